import { PART, splitRef, type RowRecord } from './rowRecord';
import type { OfficerField, TypedCell, TypedWords } from './officerFields';

/** What stands in the officer's cells of one row of the sheet, the add-in's own words too. */
export interface RowCells {
  readonly record: RowRecord | undefined;
  readonly cells: TypedWords;
}

/** A text without a space in its last letters was cut within a word. */
const LONGEST_WORD = 300;

/**
 * Puts texts together that go on in further rows, wherever these were sorted to. Parts whose first row is gone stay with
 * the first that is there; copies of a row are rows of their own.
 */
export function joinParts<Row extends RowCells>(rows: readonly Row[]): Row[] {
  const groups = new Map<string, Map<number, Row>>();
  for (const row of rows) {
    // Beside a blank row may stand the record of another one.
    if (!row.record || row.cells.size === 0) continue;
    const { base, part } = splitRef(row.record.ref);
    const group = groups.get(base) ?? new Map<number, Row>();
    if (!group.has(part)) group.set(part, row);
    groups.set(base, group);
  }
  const joined = new Map<Row, Row>();
  for (const group of groups.values()) {
    const [host, ...tails] = [...group].sort(([one], [other]) => one - other).map(([, row]) => row);
    if (!host || tails.length === 0) continue;
    joined.set(host, { ...host, cells: tails.reduce((cells, tail) => appendTail(cells, tail), host.cells) });
    for (const tail of tails) joined.set(tail, { ...tail, cells: withoutParts(tail) });
  }
  return rows.map((row) => joined.get(row) ?? row);
}

function appendTail(cells: TypedWords, { record, cells: tail }: RowCells): TypedWords {
  const result = new Map(cells);
  for (const [field, cell] of tail) {
    if (record?.written[field] !== PART) continue;
    const head = result.get(field);
    result.set(field, head ? { kind: 'text', text: joinTexts(textOf(head), textOf(cell)) } : cell);
  }
  return result;
}

function withoutParts({ record, cells }: RowCells): TypedWords {
  return new Map<OfficerField, TypedCell>([...cells].filter(([field]) => record?.written[field] !== PART));
}

/** Two parts of one text, with the space between them that Excel may have dropped. */
export function joinTexts(head: string, tail: string): string {
  const isWithinWord = head.length >= LONGEST_WORD && !/\s/.test(head.slice(-LONGEST_WORD));
  const hasSpace = /\s$/.test(head) || /^\s/.test(tail);
  return hasSpace || isWithinWord ? head + tail : `${head} ${tail}`;
}

function textOf(cell: TypedCell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.number);
    case 'formula':
      return cell.formula;
  }
}
