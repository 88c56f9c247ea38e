import { connectWorkbook, OpenError, type BookFile, type OfficeClient } from '../../host';
import { findSample, SAMPLES } from '../../register/scheme/samples';
import type { GridHandle, GridTheme } from '../grid';
import { AddinRuntime, type PaneWindow } from '../office/AddinRuntime';
import { EXCEL_VERSIONS, type ExcelVersion } from '../office/excelVersions';
import { OFFICE_COLORS } from '../office/officeThemes';
import type { BookOrigin, PreviewState } from './previewState';

/** What the preview takes from outside. */
export interface PreviewSurroundings {
  /** The page's own Office.js, for what an officer does to the workbook without the add-in. */
  readonly client: OfficeClient;
  readonly openBook: (bytes: Uint8Array) => Promise<BookFile>;
  /** The computer's day, as YYYY-MM-DD. */
  readonly today: () => string;
  /** The day that the page's address asks for, for every workbook. */
  readonly askedDay: string | undefined;
  readonly theme: GridTheme;
}

/** The day that a sample was made to be judged on. */
export function sampleDay(file: string): string {
  return (findSample(file) ?? SAMPLES[0]).asOf;
}

/** Excel ends a function of the ribbon that has not completed its event by then. */
const COMPLETION_MINUTES = 5;
/** Milliseconds between two looks at whether somebody still types. */
const TYPING_LOOK = 100;

/** One workbook with the add-in installed: what Excel does around them, kept for a page to show. */
export class Preview {
  private state: PreviewState;
  private readonly listeners = new Set<() => void>();
  private grid: GridHandle | undefined;
  private lastId = 0;

  constructor(private readonly surroundings: PreviewSurroundings) {
    this.state = {
      book: undefined,
      isOpening: false,
      problem: undefined,
      theme: surroundings.theme,
      version: '365',
      day: surroundings.askedDay ?? surroundings.today(),
      isTypingPretended: false,
      isTabProtected: false,
      isPaneShown: false,
      addin: undefined,
      running: [],
    };
  }

  readonly getState = (): PreviewState => this.state;

