import type { CellScalar } from '../grid/sheetCells';
import { KEPT_WORDS_HEADINGS, KEPT_WORDS_SHEET, type TypedWordsLine } from '../register';
import { measureValues, type Step } from './sendSteps';
import { TabProtected } from './situations';
import { findPlaceOfTab, makeTab, askForTab, type AskedTab, type TabToMake } from './sheets/makeTab';
import { MARKER_PREFIX } from './sheets/ownSheets';
import { typedText } from './typedText';

/** The hidden name that stands for the whole sheet, whatever its tab is called, ends with this. */
const KEY = 'KeptWords';
const LINES_A_STEP = 200;
/** In points. */
const WIDTHS: Record<Heading, number> = { Tab: 100, Partnership: 180, Column: 130, Text: 400 };

type Heading = (typeof KEPT_WORDS_HEADINGS)[number];

/** The sheet of words kept from Appendix 4 as asked for, there or not. */
export type AskedKeptWords = AskedTab;

/** Asks only which tab is the sheet of kept words; its name is known after the next sync. */
export function askForKeptWordsTab(context: Excel.RequestContext): Excel.Worksheet {
  const { worksheet } = context.workbook.names
    .getItemOrNullObject(MARKER_PREFIX + KEY)
    .getRangeOrNullObject();
  return worksheet.load('name');
}

/** Asks for the sheet of kept words; `keepWords` reads it after the next sync. */
export function askForKeptWords(context: Excel.RequestContext): AskedKeptWords {
  return askForTab(context, KEY);
}

/** What has to be done so that words are kept, and where they then stand. */
export interface KeptWordsPlan {
  readonly sheet: string;
  readonly steps: readonly Step[];
}

/**
 * The steps that append words below everything that the sheet of kept words holds; lines that it has are not said
 * twice. The sheet is made, after the last tab, where there is none or where its headings are gone.
 * @throws TabProtected when the sheet is protected and lacks a line
 */
export async function keepWords(
  context: Excel.RequestContext,
  asked: AskedKeptWords,
  lines: readonly TypedWordsLine[],
  tabNames: readonly string[],
): Promise<KeptWordsPlan> {
  const there = takeSheet(asked);
  const place = there
    ? { name: there.name, isThere: true }
    : await findPlaceOfTab(context, asked, KEPT_WORDS_SHEET, tabNames);
  const { name } = place;
  const fresh = lines.filter((line) => !there?.lines.has(keyOf(line)));
  if (fresh.length === 0) return { sheet: name, steps: [] };
  if (there?.isProtected) throw new TabProtected([name]);
  const columns = there?.columns ?? KEPT_WORDS_HEADINGS.map((_, index) => index);
  const top = there?.nextRow ?? 1;
  const starts = fresh.flatMap((_, index) => (index % LINES_A_STEP === 0 ? [index] : []));
  return {
    sheet: name,
    steps: [
      ...(there ? [] : [createSheet(context, asked, place)]),
      ...starts.map((start) => {
        const block = fresh.slice(start, start + LINES_A_STEP);
        const apply = () => {
          appendLines(context.workbook.worksheets.getItem(name), columns, top + start, block);
        };
        return { bytes: 2000 + 2 * measureValues(block), apply };
      }),
    ],
  };
}

interface KeptWordsSheet {
  readonly name: string;
  readonly isProtected: boolean;
  /** The row below everything that the sheet holds; 0-based. */
  readonly nextRow: number;
  /** Where the headings stand, in their order. */
  readonly columns: readonly number[];
  readonly lines: ReadonlySet<string>;
}

function takeSheet({ worksheet, used }: AskedKeptWords): KeptWordsSheet | undefined {
  if (worksheet.isNullObject || used.isNullObject) return undefined;
  // Office.js types values as any[][]; Excel gives text, numbers and booleans.
  const [headings = [], ...rows] = used.values as CellScalar[][];
  const places = KEPT_WORDS_HEADINGS.map((heading) => headings.indexOf(heading));
  if (places.includes(-1)) return undefined;
  return {
    name: worksheet.name,
    isProtected: worksheet.protection.protected,
    nextRow: used.rowIndex + used.rowCount,
    columns: places.map((place) => used.columnIndex + place),
    lines: new Set(rows.map((row) => JSON.stringify(places.map((place) => String(row[place] ?? ''))))),
  };
}

function keyOf(line: TypedWordsLine): string {
  return JSON.stringify(KEPT_WORDS_HEADINGS.map((heading) => String(line[heading])));
}

function createSheet(context: Excel.RequestContext, asked: AskedKeptWords, place: TabToMake): Step {
  return {
    bytes: 8000,
    apply: () => {
      const worksheet = makeTab(context, asked, place);
      const headings = worksheet.getRangeByIndexes(0, 0, 1, KEPT_WORDS_HEADINGS.length);
      headings.format.font.bold = true;
      KEPT_WORDS_HEADINGS.forEach((heading, index) => {
        headings.getCell(0, index).format.columnWidth = WIDTHS[heading];
      });
      worksheet.freezePanes.freezeRows(1);
      headings.values = [[...KEPT_WORDS_HEADINGS]];
    },
  };
}

function appendLines(
  worksheet: Excel.Worksheet,
  columns: readonly number[],
  top: number,
  lines: readonly TypedWordsLine[],
): void {
  KEPT_WORDS_HEADINGS.forEach((heading, index) => {
    const cells = worksheet.getRangeByIndexes(top, columns[index] ?? index, lines.length, 1);
    cells.format.verticalAlignment = 'Top';
    cells.format.wrapText = true;
    cells.values = lines.map((line) => {
      const content = line[heading];
      return [typeof content === 'string' ? typedText(content) : content];
    });
  });
}
