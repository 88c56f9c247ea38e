import { ICommandService, RANGE_TYPE, type IRange } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../../../grid/address';
import { HostError, type ConnectedWorkbook, type Rect } from '../../../host';
import { cutTo, rangeOf, rectOf } from '../snapshot/rects';
import { isFromModel } from './fromModel';
import { findSheet } from './lookUp';
import { selectInGrid } from './place';
import type { RunningUniver } from './startUniver';

const MOVES: ReadonlySet<string> = new Set([
  'sheet.operation.set-selections',
  'sheet.operation.set-worksheet-active',
]);

/** Keeps what is selected in the grid and in the host the same, whoever selects. */
export class SelectionLink {
  private readonly stops: readonly (() => void)[];
  private isTelling = false;

  constructor(
    private readonly running: RunningUniver,
    private readonly workbook: ConnectedWorkbook,
    private readonly onMoved: () => void,
  ) {
    const commands = running.univer.__getInjector().get(ICommandService);
    const moves = commands.onCommandExecuted(({ id }, options) => {
      if (MOVES.has(id) && !isFromModel(options)) this.tellSoon();
    });
    this.stops = [
      () => {
        moves.dispose();
      },
      workbook.selection.subscribe(() => {
        this.follow();
        onMoved();
      }),
    ];
  }

  dispose(): void {
    for (const stop of this.stops) stop();
  }

  /** Shows what the host has selected, when the grid shows something else. */
  follow(): void {
    // The host has not heard yet of where somebody just went: going back now would have them type into another cell.
    if (this.isTelling) return;
    const wanted = this.workbook.selection.get();
    const sheet = wanted && this.workbook.file.sheets.find(({ name }) => name === wanted.sheet);
    const shown = sheet && findSheet(this.running, sheet.id);
    const book = this.running.api.getActiveWorkbook();
    if (!wanted || !sheet || !shown || !book || this.isShown(sheet.id, wanted)) return;
    const rect = cutTo(wanted, shown.getRowCount(), shown.getColumnCount());
    const tab = book.getSheetBySheetId(sheet.id);
    if (!rect || !tab) return;
    if (book.getActiveSheet().getSheetId() !== sheet.id) book.setActiveSheet(tab);
    selectInGrid(this.running.univer, sheet.id, rangeOf(rect), true);
  }

  /** What is selected in the grid, as the host has it; undefined without a selection. */
  private shown(): { readonly sheetId: string; readonly rect: Rect } | undefined {
    const sheet = this.running.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getSelection()?.getActiveRange()?.getRange();
    return sheet && range && { sheetId: sheet.getSheetId(), rect: wholeRect(range) };
  }

  private isShown(sheetId: string, wanted: Rect): boolean {
    const shown = this.shown();
    return shown?.sheetId === sheetId && isSameRect(shown.rect, wanted);
  }

  /** Dragging selects many times over; the host hears of where it got to. */
  private tellSoon(): void {
    if (this.isTelling) return;
    this.isTelling = true;
    setTimeout(() => {
      this.isTelling = false;
      this.tell();
    }, 0);
  }

  private tell(): void {
    const shown = this.shown();
    const sheet = shown && this.workbook.file.sheets.find(({ id }) => id === shown.sheetId);
    const known = this.workbook.selection.get();
    if (!sheet || (known?.sheet === sheet.name && isSameRect(known, shown.rect))) return;
    try {
      this.workbook.select({ sheet: sheet.name, ...shown.rect });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      // The tab has gone meanwhile, or was hidden: the grid goes where the host is.
      this.follow();
    }
    this.onMoved();
  }
}

/** Univer ends whole rows and columns where its grid ends, Excel where the sheet does. */
function wholeRect(range: IRange): Rect {
  const rect = rectOf(range);
  switch (range.rangeType) {
    case RANGE_TYPE.ROW:
      return { ...rect, column: 0, columnCount: MAX_COLUMNS };
    case RANGE_TYPE.COLUMN:
      return { ...rect, row: 0, rowCount: MAX_ROWS };
    case RANGE_TYPE.ALL:
      return { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
    case RANGE_TYPE.NORMAL:
    case undefined:
      return rect;
  }
}

function isSameRect(one: Rect, other: Rect): boolean {
  const isSamePlace = one.row === other.row && one.column === other.column;
  return isSamePlace && one.rowCount === other.rowCount && one.columnCount === other.columnCount;
}
