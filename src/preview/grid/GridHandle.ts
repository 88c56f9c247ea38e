import type { ConnectedWorkbook } from '../../host';

export type GridTheme = 'light' | 'dark' | 'contrast';

/** What the page gives the grid. */
export interface GridOptions {
  readonly theme: GridTheme;
  /** The day that `TODAY()` stands for in formats and formulas, as an ISO date. */
  readonly today: string;
  /** Told a sentence for the officer, for example that a cell is locked. */
  readonly onStatus?: (sentence: string) => void;
  /** Told what stands in the selected cell whenever that changes. The grid says it to screen readers itself. */
  readonly onActiveCell?: (description: string) => void;
}

/** A workbook as it stands on the page. */
export interface GridHandle {
  /** Shows what the file holds now. Changes that came through Office.js are shown without being asked for. */
  refresh(): void;
  setTheme(theme: GridTheme): void;
  /** Puts the keyboard on the cells. */
  focus(): void;
  /** Whether somebody is typing in a cell. */
  isEditing(): boolean;
  /** For example “Economy, D7, Financial arrangements: £2-3k pa”. */
  describeActiveCell(): string;
  /** What the workbook holds and the grid does not show, a sentence for each tab; empty when all is shown. */
  losses(): readonly string[];
  /** Ends it. Resolves once the element is free; until then it keeps its size and may be hidden. */
  dispose(): Promise<void>;
}

/** Shows a workbook in an element of fixed size. Resolves once the cells are drawn. */
export type MountGrid = (
  container: HTMLElement,
  workbook: ConnectedWorkbook,
  options: GridOptions,
) => Promise<GridHandle>;
