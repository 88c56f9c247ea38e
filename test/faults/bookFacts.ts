import { formatArea, formatCell } from '../../src/grid/address';
import type { BookFile, Rect, SheetFile } from '../../src/host';

/** What a workbook says, one fact a key: `cell|Economy|B4`, `style|Economy|B4`, `name||PartnershipRegister_Checks` … */
export type BookFacts = ReadonlyMap<string, string>;

/** Everything that this host can change in a workbook, whatever ids and orders it is kept by. */
export function bookFacts(file: BookFile): BookFacts {
  // Many cells share a look, and this host has one object for each.
  const texts = new Map<unknown, string>();
  const textOf = (says: unknown) => {
    const text = texts.get(says) ?? JSON.stringify(says);
    if (typeof says === 'object') texts.set(says, text);
    return text;
  };
  return new Map([
    ['tabs||', JSON.stringify(file.sheets.map(({ name }) => name))],
    ...file.names().map((name): Fact => {
      const sheet = file.sheets.find(({ id }) => id === name.sheetId)?.name ?? '';
      const { formula, visible, comment } = name;
      return [`name|${sheet}|${name.name}`, JSON.stringify({ formula, visible, comment })];
    }),
    ...[...file.settings()].map(([key, value]): Fact => [`setting||${key}`, JSON.stringify(value)]),
    ...file.sheets.flatMap((sheet) =>
      sheetFacts(sheet).map(([kind, at, says]): Fact => [`${kind}|${sheet.name}|${at}`, textOf(says)]),
    ),
  ]);
}

/** The facts that differ, in words; a fact that is not there is `–`. */
export function compareFacts(before: BookFacts, after: BookFacts): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key) ?? '–', after.get(key) ?? '–'];
    return was === is ? [] : [`${key}: ${was} → ${is}`];
  });
}

type Fact = [key: string, says: string];
type SheetFact = readonly [kind: string, at: string, says: unknown];

function sheetFacts(sheet: SheetFile): SheetFact[] {
  const used = sheet.usedRect(false);
  const { name, visibility, tabColor, showGridlines, showHeadings, isProtected } = sheet;
  return [
    ['sheet', '', { name, visibility, tabColor, showGridlines, showHeadings, isProtected }],
    ['page', '', [sheet.pageSetup(), sheet.rowBreaks(), sheet.freeze(), sheet.autoFilter() ?? null]],
    ...(used ? cellFacts(sheet, used) : []),
    ...(used ? lineFacts(sheet, used) : []),
    ...sheet.merges().map((rect): SheetFact => ['merge', formatArea(rect), true]),
    ...highlightFacts(sheet),
    ...sheet.validations().flatMap(({ ranges, ...rule }) =>
      ranges.flatMap((rect) =>
        cellsIn(rect).map(([row, column]): SheetFact => {
          return ['validation', formatCell(row, column), rule];
        }),
      ),
    ),
    ...sheet.hyperlinks().map((link): SheetFact => {
      // A tab that is renamed to and fro leaves quotation marks about its name.
      const target = link.documentReference?.replaceAll("'", '');
      return ['link', formatCell(link.row, link.column), { ...link, documentReference: target }];
    }),
    ...sheet.notes().map((note): SheetFact => ['note', formatCell(note.row, note.column), note]),
    ...sheet.tables().map((table): SheetFact => ['table', table.name, table]),
  ];
}

function cellFacts(sheet: SheetFile, used: Rect): SheetFact[] {
  return cellsIn(used).flatMap(([row, column]) => {
    const at = formatCell(row, column);
    const content = sheet.cell(row, column);
    return [
      ...(content ? [['cell', at, content] as const] : []),
      ['style', at, sheet.style(row, column)] as const,
    ];
  });
}

function lineFacts(sheet: SheetFile, { row, column, rowCount, columnCount }: Rect): SheetFact[] {
  return [
    ...from(row, rowCount).map((line): SheetFact => {
      return ['row', String(line + 1), [sheet.rowHeight(line) ?? null, sheet.isRowHidden(line)]];
    }),
    ...from(column, columnCount).map((line): SheetFact => {
      return ['column', formatCell(0, line), [sheet.columnWidth(line) ?? null, sheet.isColumnHidden(line)]];
    }),
  ];
}

/** By what they are and in what order among those on the same cells; priorities themselves are a matter of counting. */
function highlightFacts(sheet: SheetFile): SheetFact[] {
  const formats = [...sheet.conditionalFormats()].sort((one, other) => one.priority - other.priority);
  return formats.map(
    ({ type, ranges, stopIfTrue, formulas, operator, format, dataBar }, index): SheetFact => {
      const rule = `${ranges.map(formatArea).join(',')} ${formulas.join()}`;
      const before = formats.slice(0, index).filter((other) => other.formulas.join() === formulas.join());
      return ['highlight', `${rule} ${before.length}`, { type, stopIfTrue, operator, format, dataBar }];
    },
  );
}

function cellsIn({ row, column, rowCount, columnCount }: Rect): (readonly [number, number])[] {
  return from(row, rowCount).flatMap((r) => from(column, columnCount).map((c) => [r, c] as const));
}

function from(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
