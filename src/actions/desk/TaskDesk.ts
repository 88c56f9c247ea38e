import type { RunExcel } from '../../excel';
import type { IsoDate } from '../../grid/serialDate';
import type { ReadingContext, Scheme } from '../../register';
import { describeFault } from './describeFault';
import type { DeskState, Notice, Settled } from './deskState';
import { TASKS, type Task, type TaskName } from './tasks';

/** Where tasks are done, and what they take from outside. */
export interface DeskSurroundings {
  readonly run: RunExcel;
  /** Brings the scheme for a workbook that has none of its own. */
  readonly loadScheme: () => Promise<Scheme>;
  readonly today: () => IsoDate;
}

/**
 * Does the tasks of the ribbon and of the pane, one at a time, and tells whoever listens how they go. There is one for
 * each workbook, as long as its add-in runs.
 */
export class TaskDesk {
  private state: DeskState = { running: undefined, notice: undefined, known: { kind: 'nothing yet' } };
  private readonly listeners = new Set<() => void>();
  private noticeCount = 0;
  private looking: Promise<void> = Promise.resolve();

  constructor(private readonly surroundings: DeskSurroundings) {}

  readonly getState = (): DeskState => this.state;

  /** Calls back at each change until the function that it gives is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Does a task unless one is running. It always ends in a notice and never in an error. */
  readonly start = async (name: TaskName): Promise<void> => {
    const { running } = this.state;
    if (running !== undefined) {
      this.change({ notice: this.makeNotice(name, 'already running', describeBusy(name, running)) });
      return;
    }
    this.change({ running: name, notice: undefined });
    await this.looking;
    this.change({ running: undefined, ...(await this.doTask(name)) });
  };

  /** Reads the register without a word, for the pane to show. A task that is running will bring it anyway. */
  readonly look = (): Promise<void> => {
    const { running, known: before } = this.state;
    if (running !== undefined || before.kind === 'reading') return this.looking;
    this.change({ known: { kind: 'reading', before } });
    this.looking = this.readRegister().then((known) => {
      this.change({ known });
    });
    return this.looking;
  };

  readonly dismissNotice = (): void => {
    this.change({ notice: undefined });
  };

  private async doTask(name: TaskName): Promise<Partial<DeskState>> {
    try {
      const { TASK_WORK } = await loadWork();
      const outcome = await TASK_WORK[name](this.surroundings.run, await this.makeReading());
      if (outcome.kind === 'not done') return { notice: this.makeNotice(name, 'not done', outcome.message) };
      const { message, look } = outcome.result;
      return { notice: this.makeNotice(name, 'done', message), known: { kind: 'read', look } };
    } catch (error) {
      return {
        notice: this.makeNotice(name, 'fault', describeTaskFault(TASKS[name]), describeFault(error)),
      };
    }
  }

  private async readRegister(): Promise<Settled> {
    try {
      const { lookAtRegister } = await loadWork();
      const outcome = await lookAtRegister(this.surroundings.run, await this.makeReading());
      if (outcome.kind === 'done') return { kind: 'read', look: outcome.result };
      return { kind: 'not read', message: outcome.message };
    } catch (error) {
      return { kind: 'fault', details: describeFault(error) };
    }
  }

  private async makeReading(): Promise<ReadingContext> {
    const { loadScheme, today } = this.surroundings;
    return { scheme: await loadScheme(), asOf: today() };
  }

  private makeNotice(task: TaskName, kind: Notice['kind'], message: string, details?: string): Notice {
    this.noticeCount += 1;
    return { id: this.noticeCount, task, kind, message, ...(details !== undefined && { details }) };
  }

  private change(part: Partial<DeskState>): void {
    this.state = { ...this.state, ...part };
    this.listeners.forEach((listener) => {
      listener();
    });
  }
}

/** Reading and judging are most of the program, and the pane shows itself before they have come. */
function loadWork() {
  return import('./taskWork');
}

function describeBusy(wanted: TaskName, running: TaskName): string {
  const { title } = TASKS[running];
  return wanted === running
    ? `“${title}” is already running: wait until it has ended.`
    : `“${title}” is running: wait until it has ended, then choose “${TASKS[wanted].title}” again.`;
}

function describeTaskFault({ title, writes }: Task): string {
  const harm = writes
    ? 'The add-in’s own columns and sheets may be half-written: run it again. What officers typed was not changed.'
    : 'The register was not changed.';
  return `“${title}” stopped because of a fault in the add-in. ${harm}`;
}
