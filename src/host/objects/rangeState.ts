import type { Rect, SheetFile } from '../file/model';
import { HostError } from '../protocol/hostError';
import type { Book } from './book';
import { formatRangeAddress, isWholeColumns, isWholeRows } from './rangeAddress';
import { deletedSpan, insertedSpan, intersect, isOnSheet } from './rects';

/** A range of one sheet. It moves with its cells while it is in use; without cells left it refuses everything. */
export class RangeState {
  referenceId: string | undefined;
  private place: Rect | undefined;

  constructor(
    readonly book: Book,
    readonly sheet: SheetFile,
    rect: Rect,
  ) {
    this.place = rect;
    book.follow(this);
  }

  get exists(): boolean {
    return this.place !== undefined && this.book.file.sheets.includes(this.sheet);
  }

  get rect(): Rect {
    if (!this.book.file.sheets.includes(this.sheet)) throw new HostError('ItemNotFound');
    if (!this.place) throw new HostError('InvalidReference');
    return this.place;
  }

  get address(): string {
    return formatRangeAddress(this.sheet.name, this.rect);
  }

  /** Whether it is whole rows or columns, for which Excel gives no cell contents. */
  get isUnbounded(): boolean {
    return isWholeColumns(this.rect) || isWholeRows(this.rect);
  }

  /** Its part that can hold anything: the whole range, or for whole rows and columns what is used of them. */
  get usedPart(): Rect | undefined {
    const used = this.sheet.usedRect(false);
    return used && intersect(this.rect, used);
  }

  /** Another range on the same sheet; refuses what lies off the sheet. */
  at(rect: Rect): RangeState {
    if (!isOnSheet(rect)) throw new HostError('InvalidArgument');
    return new RangeState(this.book, this.sheet, rect);
  }

  moveForInsertedRows(at: number, lines: number): void {
    if (!this.place || isWholeColumns(this.place)) return;
    const [row, rowCount] = insertedSpan(this.place.row, this.place.rowCount, at, lines);
    this.place = onSheet({ ...this.place, row, rowCount });
  }

  moveForInsertedColumns(at: number, lines: number): void {
    if (!this.place || isWholeRows(this.place)) return;
    const [column, columnCount] = insertedSpan(this.place.column, this.place.columnCount, at, lines);
    this.place = onSheet({ ...this.place, column, columnCount });
  }

  moveForDeletedRows(at: number, lines: number): void {
    if (!this.place || isWholeColumns(this.place)) return;
    const span = deletedSpan(this.place.row, this.place.rowCount, at, lines);
    this.place = span && { ...this.place, row: span[0], rowCount: span[1] };
  }

  moveForDeletedColumns(at: number, lines: number): void {
    if (!this.place || isWholeRows(this.place)) return;
    const span = deletedSpan(this.place.column, this.place.columnCount, at, lines);
    this.place = span && { ...this.place, column: span[0], columnCount: span[1] };
  }
}

function onSheet(rect: Rect): Rect | undefined {
  return isOnSheet(rect) ? rect : undefined;
}

/** Several ranges of one sheet, in the order they were named. */
export class RangeAreasState {
  referenceId: string | undefined;

  constructor(
    readonly book: Book,
    readonly sheet: SheetFile,
    readonly ranges: readonly RangeState[],
  ) {}
}

/** The cells of a rectangle, row by row. */
export function* cellsOf(rect: Rect): Generator<readonly [row: number, column: number]> {
  for (let row = rect.row; row < rect.row + rect.rowCount; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columnCount; column += 1) yield [row, column];
  }
}
