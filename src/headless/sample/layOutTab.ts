import { columnLetters, formatArea, formatCell } from '../../grid/address';
import { entryOf, type Entry, type Typed } from './entry';
import { textHeight } from './textHeight';
import type { BodyRow, Cells, TabColumn, TabSpec } from './tab';
import type { Comment, Link, PlacedCell, Sheet } from './writer/sheet';
import type { Look } from './writer/StyleBook';

/** A sheet as it fills up. */
interface Draft {
  readonly cells: PlacedCell[];
  readonly rows: Map<number, { height?: number; isHidden?: boolean }>;
  readonly merges: string[];
  readonly links: Link[];
  readonly comments: Comment[];
}

const SUBHEADING: Look = { bold: true, fill: 'DDEBF7', vertical: 'center' };
const TOTAL: Look = { bold: true, border: 'medium', fill: 'F2F2F2' };

function put(draft: Draft, row: number, column: number, entry: Entry, look: Look): void {
  const { look: own, link, note, ...content } = entry;
  draft.cells.push({ ...content, row, column, look: { ...look, ...own } });
  if (link !== undefined) draft.links.push({ cell: formatCell(row, column), to: link });
  if (note) draft.comments.push({ row, column, author: note[0], text: note[1] });
}

function merge(draft: Draft, row: number, column: number, rowCount: number, columnCount: number): void {
  draft.merges.push(formatArea({ row, column, rowCount, columnCount }));
}

function layOutTitles(draft: Draft, spec: TabSpec): void {
  spec.titles.forEach(({ text, look, height, isMerged }, row) => {
    if (text === '') return;
    put(draft, row, 0, { value: text }, look);
    if (height !== undefined) draft.rows.set(row, { height });
    if (isMerged !== true) return;
    for (let column = 1; column < spec.columns.length; column++)
      put(draft, row, column, { value: null }, look);
    merge(draft, row, 0, 1, spec.columns.length);
  });
}

function hasGroups(spec: TabSpec): boolean {
  return spec.columns.some(({ group }) => group !== undefined);
}

/** One row of headings, or two when some stand under a shared one. Gives how many. */
function layOutHeadings(draft: Draft, spec: TabSpec, row: number): number {
  const depth = hasGroups(spec) ? 2 : 1;
  spec.columns.forEach(({ heading, group }, column) => {
    const isFirstOfGroup = group !== undefined && spec.columns[column - 1]?.group !== group;
    const top = group === undefined ? heading : isFirstOfGroup ? group : null;
    put(draft, row, column, { value: top }, spec.headingLook);
    if (depth === 1) return;
    put(draft, row + 1, column, { value: group === undefined ? null : heading }, spec.headingLook);
    if (group === undefined) merge(draft, row, column, 2, 1);
    const size = spec.columns.filter((other) => other.group === group).length;
    if (isFirstOfGroup) merge(draft, row, column, 1, size);
  });
  const texts = spec.columns.map(({ heading, width }) => ({ text: heading, width: width * 0.8 }));
  draft.rows.set(row, { height: textHeight(texts) / depth });
  if (depth === 2) draft.rows.set(row + 1, { height: textHeight(texts) / depth });
  return depth;
}

function layOutCells(draft: Draft, spec: TabSpec, row: number, cells: Cells): void {
  spec.columns.forEach(({ key }, column) => {
    put(draft, row, column, entryOf(cells[key] ?? null), spec.bodyLook);
  });
  const texts = spec.columns.map(({ key, width }) => ({ text: plainText(cells[key] ?? null), width }));
  draft.rows.set(row, { height: textHeight(texts) });
}

/** Text as it takes up room; numbers and formulas fit their column. */
function plainText(typed: Typed): string {
  const { value } = entryOf(typed);
  return typeof value === 'string' ? value : '';
}

function sumOf(draft: Draft, column: number, firstRow: number, row: number): Entry {
  const letters = columnLetters(column);
  const amounts = draft.cells.flatMap((cell) =>
    cell.column === column && cell.row >= firstRow && typeof cell.value === 'number' ? [cell.value] : [],
  );
  return {
    value: amounts.reduce((sum, amount) => sum + amount, 0),
    formula: `SUM(${letters}${firstRow + 1}:${letters}${row})`,
    look: { format: '"£"#,##0' },
  };
}

function layOutTotal(
  draft: Draft,
  spec: TabSpec,
  at: { row: number; firstRow: number },
  body: BodyRow,
): void {
  if (body.is !== 'total') return;
  spec.columns.forEach(({ key }, column) => {
    const isSum = body.keys.includes(key);
    const blank: Entry = { value: column === 0 ? body.text : null };
    put(draft, at.row, column, isSum ? sumOf(draft, column, at.firstRow, at.row) : blank, TOTAL);
  });
}

