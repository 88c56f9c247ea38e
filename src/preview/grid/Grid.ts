import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import { serialOfDate } from '../../grid/serialDate';
import type { ConnectedWorkbook } from '../../host';
import { ActiveCell } from './ActiveCell';
import type { GridHandle, GridOptions, GridTheme } from './GridHandle';
import { EditWatch } from './univer/EditWatch';
import { followLinks } from './univer/followLinks';
import { GridView } from './univer/GridView';
import { guardCommands } from './univer/guardCommands';
import { KeyboardOwner } from './univer/KeyboardOwner';
import { drawMarks } from './univer/drawMarks';
import { nameControls } from './univer/nameControls';
import { pasteTexts } from './univer/pasteTexts';
import { SelectionLink } from './univer/SelectionLink';
import { startUniver, type RunningUniver } from './univer/startUniver';
import { tabKeys } from './univer/tabKeys';
import { TypedTexts } from './univer/TypedTexts';
import { describeLosses } from './words/describeLosses';

/** An add-in's task makes many requests: the grid follows when none came for this long, in milliseconds … */
const QUIET = 60;
/** … or when it has waited for this long. */
const LONGEST_WAIT = 1_000;

/** A workbook in Univer, tied to the host from all sides. */
export class Grid implements GridHandle {
  private readonly running: RunningUniver;
  private readonly view: GridView;
  private readonly selection: SelectionLink;
  private readonly activeCell: ActiveCell;
  private readonly keyboard: KeyboardOwner;
  private readonly stops: readonly (() => void)[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | undefined;

  constructor(
    container: HTMLElement,
    private readonly workbook: ConnectedWorkbook,
    options: GridOptions,
  ) {
    const onStatus = options.onStatus ?? (() => undefined);
    this.running = startUniver(container, isDark(options.theme));
    this.view = new GridView(this.running, workbook.file, serialOfDate(options.today));
    this.keyboard = new KeyboardOwner(container);
    this.activeCell = new ActiveCell(container, workbook, options.onActiveCell ?? (() => undefined));
    this.selection = new SelectionLink(this.running, workbook, () => {
      this.activeCell.update();
    });
    const typed = new TypedTexts(this.running, workbook.user, onStatus);
    const edits = new EditWatch(this.running, workbook, typed, {
      onStatus,
      onEdited: (cells) => {
        for (const cell of cells) this.view.unsure.add(cell);
        this.refreshSoon();
      },
      onResults: (results) => {
        this.view.adopt(results);
        this.refreshSoon();
      },
    });
    this.stops = [
      workbook.onAnswered(() => {
        this.refreshSoon();
      }),
      guardCommands(this.running, workbook.user, onStatus),
      drawMarks(this.running),
      pasteTexts(this.running, typed),
      nameControls(container),
      tabKeys(container, this.running),
      followLinks(this.running, workbook, onStatus),
      ...[this.selection, typed, edits, this.activeCell, this.keyboard].map((part) => () => {
        part.dispose();
      }),
    ];
    this.selection.follow();
    this.activeCell.update();
  }

  refresh(): void {
    clearTimeout(this.timer);
    this.waitingSince = undefined;
    // Drawing anew would throw away what is being typed.
    if (this.isEditing()) {
      this.refreshSoon();
      return;
    }
    this.view.refresh();
    this.selection.follow();
    this.activeCell.update();
  }

  setTheme(theme: GridTheme): void {
    this.running.api.toggleDarkMode(isDark(theme));
  }

  focus(): void {
    this.keyboard.take();
  }

  isEditing(): boolean {
    return this.running.univer.__getInjector().get(IEditorBridgeService).isVisible().visible;
  }

  describeActiveCell(): string {
    return this.activeCell.describe();
  }

  losses(): readonly string[] {
    return describeLosses(this.workbook.file);
  }

  async dispose(): Promise<void> {
    clearTimeout(this.timer);
    for (const stop of this.stops) stop();
    // React may be in the middle of unmounting, and Univer unmounts React roots of its own. It also validates what changed
    // a moment later, when the browser is idle, and misses the workbook unless that has been done before.
    await new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT));
    await new Promise((resolve) => requestIdleCallback(resolve));
    this.running.univer.dispose();
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.waitingSince ??= performance.now();
    const left = LONGEST_WAIT - (performance.now() - this.waitingSince);
    this.timer = setTimeout(
      () => {
        this.refresh();
      },
      Math.max(0, Math.min(QUIET, left)),
    );
  }
}

function isDark(theme: GridTheme): boolean {
  return theme === 'dark';
}
