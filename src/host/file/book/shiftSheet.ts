import { MAX_COLUMNS } from '../refs/a1';
import { shiftFormula, shiftIndex, shiftSpan, type Shift } from '../refs/shift';
import { element, elements, setAttribute } from '../xml/tree';
import { first, last, replaceColumns } from '../sheet/columns';
import type { CellRecord } from '../sheet/records';
import { expandShared } from '../sheet/sharedFormulas';
import type { SheetPart } from '../sheet/SheetPart';
import { mapBookFormulas } from './bookFormulas';
import type { BookState, SheetEntry } from './BookState';
import { shiftAttachments } from './shiftAttachments';
import { shiftRanges } from './shiftRanges';
import { writeHeaderCells } from './tableHeader';
import { readTables } from './tables';

/** Puts in or takes out rows or columns, with everything in the workbook that lies on them or refers to them. */
export function shiftSheet(state: BookState, entry: SheetEntry, move: Omit<Shift, 'sheet'>): void {
  const { part } = entry;
  if (!part || move.count === 0) return;
  const shift: Shift = { ...move, sheet: entry.node.attributes.name ?? '' };
  part.touch();
  state.formulasChanged = true;
  expandShared(part);
  // Ranges first: the formulas of their rules are relative to their corner as it was.
  shiftRanges(state, part, shift);
  mapBookFormulas(state, (formula, own) => shiftFormula(formula, own, shift), 'cells');
  if (shift.axis === 'row') part.rows.renumber((row) => shiftIndex(row, shift));
  else shiftCells(part, shift);
  if (shift.axis === 'column') shiftColumns(part, shift);
  if (shift.count > 0) inheritLooks(part, shift);
  shiftAttachments(state, part, shift);
  if (shift.axis === 'column' && shift.count > 0) writeTableHeaders(state, part);
}

/** A column put into a table has a name, which its header cell has to say. */
function writeTableHeaders(state: BookState, part: SheetPart): void {
  for (const table of readTables(state, part))
    if (table.showHeaders) writeHeaderCells(part, state.strings, table);
}

function shiftCells(part: SheetPart, shift: Shift): void {
  for (const [, row] of part.rows.entries()) {
    row.cells = row.cells.filter((cell) => {
      const column = shiftIndex(cell.column, shift);
      if (column !== undefined) cell.column = column;
      return column !== undefined;
    });
  }
}

function shiftColumns(part: SheetPart, shift: Shift): void {
  const cols = part.child('cols');
  if (!cols) return;
  const moved = elements(cols).flatMap((col) => {
    const span =
      last(col) >= MAX_COLUMNS - 1 && first(col) === 0
        ? [0, last(col)]
        : shiftSpan(first(col), last(col), shift);
    if (!span) return [];
    setAttribute(col, 'min', (span[0] ?? 0) + 1);
    setAttribute(col, 'max', (span[1] ?? 0) + 1);
    return [col];
  });
  replaceColumns(part, moved);
}

/** New rows and columns look like those before them, as in Excel. */
function inheritLooks(part: SheetPart, shift: Shift): void {
  const before = shift.at - 1;
  if (before < 0) return;
  if (shift.axis === 'row') {
    const model = part.rows.row(before);
    for (let i = 0; model && i < shift.count; i++) {
      const row = part.rows.ensureRow(shift.at + i);
      const { s, customFormat } = model.attributes;
      if (s !== undefined && customFormat !== undefined) row.attributes = { s, customFormat };
      row.cells = model.cells.filter((cell) => cell.style !== 0).map((cell) => bare(cell, cell.column));
    }
    return;
  }
  for (const [, row] of part.rows.entries()) {
    const model = row.cells.find((cell) => cell.column === before);
    if (!model || model.style === 0) continue;
    const at = row.cells.indexOf(model) + 1;
    row.cells.splice(at, 0, ...Array.from({ length: shift.count }, (_, i) => bare(model, shift.at + i)));
  }
  inheritColumn(part, shift);
}

function inheritColumn(part: SheetPart, shift: Shift): void {
  const cols = part.child('cols');
  const model = cols && elements(cols).find((each) => last(each) === shift.at - 1);
  if (!cols || !model) return;
  const copy = element('col', {
    ...model.attributes,
    min: shift.at + 1,
    max: shift.at + shift.count,
    hidden: undefined,
  });
  cols.children.splice(cols.children.indexOf(model) + 1, 0, copy);
}

function bare(model: CellRecord, column: number): CellRecord {
  return { column, style: model.style, type: '' };
}
