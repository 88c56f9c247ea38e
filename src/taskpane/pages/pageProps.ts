import type { DeskState, TaskName } from '../../actions';

export type PageName = 'register' | 'findings' | 'partnership' | 'reviews' | 'papers' | 'scheme';

/** What every page of the pane is given. */
export interface PageProps {
  readonly state: DeskState;
  readonly onStart: (task: TaskName) => void;
  /** Reads the register again without writing. */
  readonly onLook: () => void;
  readonly onGoTo: (page: PageName) => void;
}
