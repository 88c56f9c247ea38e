import type { IsoDate } from '../../grid/serialDate';

/** How a paper is made, whatever the register says. */
export interface PaperOptions {
  readonly builtOn: IsoDate;
  /** Leaves out contact details and officers' names. */
  readonly isPublic: boolean;
}
