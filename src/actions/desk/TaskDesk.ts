import { runAtPace, type Place, type RunExcel } from '../../excel';
import type { Moment } from '../../grid/moment';
import type { IsoDate } from '../../grid/serialDate';
import type { ReadingContext, Scheme } from '../../register';
import type { FollowedSelection } from '../followSelection';
import type { NotDone, Outcome } from '../outcome';
import { describeBusy, describeNotDone, describeTaskFault } from './deskSentences';
import { describeFault } from './describeFault';
import type { DeskState, Notice, NotRead, RunningTask, Settled } from './deskState';
import { paceOf } from './paceOf';
import type { PlainTaskName, TaskRequest } from './taskRequest';
import { TASKS, type TaskName } from './tasks';
import type { TaskDone } from './taskWork';

/** How much is looked at. */
type Look = 'lookAtRegister' | 'lookForFixes' | 'lookForFill';

/** Where tasks are done, and what they take from outside. */
export interface DeskSurroundings {
  readonly run: RunExcel;
  /** Brings the scheme for a workbook that has none of its own. */
  readonly loadScheme: () => Promise<Scheme>;
  /** The clock on the wall, to the minute. */
  readonly now: () => Moment;
}

/**
 * Does the tasks of the ribbon and of the pane, one at a time, and tells whoever listens how they go. There is one for
 * each workbook, as long as its add-in runs.
 */
export class TaskDesk {
  private state: DeskState = {
    running: undefined,
    notice: undefined,
    known: { kind: 'nothing yet' },
    isChanged: false,
  };
  /** Of cells by others than the add-in, while they are watched. */
  private changeCount = 0;
  private readonly listeners = new Set<() => void>();
  private noticeCount = 0;
  private looking: Promise<void> = Promise.resolve();
  private cancelling = new AbortController();
  private lastTrouble: Notice | undefined;

  constructor(private readonly surroundings: DeskSurroundings) {}

  readonly getState = (): DeskState => this.state;

  /** Calls back at each change until the function that it gives is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Does a task unless one is running. It always ends in a notice and never in an error. */
  readonly start = async (asked: TaskRequest | PlainTaskName): Promise<void> => {
    const request: TaskRequest = typeof asked === 'string' ? { name: asked } : asked;
    const { name } = request;
    const { running } = this.state;
    if (running !== undefined) {
      this.change({ notice: this.makeNotice(name, 'already running', describeBusy(name, running.name)) });
      return;
    }
    this.cancelling = new AbortController();
    this.change({ running: { name, progress: undefined, isCancelling: false }, notice: undefined });
    await this.looking;
    this.change({ ...(await this.doTask(request)), running: undefined });
  };

  /** Has the task that is running stop before its next write. What it leaves is told in its notice. */
  readonly cancel = (): void => {
    this.changeRunning({ isCancelling: true });
    this.cancelling.abort();
  };

  /** Selects a cell for the officer to see: without a word, unless it cannot be done. */
  readonly goTo = async (place: Place): Promise<void> => {
    try {
      const { goToCell } = await loadWork();
      const outcome = await goToCell(this.surroundings.run, place);
      if (outcome.kind === 'not done')
        this.change({ notice: this.makeNotice('goToCell', 'not done', outcome.message) });
    } catch (error) {
      const message =
        'The cell could not be shown because of a fault in the add-in. The register was not changed.';
      this.change({ notice: this.makeNotice('goToCell', 'fault', message, describeFault(error)) });
    }
  };

  /** Tells which row is selected, now and after each change, until the function that it gives is called. */
  readonly followSelection = (tell: (followed: FollowedSelection) => void): (() => void) => {
    let isOver = false;
    const following = loadWork().then(({ followSelection }) =>
      isOver ? undefined : followSelection(this.surroundings.run, tell),
    );
    return () => {
      isOver = true;
      void following.then((end) => end?.());
    };
  };

  /** Notes from now on when others than the add-in change cells, until the function that it gives is called. */
  readonly watchChanges = (): (() => void) => {
    let isOver = false;
    const watching = loadWork().then(({ watchChanges }) =>
      isOver ? undefined : watchChanges(this.surroundings.run, this.hearChange),
    );
    return () => {
      isOver = true;
      void watching.then((end) => end?.());
    };
  };

  private readonly hearChange = (): void => {
    this.changeCount += 1;
    if (!this.state.isChanged) this.change({ isChanged: true });
  };

  /** Reads the register without a word, for the pane to show. A task that is running will bring it anyway. */
  readonly look = (): Promise<void> => this.lookBy('lookAtRegister');

  /** The same, with the fixes that can be made and the changes that can be put back. */
  readonly lookForFixes = (): Promise<void> => this.lookBy('lookForFixes');