  /** Calls back at each change until the function that it gives is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * Opens a workbook from its bytes and puts it in the place of the one that is shown. A file that cannot be opened
   * leaves that one, and a sentence says why.
   * @param prepare writes into it before anything else reads it
   */
  readonly open = async (
    name: string,
    origin: BookOrigin,
    readFile: () => Promise<BookFile | Uint8Array>,
    prepare: (workbook: ReturnType<typeof connectWorkbook>) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> => {
    this.change({ isOpening: true, problem: undefined });
    try {
      const read = await readFile();
      const file = read instanceof Uint8Array ? await this.surroundings.openBook(read) : read;
      const workbook = connectWorkbook(file, this.surroundings.client, { name });
      await prepare(workbook);
      await this.markSaved(workbook);
      workbook.selection.subscribe(this.lookAtTab);
      this.change({ book: { id: this.nextId(), name, origin, workbook }, day: this.dayFor(name, origin) });
      this.restartAddin();
      this.lookAtTab();
    } catch (error) {
      if (!(error instanceof OpenError)) throw error;
      this.change({ problem: `“${name}” was not opened. ${error.message}` });
    } finally {
      this.change({ isOpening: false });
    }
  };

  /** Whether the workbook holds anything that has not been saved. */
  readonly hasUnsaved = async (): Promise<boolean> => {
    const { book } = this.state;
    if (!book) return false;
    return book.workbook.run(async (context) => {
      const { workbook } = context;
      workbook.load('isDirty');
      await context.sync();
      return workbook.isDirty;
    });
  };

  /** The workbook's bytes as they are now; from here on it counts as saved. */
  readonly save = async (): Promise<Uint8Array | undefined> => {
    const { book } = this.state;
    if (!book) return undefined;
    const bytes = await book.workbook.file.save();
    await this.markSaved(book.workbook);
    return bytes;
  };

  /** Takes note of what the page draws the workbook with, until there is another. */
  readonly useGrid = (grid: GridHandle | undefined): void => {
    this.grid = grid;
  };

  readonly focusCells = (): void => {
    this.grid?.focus();
  };

  readonly showPane = (): void => {
    this.change({ isPaneShown: true });
    this.ensureAddin();
  };

  readonly hidePane = (): void => {
    this.change({ isPaneShown: false });
  };

  /** To be called by the pane's page in its frame, before its own scripts. */
  readonly startAddin = (window: PaneWindow): void => {
    this.state.addin?.runtime.start(window);
  };

  /** Does what a button of the ribbon is for. */
  readonly runFunction = async (functionName: string, label: string): Promise<void> => {
    const addin = this.ensureAddin();
    if (!addin || this.state.running.includes(functionName)) return;
    this.change({ running: [...this.state.running, functionName], problem: undefined });
    const tooLong = setTimeout(
      () => {
        const problem = `“${label}” has not said within ${COMPLETION_MINUTES} minutes that it is finished. Excel would end it now.`;
        this.change({ problem });
      },
      COMPLETION_MINUTES * 60 * 1000,
    );
    await addin.runtime.run(functionName);
    clearTimeout(tooLong);
    // A run that was ended has taken its buttons along already.
    if (this.state.addin !== addin) return;
    this.change({ running: this.state.running.filter((name) => name !== functionName) });
  };

  readonly setTheme = (theme: GridTheme): void => {
    this.change({ theme });
    this.grid?.setTheme(theme);
    this.state.addin?.runtime.updateColors();
  };

  /** Another Excel starts its add-ins anew; the workbook stays as it is. */
  readonly setVersion = (version: ExcelVersion): void => {
    this.change({ version });
    this.restartAddin();
  };

  /** @param day as YYYY-MM-DD */
  readonly setDay = (day: string): void => {
    this.change({ day });
    this.restartAddin();
  };

  readonly pretendTyping = (isTypingPretended: boolean): void => {
    this.change({ isTypingPretended });
  };

  /** Protects the tab in front without a password, or ends that. */
  readonly protectTab = async (protect: boolean): Promise<void> => {
    const { book } = this.state;
    if (!book || this.state.isTabProtected === protect) return;
    await book.workbook.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      if (protect) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
    this.lookAtTab();
  };

  readonly dismissProblem = (): void => {
    this.change({ problem: undefined });
  };

  private readonly lookAtTab = (): void => {
    const file = this.state.book?.workbook.file;
    const tab = file?.sheets.find(({ id }) => id === file.activeSheetId);
    this.change({ isTabProtected: tab?.isProtected ?? false });
  };

  private dayFor(name: string, origin: BookOrigin): string {
    const { askedDay, today } = this.surroundings;
    return askedDay ?? (origin === 'sample' ? sampleDay(name) : today());
  }

  private async markSaved(workbook: ReturnType<typeof connectWorkbook>): Promise<void> {
    await workbook.run(async (context) => {
      context.workbook.isDirty = false;
      await context.sync();
    });
  }

  private restartAddin(): void {
    if (!this.state.addin) return;
    this.state.addin.runtime.stop();
    this.change({ addin: undefined, running: [] });
    this.ensureAddin();
  }

  private ensureAddin() {
    const { addin, book, version, day } = this.state;
    if (addin || !book) return addin;
    const runtime = new AddinRuntime({
      workbook: book.workbook,
      requests: { isEditingCell: this.isTyping, editingEnds: this.typingEnds },
      excelApi: EXCEL_VERSIONS[version].excelApi,
      readColors: () => OFFICE_COLORS[this.state.theme],
      day: day === this.surroundings.today() ? undefined : day,
      onShowPane: this.showPane,
    });
    const started = { id: this.nextId(), runtime };
    this.change({ addin: started });
    return started;
  }

  private readonly isTyping = (): boolean =>
    this.state.isTypingPretended || (this.grid?.isEditing() ?? false);

  private readonly typingEnds = async (): Promise<void> => {
    while (this.isTyping()) await new Promise((resolve) => setTimeout(resolve, TYPING_LOOK));
  };

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  private change(part: Partial<PreviewState>): void {
    this.state = { ...this.state, ...part };
    this.listeners.forEach((listener) => {
      listener();
    });
  }
}
