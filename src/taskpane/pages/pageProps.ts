import type { DeskState, Place, PlainTaskName, TaskDesk, TaskRequest } from '../../actions';

export type PageName = 'register' | 'findings' | 'partnership' | 'reviews' | 'papers' | 'scheme';

/** What every page of the pane is given. */
export interface PageProps {
  readonly state: DeskState;
  readonly onStart: (asked: TaskRequest | PlainTaskName) => void;
  /** Reads the register again without writing. */
  readonly onLook: () => void;
  /** The same, with the fixes that can be made and the changes that can be put back. */
  readonly onLookForFixes: () => void;
  /** The same, with what the free texts say for blank cells. */
  readonly onLookForFill: () => void;
  readonly onGoTo: (page: PageName) => void;
  /** Selects a cell in Excel, or shows a tab. */
  readonly onGoToCell: (place: Place) => void;
  /** Today as YYYY-MM-DD, by the clock on the officer's wall. */
  readonly today: string;
  /** The add-in's. */
  readonly version: string;
  /** Brings what an officer can hand on when something does not work. */
  readonly describeForSupport: () => Promise<string>;
  /** Tells which row is selected in Excel, now and after each change, until the function that it gives is called. */
  readonly followSelection: TaskDesk['followSelection'];
}
