import type { IsoDate } from '../../grid/serialDate';
import type { Correction, Fix } from '../../register';
import type { PaperName } from '../buildPapers';
import type { TaskName } from './tasks';

/** What an officer chooses for a task beyond its name. */
interface TaskChoices {
  readonly buildPapers: PapersChoice;
  readonly applyFixes: FixesChoice;
  readonly putBack: IdsChoice;
  readonly fillFromText: FixesChoice;
  readonly correctReading: CorrectionsChoice;
  readonly chooseScheme: SchemeChoice;
  readonly addThemeTab: ThemeChoice;
}

/** Which papers, and how. */
export interface PapersChoice {
  readonly papers: readonly PaperName[];
  /** Leaves contacts and officers' names out of the papers that have them; as each was built last when it is not said. */
  readonly isPublic?: boolean;
  /** The day that the register is judged on; today when it is not given. */
  readonly asOf?: IsoDate;
  readonly committeeDate?: IsoDate;
  /** The part by which £ proposed is above £ now, instead of the scheme's; 0 for none. */
  readonly inflation?: number;
}

/** Fixes, or blank cells to fill, as they were offered. */
export interface FixesChoice {
  readonly fixes: readonly Fix[];
}

/** Which of the changes on record. */
export interface IdsChoice {
  readonly ids: readonly string[];
}

/** What is said of tabs and headings from now on, in the place of what was said before. */
export interface CorrectionsChoice {
  readonly corrections: readonly Correction[];
}

/** Which of the schemes that come with the add-in, by its name. */
export interface SchemeChoice {
  readonly scheme: string;
}

/** Which theme of the scheme in use, by its name. */
export interface ThemeChoice {
  readonly theme: string;
}

/** What a task is asked to do, by the task's name. */
export type Requests = {
  readonly [Name in TaskName]: { readonly name: Name } & (Name extends keyof TaskChoices
    ? TaskChoices[Name]
    : unknown);
};

export type TaskRequest = Requests[TaskName];

/** Tasks without choices, for which the name is all there is to say. */
export type PlainTaskName = Exclude<TaskName, keyof TaskChoices>;
