import { setAutoFilter } from './book/autoFilter';
import { readPrintNames, setPrintNames } from './book/printNames';
import { shiftSheet } from './book/shiftSheet';
import { addTable, readTables, removeTable, updateTable } from './book/tables';
import type {
  ArrayFormula,
  CellContent,
  CellNote,
  CellStyle,
  CellStylePatch,
  CellValue,
  ConditionalFormat,
  Hyperlink,
  PageSetup,
  Rect,
  SheetFile,
  TableInfo,
  Validation,
} from './model';
import { SheetTab } from './SheetTab';
import { readAttachments, readNotes } from './sheet/attachments';
import { readArrays } from './sheet/arrayFormulas';
import { contentCells, readCell, writeCell, writeResult } from './sheet/cellContent';
import { clearStyles, readCellStyle, setStyle } from './sheet/cellStyles';
import { columnWidth, isColumnHidden, setColumnHidden, setColumnWidth, standardWidth } from './sheet/columns';
import {
  addConditionalFormat,
  readConditionalFormats,
  removeConditionalFormat,
  updateConditionalFormat,
} from './sheet/conditionalFormats';
import { readHyperlinks, setHyperlink } from './sheet/hyperlinks';
import { merge, readMerges, unmerge } from './sheet/merges';
import { readPageLayout, setPageLayout } from './sheet/pageSetup';
import { readRowBreaks, setRowBreaks } from './sheet/rowBreaks';
import { isRowHidden, rowHeight, setRowHeight, setRowHidden, standardHeight } from './sheet/rowProperties';
import { usedRect } from './sheet/usedRect';
import { readValidations, setValidation } from './sheet/validations';
import { readFreeze, setFreeze } from './sheet/view';

/** One sheet of an open workbook: its cells, and what hangs on them. */
export class Sheet extends SheetTab implements SheetFile {
  cell(row: number, column: number): CellContent | undefined {
    return readCell(this.part, this.state.strings, row, column);
  }

  setCell(row: number, column: number, content: CellContent | null): void {
    if (writeCell(this.part, this.state.strings, row, column, content)) this.state.formulasChanged = true;
  }

  setResult(row: number, column: number, value: CellValue): void {
    writeResult(this.part, row, column, value);
  }

  arrays(): readonly ArrayFormula[] {
    return readArrays(this.part);
  }

  contentCells(): Iterable<{ readonly row: number; readonly column: number; readonly content: CellContent }> {
    return contentCells(this.part, this.state.strings);
  }

  usedRect(valuesOnly: boolean): Rect | undefined {
    return usedRect(this.part.rows, valuesOnly);
  }

  style(row: number, column: number): CellStyle {
    return readCellStyle(this.part, this.state.styles, row, column);
  }

  setStyle(rect: Rect, patch: CellStylePatch): void {
    setStyle(this.part, this.state.styles, rect, patch);
  }

  clearStyles(rect: Rect): void {
    clearStyles(this.part, rect);
  }

  rowHeight(row: number): number | undefined {
    return rowHeight(this.part, row);
  }

  setRowHeight(row: number, points: number | undefined): void {
    setRowHeight(this.part, row, points);
  }

  isRowHidden(row: number): boolean {
    return isRowHidden(this.part, row);
  }

  setRowHidden(row: number, hidden: boolean): void {
    setRowHidden(this.part, row, hidden);
  }

  columnWidth(column: number): number | undefined {
    return columnWidth(this.part, column);
  }

  setColumnWidth(column: number, characters: number | undefined): void {
    setColumnWidth(this.part, column, characters);
  }

  isColumnHidden(column: number): boolean {
    return isColumnHidden(this.part, column);
  }

  setColumnHidden(column: number, hidden: boolean): void {
    setColumnHidden(this.part, column, hidden);
  }

  get standardWidth(): number {
    return standardWidth(this.part);
  }

  get standardHeight(): number {
    return standardHeight(this.part);
  }

  merges(): readonly Rect[] {
    return readMerges(this.part);
  }

  merge(rect: Rect): void {
    merge(this.part, rect);
  }

  unmerge(rect: Rect): void {
    unmerge(this.part, rect);
  }

  insertRows(row: number, count: number): void {
    shiftSheet(this.state, this.entry, { axis: 'row', at: row, count });
  }

  deleteRows(row: number, count: number): void {
    shiftSheet(this.state, this.entry, { axis: 'row', at: row, count: -count });
  }

  insertColumns(column: number, count: number): void {
    shiftSheet(this.state, this.entry, { axis: 'column', at: column, count });
  }

  deleteColumns(column: number, count: number): void {
    shiftSheet(this.state, this.entry, { axis: 'column', at: column, count: -count });
  }

  conditionalFormats(): readonly ConditionalFormat[] {
    return readConditionalFormats(this.part, this.state.styles.sheet);
  }

  addConditionalFormat(format: Omit<ConditionalFormat, 'id' | 'priority'>): string {
    return addConditionalFormat(this.part, this.state.styles.sheet, format);
  }

  updateConditionalFormat(id: string, patch: Partial<Omit<ConditionalFormat, 'id'>>): void {
    updateConditionalFormat(this.part, this.state.styles.sheet, id, patch);
  }

  removeConditionalFormat(id: string): void {
    removeConditionalFormat(this.part, id);
  }

  validations(): readonly Validation[] {
    return readValidations(this.part);
  }

  setValidation(rect: Rect, validation: Omit<Validation, 'ranges'> | undefined): void {
    setValidation(this.part, rect, validation);
  }

  hyperlinks(): readonly Hyperlink[] {
    return readHyperlinks(this.part, this.state.parts.relationships(this.part.path));
  }

  setHyperlink(row: number, column: number, link: Omit<Hyperlink, 'row' | 'column'> | undefined): void {
    setHyperlink(this.part, this.state.parts.relationships(this.part.path), row, column, link);
  }

  notes(): readonly CellNote[] {
    return readNotes(this.state.parts, this.part.path);
  }

  attachments(): readonly string[] {
    return readAttachments(this.state.parts, this.part.path);
  }

  freeze(): { readonly rows: number; readonly columns: number } {
    return readFreeze(this.part);
  }

  setFreeze(rows: number, columns: number): void {
    setFreeze(this.part, rows, columns);
  }

  autoFilter(): string | undefined {
    return this.part.child('autoFilter')?.attributes.ref;
  }

  setAutoFilter(address: string | undefined): void {
    setAutoFilter(this.state, this.entry, this.part, address);
  }

  pageSetup(): PageSetup {
    return { ...readPageLayout(this.part), ...readPrintNames(this.state, this.entry) };
  }

  setPageSetup(patch: Partial<PageSetup>): void {
    setPageLayout(this.part, patch);
    setPrintNames(this.state, this.entry, patch);
  }

  rowBreaks(): readonly number[] {
    return readRowBreaks(this.part);
  }

  setRowBreaks(rows: readonly number[]): void {
    setRowBreaks(this.part, rows);
  }

  tables(): readonly TableInfo[] {
    return readTables(this.state, this.part);
  }

  addTable(rect: Rect, showHeaders: boolean, name: string, columnNames: readonly string[]): TableInfo {
    return addTable(this.state, this.part, rect, showHeaders, name, columnNames);
  }

  updateTable(id: number, patch: Partial<Omit<TableInfo, 'id'>>): void {
    updateTable(this.state, this.part, id, patch);
  }

  removeTable(id: number): void {
    removeTable(this.state, this.part, id);
  }
}
