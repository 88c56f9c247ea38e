import { setAutoFilter } from './book/autoFilter';
import type { BookState, SheetEntry } from './book/BookState';
import { readPrintNames, setPrintNames } from './book/printNames';
import { renameSheet } from './book/sheetList';
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
  Visibility,
} from './model';
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
import { readPageLayout, setPageLayout, setTabColor, tabColorNode } from './sheet/pageSetup';
import { readRowBreaks, setRowBreaks } from './sheet/rowBreaks';
import { isRowHidden, rowHeight, setRowHeight, setRowHidden, standardHeight } from './sheet/rowProperties';
import { SheetPart } from './sheet/SheetPart';
import { usedRect } from './sheet/usedRect';
import { readValidations, setValidation } from './sheet/validations';
import { readFreeze, setFreeze, setViewFlag, viewFlag } from './sheet/view';
import { argb } from './styles/patchStyle';
import { setAttribute } from './xml/tree';

const STATES: Readonly<Record<string, Visibility>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** One sheet of an open workbook. Chart sheets have no part with cells: they read as empty and take no writing. */
export class Sheet implements SheetFile {
  private readonly part: SheetPart;

  constructor(
    private readonly state: BookState,
    private readonly entry: SheetEntry,
  ) {
    this.part = entry.part ?? SheetPart.empty(entry.path);
  }

  get id(): string {
    return this.entry.id;
  }

  get kind(): 'worksheet' | 'other' {
    return this.entry.part ? 'worksheet' : 'other';
  }

  get changeCount(): number {
    return this.part.changeCount;
  }

  get name(): string {
    return this.entry.node.attributes.name ?? '';
  }

  set name(name: string) {
    renameSheet(this.state, this.entry, name);
  }

  get visibility(): Visibility {
    return STATES[this.entry.node.attributes.state ?? ''] ?? 'Visible';
  }

  set visibility(visibility: Visibility) {
    const state = Object.keys(STATES).find((key) => STATES[key] === visibility);
    setAttribute(this.entry.node, 'state', state);
    this.state.touch();
  }

  get tabColor(): string {
    return this.state.styles.sheet.palette.resolve(tabColorNode(this.part), '');
  }

  set tabColor(color: string) {
    setTabColor(this.part, color === '' ? undefined : argb(color));
  }

  get showGridlines(): boolean {
    return viewFlag(this.part, 'showGridLines', true);
  }

  set showGridlines(show: boolean) {
    setViewFlag(this.part, 'showGridLines', show, true);
  }

  get showHeadings(): boolean {
    return viewFlag(this.part, 'showRowColHeaders', true);
  }

  set showHeadings(show: boolean) {
    setViewFlag(this.part, 'showRowColHeaders', show, true);
  }

  get isProtected(): boolean {
    const sheet = this.part.child('sheetProtection')?.attributes.sheet;
    return sheet === '1' || sheet === 'true';
  }

  setProtected(protect: boolean): void {
    if (protect === this.isProtected) return;
    if (!protect) this.part.removeChild(this.part.child('sheetProtection'));
    else
      for (const name of ['sheet', 'objects', 'scenarios'])
        this.part.ensureChild('sheetProtection').attributes[name] = '1';
  }

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
