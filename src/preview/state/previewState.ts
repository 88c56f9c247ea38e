import type { ConnectedWorkbook } from '../../host';
import type { GridTheme } from '../grid';
import type { AddinRuntime } from '../office/AddinRuntime';
import type { ExcelVersion } from '../office/excelVersions';

/** Where the workbook on the page came from. */
export type BookOrigin = 'sample' | 'blank' | 'file';

/** The workbook on the page. */
export interface ShownBook {
  /** Other than that of every book before. */
  readonly id: number;
  /** With its extension. */
  readonly name: string;
  readonly origin: BookOrigin;
  readonly workbook: ConnectedWorkbook;
}

/** The add-in's page in its frame: started once something needs it, and then running whether it is shown or not. */
export interface RunningAddin {
  /** Other than that of every run before. */
  readonly id: number;
  readonly runtime: AddinRuntime;
}

/** What the page shows. */
export interface PreviewState {
  readonly book: ShownBook | undefined;
  /** Whether a workbook is being opened. */
  readonly isOpening: boolean;
  /** Why the last thing asked for could not be done, in a sentence. */
  readonly problem: string | undefined;
  readonly theme: GridTheme;
  readonly version: ExcelVersion;
  /** The day that the add-in and TODAY() take for today, as YYYY-MM-DD. */
  readonly day: string;
  readonly isTypingPretended: boolean;
  /** Whether the tab in front is protected. */
  readonly isTabProtected: boolean;
  readonly isPaneShown: boolean;
  readonly addin: RunningAddin | undefined;
  /** Functions of the ribbon that have not said yet that they are completed. */
  readonly running: readonly string[];
}
