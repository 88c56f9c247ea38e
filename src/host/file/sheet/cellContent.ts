import type { CellContent, CellValue } from '../model';
import { decodeXstring, encodeXstring } from '../xml/xstring';
import { plainTextOf } from '../xml/richText';
import type { SharedStrings } from '../book/SharedStrings';
import { fileFormula, shownFormula } from '../refs/futureFunctions';
import { inheritedStyle } from './cellStyles';
import { hasContent, type CellRecord } from './records';
import { expandGroup, formulaText } from './sharedFormulas';
import type { SheetPart } from './SheetPart';

/** Days from 30 December 1899, Excel's day 0, to 1 January 1970. */
const UNIX_EPOCH_SERIAL = 25_569;
const DAY_MILLISECONDS = 86_400_000;

/** What a cell holds; undefined when it is blank. */
export function readCell(
  part: SheetPart,
  strings: SharedStrings,
  row: number,
  column: number,
): CellContent | undefined {
  const cell = part.rows.cell(row, column);
  return cell && contentOf(part, strings, row, cell);
}

/** Every cell with content, in rows then columns. */
export function* contentCells(part: SheetPart, strings: SharedStrings) {
  for (const [row, record] of part.rows.entries()) {
    for (const cell of record.cells) {
      const content = contentOf(part, strings, row, cell);
      if (content) yield { row, column: cell.column, content };
    }
  }
}

function contentOf(
  part: SheetPart,
  strings: SharedStrings,
  row: number,
  cell: CellRecord,
): CellContent | undefined {
  if (!hasContent(cell)) return undefined;
  const value = readValue(cell, strings);
  const formula = cell.formula && formulaText(part, row, cell);
  return formula === undefined ? { value } : { value, formula: `=${shownFormula(formula)}` };
}

function readValue(cell: CellRecord, strings: SharedStrings): CellValue {
  if (cell.inline !== undefined) return decodeXstring(cell.inline);
  if (cell.type === 'inlineStr') {
    const item = cell.others?.find((each) => each.name === 'is');
    return item ? decodeXstring(plainTextOf(item).text) : '';
  }
  const text = cell.value;
  if (text === undefined) return null;
  switch (cell.type) {
    case 's':
      return strings.text(Number(text));
    case 'str':
      return decodeXstring(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { error: text };
    case 'd':
      return (
        Date.parse(text.includes('T') ? `${text.replace(/Z$/, '')}Z` : text) / DAY_MILLISECONDS +
        UNIX_EPOCH_SERIAL
      );
    default:
      return text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text);
  }
}

/** Writes a cell, keeping its style. Gives whether a formula came or went. */
export function writeCell(
  part: SheetPart,
  strings: SharedStrings,
  row: number,
  column: number,
  content: CellContent | null,
): boolean {
  const known = part.rows.cell(row, column);
  const empty = content === null || (content.formula === undefined && content.value === null);
  if (empty && !known) return false;
  part.touch();
  const before = known?.formula;
  if (known && before) expandGroup(part, known);
  const inherited = inheritedStyle(part, row, column);
  if (empty && known?.style === inherited) part.rows.removeCell(row, column);
  else fill(part.rows.ensureCell(row, column, inherited), strings, empty ? null : content);
  return before !== undefined || content?.formula !== undefined;
}

/** Gives a formula its result and leaves the formula as it is; nothing happens to a cell without one. */
export function writeResult(part: SheetPart, row: number, column: number, value: CellValue): void {
  const cell = part.rows.cell(row, column);
  if (!cell?.formula) return;
  part.touch();
  cell.type = '';
  delete cell.value;
  delete cell.inline;
  if (typeof value === 'string') {
    // Results of formulas are not among the shared strings (ECMA-376 18.18.11, `str`).
    cell.type = 'str';
    cell.value = encodeXstring(value);
  } else fillScalar(cell, value);
}

function fill(cell: CellRecord, strings: SharedStrings, content: CellContent | null): void {
  cell.type = '';
  // Cell metadata (`cm`, `vm`) belongs to what the cell held before.
  delete cell.attributes;
  delete cell.others;
  delete cell.inline;
  delete cell.value;
  delete cell.formula;
  if (!content) return;
  if (content.formula === undefined) fillValue(cell, strings, content.value);
  else cell.formula = { text: fileFormula(content.formula.replace(/^=/, '')) };
}

function fillValue(cell: CellRecord, strings: SharedStrings, value: CellValue): void {
  if (typeof value === 'string') {
    cell.type = 's';
    cell.value = String(strings.indexOf(value));
  } else fillScalar(cell, value);
}

function fillScalar(cell: CellRecord, value: Exclude<CellValue, string>): void {
  if (value === null) return;
  if (typeof value === 'boolean') {
    cell.type = 'b';
    cell.value = value ? '1' : '0';
  } else if (typeof value === 'object' || !Number.isFinite(value)) {
    cell.type = 'e';
    cell.value = typeof value === 'object' ? encodeXstring(value.error) : '#NUM!';
  } else cell.value = String(value);
}