function isFilteredAway(spec: TabSpec, cells: Cells): boolean {
  if (!spec.filter) return false;
  return !spec.filter.shown.includes(plainText(cells[spec.filter.column] ?? null));
}

function layOutPair(draft: Draft, spec: TabSpec, row: number, first: Cells, second: Cells): void {
  layOutCells(draft, spec, row, first);
  layOutCells(draft, spec, row + 1, second);
  spec.columns.forEach(({ key }, column) => {
    if (key === 'name') merge(draft, row, column, 2, 1);
  });
}

function layOutBody(draft: Draft, spec: TabSpec, at: { row: number; firstRow: number }, body: BodyRow): void {
  switch (body.is) {
    case 'blank':
      return;
    case 'headings':
      layOutHeadings(draft, spec, at.row);
      return;
    case 'subheading':
      spec.columns.forEach((_, column) => {
        put(draft, at.row, column, { value: column === 0 ? body.text : null }, SUBHEADING);
      });
      return;
    case 'total':
      layOutTotal(draft, spec, at, body);
      return;
    case 'pair':
      layOutPair(draft, spec, at.row, body.cells, body.second);
      return;
    case 'row':
      layOutCells(draft, spec, at.row, body.cells);
      if (body.isHidden === true || isFilteredAway(spec, body.cells)) {
        draft.rows.set(at.row, { ...draft.rows.get(at.row), isHidden: true });
      }
  }
}

function columnOf(columns: readonly TabColumn[], key: string): number {
  const column = columns.findIndex((candidate) => candidate.key === key);
  if (column < 0) throw new Error(`Expected a column with the key "${key}"`);
  return column;
}

/** The body's cells of one column, or of all of them. */
function bodyArea(spec: TabSpec, firstRow: number, endRow: number, key: string): string {
  const isAll = key === 'all';
  return formatArea({
    row: firstRow,
    column: isAll ? 0 : columnOf(spec.columns, key),
    rowCount: endRow - firstRow,
    columnCount: isAll ? spec.columns.length : 1,
  });
}

function filterOf(spec: TabSpec, area: string): Sheet['filter'] {
  return (
    spec.filter && { area, column: columnOf(spec.columns, spec.filter.column), shown: spec.filter.shown }
  );
}

function tableOf(spec: TabSpec, area: string): Sheet['table'] {
  if (spec.table === undefined) return undefined;
  return { name: spec.table, area, columns: spec.columns.map(({ heading }) => heading) };
}

/** How many rows of the sheet a row of the body takes. */
function rowCount(spec: TabSpec, body: BodyRow): number {
  if (body.is === 'pair') return 2;
  return body.is === 'headings' && hasGroups(spec) ? 2 : 1;
}

/** The cells of a tab's body that hold names, sub-headings among them. */
export function nameArea(spec: TabSpec): string {
  const firstRow = spec.titles.length + (hasGroups(spec) ? 2 : 1);
  const rows = spec.body.reduce((sum, body) => sum + rowCount(spec, body), 0);
  return bodyArea(spec, firstRow, firstRow + rows, 'name');
}

/** A theme tab as a worksheet. */
export function layOutTab(spec: TabSpec): Sheet {
  const draft: Draft = { cells: [], rows: new Map(), merges: [], links: [], comments: [] };
  layOutTitles(draft, spec);
  const headerRow = spec.titles.length;
  const firstRow = headerRow + layOutHeadings(draft, spec, headerRow);
  let row = firstRow;
  for (const body of spec.body) {
    layOutBody(draft, spec, { row, firstRow }, body);
    row += rowCount(spec, body);
  }

  const place = (key: string): string => bodyArea(spec, firstRow, row, key);
  const withHeadings = bodyArea(spec, firstRow - 1, row, 'all');
  return {
    ...draft,
    name: spec.name,
    isHidden: spec.isHidden,
    tabColor: spec.tabColor,
    widths: spec.columns.map(({ width }) => width),
    frozenAt: spec.isFrozen === true ? { row: firstRow, column: 1 } : undefined,
    filter: filterOf(spec, withHeadings),
    table: tableOf(spec, withHeadings),
    formats: spec.formats?.map(({ column, by, ...rest }) => ({
      ...rest,
      by: by.replaceAll('{first}', String(firstRow + 1)),
      area: place(column),
    })),
    dropDowns: spec.dropDowns?.map(({ column, ...rest }) => ({ ...rest, area: place(column) })),
    printTitles: [headerRow + 1, firstRow],
  };
}
