import fc from 'fast-check';
import {
  applyFixes,
  buildPapers,
  fillFromText,
  PAPER_NAMES,
  prepare,
  putBack,
  removeEverything,
  writeSchemeSheet,
  type Outcome,
} from '../../src/actions';
import type { CellContent } from '../../src/host';
import type { ReadingContext } from '../../src/register';
import { workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { READING } from '../builders/reading';
import { ELEVEN_HEADINGS } from '../builders/sheetCells';

/** A word that no formula of the add-in's has: wherever it is in one, a text has become a part of it. */
const BAIT = 'BAIT';

/** Beginnings that spreadsheets have taken for formulas (OWASP, “CSV injection”), and what a text could end a string with. */
const BEGINNINGS = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  "'=",
  '"=',
  ' =',
  '=-',
  '+@',
  '--',
  "=cmd|'/C calc'!",
  '@SUM(',
  '")&',
  '")+',
  "'!",
  '{=',
];
const ENDS = ['', '()', '(A1)', '+1', '"', '")', "'!A1", '|A0', ')&"', '  ', '\n=A1', ' pa'];

const hostileText = fc
  .tuple(
    fc.constantFrom(...BEGINNINGS),
    fc.constantFrom('', '1+', 'HYPERLINK("http://', 'x '),
    fc.constantFrom(...ENDS),
  )
  .map(([beginning, middle, end]) => `${beginning}${middle}${BAIT}${end}`);

const AT = '2016-08-04T09:30';
const PAPER = { builtOn: '2016-08-05', isPublic: false };

function need<Result>(outcome: Outcome<Result>): Result {
  if (outcome.kind === 'not done') throw new Error(`Expected it to be done, got "${outcome.message}"`);
  return outcome.result;
}

/** Two theme tabs whose cells hold some texts as such, however they begin. */
async function registerOf(texts: readonly string[]): Promise<OpenWorkbook> {
  const workbook = await workbookOf({ Economy: [ELEVEN_HEADINGS], Homes: [ELEVEN_HEADINGS] });
  const width = ELEVEN_HEADINGS.length;
  const edits = texts.map((value, index) => ({
    sheet: index % 2 === 0 ? 'Economy' : 'Homes',
    row: 1 + Math.floor(index / (2 * width)),
    column: Math.floor(index / 2) % width,
    content: { value },
  }));
  workbook.user.put(edits);
  return workbook;
}

function textOf({ value }: CellContent): string {
  return typeof value === 'string' ? value : '';
}

/** Types texts where Appendix 4 has room for the officer's words. */
function typeOnAppendix4(workbook: OpenWorkbook, texts: readonly string[]): void {
  const sheet = workbook.file.sheets.find(({ name }) => name === 'Appendix 4');
  const cells = [...(sheet?.contentCells() ?? [])];
  const headings = cells.filter(({ content }) =>
    /^(?:Outcome of review|Recommendation)$/.test(textOf(content)),
  );
  const rows = cells.filter(({ column, content }) => column === 0 && /^(?:EC|HO) \d+$/.test(textOf(content)));
  const places = rows.flatMap(({ row }) =>
    headings.map(({ column }) => ({ sheet: 'Appendix 4', row, column })),
  );
  workbook.user.put(
    places.map((place, index) => ({ ...place, content: { value: texts[index % texts.length] ?? '' } })),
  );
}

/** Formulas that hold the bait outside texts and quoted names of tabs, and links that lead out of the workbook. */
function findHarm({ file }: OpenWorkbook): string[] {
  return file.sheets.flatMap((sheet) => {
    const formulas = [...sheet.contentCells()].flatMap(({ row, column, content: { formula = '' } }) => {
      const code = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'!/g, '');
      return code.includes(BAIT) ? [`${sheet.name} ${row} ${column}: ${formula}`] : [];
    });
    const links = sheet.hyperlinks().filter(({ address }) => address !== undefined);
    return [...formulas, ...links.map(({ address }) => `${sheet.name}: ${address ?? ''}`)];
  });
}

/** Has the add-in write everything that it can write, and looks at the workbook after each task. */
async function writeEverything(
  workbook: OpenWorkbook,
  reading: ReadingContext,
  typed: readonly string[],
): Promise<string[]> {
  const { runExcel: run } = workbook;
  const tasks: (() => Promise<unknown>)[] = [
    async () => need(await prepare(run, reading)),
    async () => need(await fillFromText(run, reading, { fixes: 'all', at: AT })),
    async () => need(await applyFixes(run, reading, { fixes: 'all', at: AT })),
    async () => need(await putBack(run, reading, { references: 'all', at: AT })),
    async () => need(await buildPapers(run, reading, PAPER_NAMES, PAPER)),
    () => {
      typeOnAppendix4(workbook, typed);
      return Promise.resolve();
    },
    async () => need(await buildPapers(run, reading, PAPER_NAMES, { ...PAPER, asOf: '2016-09-01' })),
    async () => need(await writeSchemeSheet(run, reading, '2016-08-04')),
    async () => need(await removeEverything(run, reading)),
  ];
  const harm: string[] = [];
  for (const task of tasks) {
    await task();
    harm.push(...findHarm(workbook));
  }
  return harm;
}

describe('a text that looks like a formula', () => {
  it('is never one on any sheet or in any column that the add-in writes', async () => {
    const texts = fc.array(hostileText, { minLength: 66, maxLength: 66, size: 'max' });
    await fc.assert(
      fc.asyncProperty(texts, async (contents) => {
        const workbook = await registerOf(contents);
        const reading = { ...READING, scheme: { ...READING.scheme, name: contents[0] ?? '' } };
        expect(await writeEverything(workbook, reading, contents)).toEqual([]);
      }),
      { numRuns: 3, seed: 4, endOnFailure: true },
    );
  });
});
