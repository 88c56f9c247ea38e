import type { BookState } from './book/BookState';
import { readCustomProperties, setCustomProperty } from './book/customProperties';
import { findLosses } from './book/findLosses';
import { readNames, removeName, setName } from './book/names';
import { saveBook } from './book/saveBook';
import { readSettings, removeSetting, setSetting } from './book/settings';
import { activeSheetId, addSheet, moveSheet, removeSheet, setActiveSheet } from './book/sheetList';
import type { BookFile, NameInfo } from './BookFile';
import type { SheetFile } from './model';
import { Sheet } from './Sheet';
import { findChild, flag } from './xml/tree';

/** ECMA-376 18.18.2. */
const CALCULATION_MODES: Readonly<Record<string, BookFile['calculationMode']>> = {
  manual: 'Manual',
  autoNoTable: 'AutomaticExceptTables',
};

/** An open workbook. */
export class Book implements BookFile {
  private readonly known = new Map<string, Sheet>();

  constructor(private readonly state: BookState) {}

  get sheets(): readonly SheetFile[] {
    return this.state.sheets.map((entry) => {
      const sheet = this.known.get(entry.id) ?? new Sheet(this.state, entry);
      this.known.set(entry.id, sheet);
      return sheet;
    });
  }

  get date1904(): boolean {
    return flag(findChild(this.state.workbook, 'workbookPr'), 'date1904', false);
  }

  get calculationMode(): BookFile['calculationMode'] {
    return (
      CALCULATION_MODES[findChild(this.state.workbook, 'calcPr')?.attributes.calcMode ?? ''] ?? 'Automatic'
    );
  }

  get isStructureProtected(): boolean {
    return flag(findChild(this.state.workbook, 'workbookProtection'), 'lockStructure', false);
  }

  get activeSheetId(): string {
    return activeSheetId(this.state);
  }

  set activeSheetId(id: string) {
    setActiveSheet(this.state, id);
  }

  addSheet(name: string): SheetFile {
    const sheet = new Sheet(this.state, addSheet(this.state, name));
    this.known.set(sheet.id, sheet);
    return sheet;
  }

  removeSheet(id: string): void {
    removeSheet(this.state, id);
    this.known.delete(id);
  }

  moveSheet(id: string, position: number): void {
    moveSheet(this.state, id, position);
  }

  names(): readonly NameInfo[] {
    return readNames(this.state);
  }

  setName(name: NameInfo): void {
    setName(this.state, name);
    this.state.formulasChanged = true;
  }

  removeName(name: string, sheetId?: string): void {
    removeName(this.state, name, sheetId);
    this.state.formulasChanged = true;
  }

  settings(): ReadonlyMap<string, unknown> {
    return readSettings(this.state);
  }

  setSetting(key: string, value: unknown): void {
    setSetting(this.state, key, value);
  }

  removeSetting(key: string): void {
    removeSetting(this.state, key);
  }

  customProperties(): ReadonlyMap<string, string | number | boolean> {
    return readCustomProperties(this.state.parts);
  }

  setCustomProperty(key: string, value: string | number | boolean | undefined): void {
    setCustomProperty(this.state.parts, key, value);
  }

  losses(): readonly string[] {
    return findLosses(this.state);
  }

  save(): Promise<Uint8Array> {
    return saveBook(this.state);
  }
}
