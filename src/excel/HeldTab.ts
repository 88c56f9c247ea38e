import { formatArea, type Area } from '../grid/address';
import type { CellScalar } from '../grid/sheetCells';
import type { Step } from './sendSteps';
import type { SheetReader } from './SheetReader';
import { trackedRange } from './trackedRange';

/** About what asking for a range adds to a request. */
const BYTES_PER_RANGE = 1200;

/** What is held of a tab. Without cells it only tells whether somebody inserted or deleted lines, or renamed it. */
export interface CellsToHold {
  /** The cells to be changed, each as it is to be changed; headings first. */
  readonly areas?: readonly Area[];
  /** Cells that were read and that are not written to: headings and names. */
  readonly seen?: readonly Area[];
  /** Cells that were blank and are to be filled. */
  readonly blank?: readonly Area[];
}

interface HeldCells {
  readonly area: Area;
  readonly range: Excel.Range;
}

/**
 * Cells of a tab that are to be changed, asked for one request before they are: from then on Excel moves them along when
 * somebody inserts or deletes rows and columns, and refuses values that no longer fit. Other cells stand witness that
 * everything is where it was read.
 */
export class HeldTab {
  private held: readonly HeldCells[] = [];
  private witnesses: readonly HeldCells[] = [];
  private blanks: readonly HeldCells[] = [];
  private places: readonly string[] = [];
  /** The tab's name as it was read, and where its used cells were. */
  readonly sheet: string;
  private readonly used: string;

  constructor(
    readonly reader: SheetReader,
    private readonly cells: CellsToHold,
  ) {
    this.sheet = reader.cells.name;
    this.used = placeOf(reader.used);
  }

  /** Asks for the cells; after the next sync `isAsRead` tells whether they may be changed. */
  get ask(): Step {
    const { areas = [], seen = [], blank = [] } = this.cells;
    return {
      bytes: BYTES_PER_RANGE * (areas.length + seen.length + blank.length),
      apply: () => {
        this.reader.worksheet.load('name');
        // A range that is held grows and moves with lines that somebody inserts.
        this.reader.used.load('rowIndex,columnIndex,rowCount,columnCount');
        const cellsAt = (area: Area) => ({ area, range: trackedRange(this.reader, area) });
        this.held = areas.map(cellsAt);
        this.witnesses = seen.map(cellsAt);
        this.blanks = blank.map(cellsAt);
        // Excel keeps a range that something was asked of.
        for (const { range } of this.held) range.load('rowIndex');
        for (const { range } of this.witnesses)
          range.load('values,rowIndex,columnIndex,rowCount,columnCount');
        for (const { range } of this.blanks) range.load('values');
      },
    };
  }

  /** Whether everything is as it was read, right after the cells were asked for. */
  isAsRead(): boolean {
    this.places = this.listPlaces();
    const isInPlace = placeOf(this.reader.used) === this.used;
    return isInPlace && this.hasSameContents(this.witnesses) && this.hasSameContents(this.blanks);
  }

  /** Held cells; or others, by their distance from held ones of their columns. */
  at(area: Area): Excel.Range {
    const exact = this.held.find((cells) => isSameArea(cells.area, area));
    if (exact) return exact.range;
    const near = this.held.find((cells) => hasColumnsOf(cells.area, area));
    if (!near) throw new Error(`Expected cells that are held, got "${formatArea(area)}"`);
    const corner = near.range.getCell(area.row - near.area.row, area.column - near.area.column);
    const range = corner.getAbsoluteResizedRange(area.rowCount, area.columnCount);
    // Needed in one request only: Excel keeps no reference to them.
    corner.untrack();
    range.untrack();
    return range;
  }

  /** Asks once more, in the request that changes the cells; after the next sync `hasMoved` tells what came of it. */
  get askAgain(): Step {
    return {
      bytes: 300 * this.witnesses.length,
      apply: () => {
        this.reader.worksheet.load('name');
        for (const { range } of this.witnesses)
          range.load('values,rowIndex,columnIndex,rowCount,columnCount');
      },
    };
  }

  /** Whether somebody moved rows or columns, or renamed the tab, since the cells were asked for. */
  hasMoved(): boolean {
    return this.listPlaces().join() !== this.places.join() || !this.hasSameContents(this.witnesses);
  }

  private listPlaces(): string[] {
    return this.witnesses.map(({ range }) => placeOf(range));
  }

  private hasSameContents(cells: readonly HeldCells[]): boolean {
    const { top, left, values } = this.reader.cells;
    return (
      this.reader.worksheet.name === this.sheet &&
      cells.every(({ area, range }) => {
        // Office.js types values as any[][]; Excel gives text, numbers and booleans.
        const now = range.values as CellScalar[][];
        return (
          now.length === area.rowCount &&
          now.every((line, row) =>
            line.every(
              (value, column) =>
                value === (values[area.row - top + row]?.[area.column - left + column] ?? ''),
            ),
          )
        );
      })
    );
  }
}

function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): string {
  return [rowIndex, columnIndex, rowCount, columnCount].join(' ');
}

function isSameArea(one: Area, other: Area): boolean {
  return formatArea(one) === formatArea(other);
}

function hasColumnsOf({ column, columnCount }: Area, other: Area): boolean {
  return column <= other.column && other.column + other.columnCount <= column + columnCount;
}
