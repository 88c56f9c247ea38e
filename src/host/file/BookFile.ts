import type { SheetFile } from './model';

export interface NameInfo {
  readonly name: string;
  /** Sheet id when the name belongs to one sheet. */
  readonly sheetId?: string;
  /** Without a leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** An open workbook file. */
export interface BookFile {
  /** Sheets in tab order, chart sheets too (kind `other`). */
  readonly sheets: readonly SheetFile[];
  readonly date1904: boolean;
  /** When Excel calculates this workbook, in Office.js's words. */
  readonly calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** Whether sheets may be neither added nor deleted, renamed, moved or shown (Review › Protect Workbook). */
  readonly isStructureProtected: boolean;
  addSheet(name: string): SheetFile;
  removeSheet(id: string): void;
  moveSheet(id: string, position: number): void;
  activeSheetId: string;
  names(): readonly NameInfo[];
  setName(name: NameInfo): void;
  removeName(name: string, sheetId?: string): void;
  /** Office add-in settings kept in the file, by key (JSON values). */
  settings(): ReadonlyMap<string, unknown>;
  setSetting(key: string, value: unknown): void;
  removeSetting(key: string): void;
  /** docProps/custom.xml. */
  customProperties(): ReadonlyMap<string, string | number | boolean>;
  setCustomProperty(key: string, value: string | number | boolean | undefined): void;
  /** Kinds of content in the file that saving would lose, in words ("charts"); empty when nothing would be lost. */
  losses(): readonly string[];
  /** The file as bytes: every part not touched is byte for byte what was read. */
  save(): Promise<Uint8Array>;
}