  /** The same, with what the free texts say for blank cells. */
  readonly lookForFill = (): Promise<void> => this.lookBy('lookForFill');

  /** Today, by the clock on the wall. */
  readonly readToday = (): IsoDate => this.surroundings.now().slice(0, 'YYYY-MM-DD'.length);

  /** What an officer can hand on to whoever looks after the add-in; nothing that stands in a cell but headings. */
  readonly describeForSupport = async (version: string): Promise<string> => {
    const { describeForSupport, readOffice } = await loadWork();
    const { state, lastTrouble } = this;
    return describeForSupport({ version, office: readOffice(), state, lastTrouble });
  };

  readonly dismissNotice = (): void => {
    this.change({ notice: undefined });
  };

  private async doTask(request: TaskRequest): Promise<Partial<DeskState>> {
    const { name } = request;
    const before = this.changeCount;
    try {
      const outcome = await this.doRequest(request);
      const notice =
        outcome.kind === 'done'
          ? this.makeDone(name, outcome.result)
          : this.makeNotice(name, 'not done', describeNotDone(outcome));
      const after = await this.knowAfter(request, outcome);
      // What was typed meanwhile may have been read or not.
      return { notice, ...after, ...(after && { isChanged: this.changeCount > before }) };
    } catch (error) {
      const message = describeTaskFault(TASKS[name]);
      return { notice: this.makeNotice(name, 'fault', message, describeFault(error)) };
    }
  }

  private async doRequest(request: TaskRequest): Promise<Outcome<TaskDone>> {
    const { doRequest } = await loadWork();
    const { run, now } = this.surroundings;
    const pace = paceOf(this.cancelling.signal, (progress) => {
      this.changeRunning({ progress });
    });
    const place = { run: runAtPace(run, pace), reading: await this.makeReading(), now: now() };
    return doRequest(place, request.name, request);
  }

  /** What is known of the register after a task: what the task read, or else what is read again where it wrote. */
  private async knowAfter(
    { name }: TaskRequest,
    outcome: Outcome<TaskDone>,
  ): Promise<Pick<DeskState, 'known'> | undefined> {
    if (outcome.kind === 'done' && outcome.result.look)
      return { known: { kind: 'read', look: outcome.result.look } };
    // What was known before would be shown as if it still held.
    if (outcome.kind === 'not done' && outcome.findings) return { known: notRead(outcome) };
    const wrote = outcome.kind === 'done' ? TASKS[name].writes : this.cancelling.signal.aborted;
    return wrote ? { known: await this.readRegister() } : undefined;
  }

  private lookBy(way: Look): Promise<void> {
    const { running, known: before } = this.state;
    if (running !== undefined || before.kind === 'reading') return this.looking;
    this.change({ known: { kind: 'reading', before } });
    const changes = this.changeCount;
    this.looking = this.readRegister(way).then((known) => {
      this.change({ known, isChanged: this.changeCount > changes });
    });
    return this.looking;
  }

  private async readRegister(way: Look = 'lookAtRegister'): Promise<Settled> {
    try {
      const { [way]: look } = await loadWork();
      const outcome = await look(this.surroundings.run, await this.makeReading());
      if (outcome.kind === 'done') return { kind: 'read', look: outcome.result };
      return notRead(outcome);
    } catch (error) {
      return { kind: 'fault', details: describeFault(error) };
    }
  }

  private async makeReading(): Promise<ReadingContext> {
    return { scheme: await this.surroundings.loadScheme(), asOf: this.readToday() };
  }

  private makeDone(name: TaskName, { message, putBack = [] }: TaskDone): Notice {
    return { ...this.makeNotice(name, 'done', message), ...(putBack.length > 0 && { putBack }) };
  }

  private makeNotice(task: Notice['task'], kind: Notice['kind'], message: string, details?: string): Notice {
    this.noticeCount += 1;
    const notice = { id: this.noticeCount, task, kind, message, ...(details !== undefined && { details }) };
    if (kind === 'not done' || kind === 'fault') this.lastTrouble = notice;
    return notice;
  }

  private changeRunning(part: Partial<RunningTask>): void {
    const { running } = this.state;
    if (running) this.change({ running: { ...running, ...part } });
  }

  private change(part: Partial<DeskState>): void {
    this.state = { ...this.state, ...part };
    this.listeners.forEach((listener) => {
      listener();
    });
  }
}

function notRead({ message, unmatched, findings }: NotDone): NotRead {
  return { kind: 'not read', message, ...(unmatched && { unmatched }), ...(findings && { findings }) };
}

/** Reading and judging are most of the program, and the pane shows itself before they have come. */
function loadWork() {
  return import('./taskWork');
}
