import type { Progress } from '../../excel';
import type { Finding } from '../../register';
import type { RegisterLook } from '../lookAtRegister';
import type { UnmatchedTabs } from '../noThemeTabs';
import type { TaskName } from './tasks';

/** The task that is being done. */
export interface RunningTask {
  readonly name: TaskName;
  /** Undefined until it is known how much there is to write. */
  readonly progress: Progress | undefined;
  /** Whether it is to stop before its next write. */
  readonly isCancelling: boolean;
}

/** How a task ended, or why it did not begin. */
export interface Notice {
  /** Tells two notices with the same words apart. */
  readonly id: number;
  readonly task: TaskName | 'goToCell';
  readonly kind: 'done' | 'not done' | 'already running' | 'fault';
  readonly message: string;
  /** References of the changes that it made to officers' cells, which can be put back. */
  readonly putBack?: readonly string[];
  /** Of a fault: what an officer can hand on to whoever looks after the add-in. */
  readonly details?: string;
}

/** What is known of the workbook's register. */
export type Known =
  | { readonly kind: 'nothing yet' }
  /** `before`: what was known until then, and is shown meanwhile. */
  | { readonly kind: 'reading'; readonly before: Settled }
  | Exclude<Settled, { readonly kind: 'nothing yet' }>;

/** One sentence says why the register was not read and what to do. */
export interface NotRead {
  readonly kind: 'not read';
  readonly message: string;
  readonly unmatched?: UnmatchedTabs;
  /** Every cell that stands in the way, where they are known. */
  readonly findings?: readonly Finding[];
}

/** What is known while nothing is being read. */
export type Settled =
  | { readonly kind: 'nothing yet' }
  | { readonly kind: 'read'; readonly look: RegisterLook }
  | NotRead
  | { readonly kind: 'fault'; readonly details: string };

/** Everything that the pane shows of the desk; a new object at each change. */
export interface DeskState {
  readonly running: RunningTask | undefined;
  /** The last one, until it is dismissed or the next task begins. */
  readonly notice: Notice | undefined;
  readonly known: Known;
  /** Whether cells have changed since then, by others than the add-in. */
  readonly isChanged: boolean;
}
