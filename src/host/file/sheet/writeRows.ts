import { columnName } from '../refs/a1';
import { escapeText, writeAttributes, writeElement } from '../xml/writeXml';
import { hasContent, type CellRecord, type FormulaRecord } from './records';
import type { RowStore } from './RowStore';

/** The inside of `<sheetData>` as text. */
export function writeRows(store: RowStore): string {
  const parts: string[] = [];
  const names: string[] = [];
  for (const [index, row] of store.entries()) {
    if (row.cells.length === 0 && Object.keys(row.attributes).length === 0) continue;
    const number = String(index + 1);
    let text = `<row r="${number}"${writeAttributes(row.attributes)}`;
    if (row.cells.length === 0) {
      parts.push(text, '/>');
      continue;
    }
    text += '>';
    for (const cell of row.cells)
      text += writeCell(cell, (names[cell.column] ??= columnName(cell.column)) + number);
    parts.push(text, '</row>');
  }
  return parts.join('');
}

function writeCell(cell: CellRecord, address: string): string {
  let text = `<c r="${address}"`;
  if (cell.style !== 0) text += ` s="${cell.style}"`;
  if (cell.type !== '' && hasContent(cell)) text += ` t="${cell.type}"`;
  if (cell.attributes) text += writeAttributes(cell.attributes);
  const { inline } = cell;
  if (!cell.formula && cell.value === undefined && inline === undefined && !cell.others) return text + '/>';
  text += '>';
  if (cell.formula) text += writeFormula(cell.formula);
  if (cell.value !== undefined) text += `<v${keepSpace(cell.value)}>${escapeText(cell.value)}</v>`;
  if (inline !== undefined) text += `<is><t${keepSpace(inline)}>${escapeText(inline)}</t></is>`;
  for (const other of cell.others ?? []) text += writeElement(other);
  return text + '</c>';
}

function writeFormula(formula: FormulaRecord): string {
  const start = `<f${writeAttributes(formula.attributes ?? {})}${keepSpace(formula.text)}`;
  return formula.text === '' ? `${start}/>` : `${start}>${escapeText(formula.text)}</f>`;
}

function keepSpace(text: string): string {
  return /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
}
