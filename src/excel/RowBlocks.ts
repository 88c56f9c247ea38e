import { formatCell, MAX_COLUMNS } from '../grid/address';
import type { CellScalar } from '../grid/sheetCells';
import { measureValues } from './sendSteps';
import { TabTooLarge } from './situations';

type Property = 'values' | 'text' | 'formulas';

/** About what a cell of a register adds to an answer; blocks are never larger than if every cell took this. */
const BYTES_PER_CELL = 25;

/** Far more than a register has, on one tab. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1_000;
const MOST_CELLS = 5_000_000;

/**
 * Reads what a used range holds in blocks of rows, so that no answer grows beyond what Excel hands over: after the head,
 * blocks are as long as the rows before them allow.
 */
export class RowBlocks {
  private readonly rows: Record<Property, CellScalar[][]> = { values: [], text: [], formulas: [] };
  private block: Excel.Range | undefined;
  private bytesPerRow = 0;

  /**
   * @param used with its place loaded by the time that rows after the head are asked for
   * @param lastRow the row of the sheet before which reading ends; 0-based
   */
  constructor(
    private readonly worksheet: Excel.Worksheet,
    private readonly used: Excel.Range,
    private readonly properties: readonly Property[],
    private readonly lastRow = Infinity,
  ) {}

  /** Queues what stands in the sheet's first rows. */
  askForHead(rows: number): void {
    const head = this.worksheet.getRange(`1:${Math.min(rows, this.lastRow)}`);
    this.block = this.used.getIntersectionOrNullObject(head).load(this.properties.join(','));
  }

  /** Whether rows after the head are missing. */
  get isIncomplete(): boolean {
    return this.countMissing() > 0;
  }

  /** Queues further rows, as many as the bytes allow. Tells whether any were missing. */
  ask(bytes: number): boolean {
    if (this.lastRow === Infinity) this.requireReadable();
    const missing = this.countMissing();
    if (missing <= 0) return false;
    const { columnCount } = this.used;
    const perRow = Math.max(this.bytesPerRow, columnCount * this.properties.length * BYTES_PER_CELL);
    this.block = this.used
      .getCell(this.countRead(), 0)
      .getAbsoluteResizedRange(Math.min(missing, Math.max(1, Math.floor(bytes / perRow))), columnCount)
      .load(this.properties.join(','));
    return true;
  }

  /** Stores what the last sync brought. */
  take(): void {
    const { block } = this;
    this.block = undefined;
    if (!block || block.isNullObject) return;
    let bytes = 0;
    for (const property of this.properties) {
      // Office.js types them as any[][]; Excel gives text, numbers and booleans.
      const cells = block[property] as CellScalar[][] | null;
      // Excel gives none of whole rows, which the used range is where something stands in the last column.
      if (!cells) return;
      for (const row of cells) this.rows[property].push(row);
      bytes += measureValues(cells) / Math.max(1, cells.length);
    }
    this.bytesPerRow = Math.max(this.bytesPerRow, bytes);
  }

  /** The rows read so far. */
  read(property: Property): readonly (readonly CellScalar[])[] {
    return this.rows[property];
  }

  /** @throws TabTooLarge where something stands so far out that reading up to it would take minutes, or cannot be done. */
  private requireReadable(): void {
    if (this.used.isNullObject) return;
    const { rowIndex, columnIndex, rowCount, columnCount } = this.used;
    if (rowCount <= MOST_ROWS && columnCount <= MOST_COLUMNS && rowCount * columnCount <= MOST_CELLS) return;
    const last = formatCell(rowIndex + rowCount - 1, columnIndex + columnCount - 1);
    throw new TabTooLarge(this.worksheet.name, last);
  }

  private countRead(): number {
    const [first = 'values'] = this.properties;
    return this.rows[first].length;
  }

  private countMissing(): number {
    if (this.used.isNullObject) return 0;
    const { rowIndex, rowCount, columnCount } = this.used;
    // Of a sheet that is only looked at, nothing is known then.
    if (columnCount >= MAX_COLUMNS && this.lastRow !== Infinity) return 0;
    return Math.min(rowIndex + rowCount, this.lastRow) - rowIndex - this.countRead();
  }
}
