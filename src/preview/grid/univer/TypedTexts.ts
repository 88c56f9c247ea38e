import { CellValueType, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { HostError, type CellContent, type WorkbookUser } from '../../../host';
import { cellData } from '../snapshot/cellValue';
import { cellKey } from '../snapshot/compareSnapshots';
import { describeRefusal } from '../words/describeRefusal';
import type { RunningUniver } from './startUniver';

const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** Before Univer's own reading of numbers and dates, which is American. */
const BEFORE_ALL_OTHERS = 10_000;

/** Has what is typed read by the host, as Excel reads it, and remembers the words until the host is told. */
export class TypedTexts {
  private readonly texts = new Map<string, string>();
  private readonly stop: () => void;

  constructor(
    { univer }: RunningUniver,
    private readonly user: WorkbookUser,
    private readonly onStatus: (sentence: string) => void,
  ) {
    const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
    this.stop = writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: BEFORE_ALL_OTHERS,
      handler: (cell, { worksheet, row, col }) => {
        const entered = this.enter(worksheet, row, col, typedText(cell));
        return entered ? { ...cell, ...entered } : worksheet.getCellRaw(row, col);
      },
    });
  }

  /** The cell that an entry makes; undefined when Excel would not take it, whose reason is told. */
  enter(worksheet: Worksheet, row: number, column: number, text: string): ICellData | undefined {
    const content = this.read({ sheet: worksheet.getName(), row, column }, text);
    if (content === undefined) return undefined;
    this.texts.set(cellKey(worksheet.getSheetId(), row, column), text);
    return { ...EMPTY, ...(content ? cellData(content) : {}) };
  }

  /** What was typed into a cell since the last call; undefined when nothing was. */
  take(sheetId: string, row: number, column: number): string | undefined {
    const key = cellKey(sheetId, row, column);
    const text = this.texts.get(key);
    this.texts.delete(key);
    return text;
  }

  dispose(): void {
    this.stop();
  }

  /** Undefined when Excel would not take it; the reason is told. */
  private read(place: Parameters<WorkbookUser['isLocked']>[0], text: string): CellContent | null | undefined {
    try {
      return this.user.readTyped(place, text);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.onStatus(describeRefusal(error));
      return undefined;
    }
  }
}

/** The words that an edited cell stands for, a leading apostrophe included. */
function typedText(cell: Nullable<ICellData>): string {
  if (!cell) return '';
  if (cell.f) return cell.f;
  const stream = cell.p?.body?.dataStream;
  const text =
    stream === undefined ? String(cell.v ?? '') : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  return cell.t === CellValueType.FORCE_STRING && !text.startsWith("'") ? `'${text}` : text;
}
