import type { Area } from '../grid/address';
import type { SheetCells, SheetTable } from '../grid/sheetCells';
import type { AnswerSize } from './answerSize';
import { RowBlocks } from './RowBlocks';
import { hasExcelApi } from './run';

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** A conditional format whose rule is a formula. */
export interface FormulaFormat {
  readonly id: string;
  readonly formula: string;
}

/**
 * Reads one sheet in as many rounds as it needs: `ask` queues what is missing, the caller syncs (many readers share one
 * request), `take` stores what came. Rows arrive in blocks, so that no answer grows beyond what Excel hands over.
 */
export class SheetReader {
  /** Tracked by Office.js: it moves when rows or columns are inserted before it. */
  readonly used: Excel.Range;
  private readonly formats: Excel.ConditionalFormatCollection;
  private readonly rows: RowBlocks;
  private tableRanges: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[] | undefined;
  private mergedAreas: Excel.RangeAreas | undefined;
  private isHeadTaken = false;
  private lacksMerges = false;

  constructor(readonly worksheet: Excel.Worksheet) {
    this.used = worksheet.getUsedRangeOrNullObject(true);
    this.formats = worksheet.getRange().conditionalFormats;
    this.rows = new RowBlocks(worksheet, this.used, ['values', 'text']);
  }

  /** Queues the first rows and everything of fixed size. */
  askForHead(rows: number): void {
    this.used.load(`${PLACE},rowHidden`);
    this.formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    this.rows.askForHead(rows);
  }

  /**
   * Queues what is still missing: further rows as far as the bytes go, the places of the sheet's tables, and the merged
   * areas when `needsMerges` says so of the complete cells.
   * @returns whether anything was queued
   */
  ask(
    tables: readonly Excel.Table[],
    { headRows, bytes }: AnswerSize,
    needsMerges: (cells: SheetCells) => boolean,
  ): boolean {
    if (!this.isHeadTaken) {
      this.askForHead(headRows);
      return true;
    }
    const hasRowsToCome = this.rows.ask(bytes);
    const hasTablesToCome = this.askForTables(tables);
    if (hasRowsToCome || hasTablesToCome) return true;
    // Excel merges no cells of a table, so merged areas are not waited for where there is one.
    return tables.length === 0 && this.askForMerges(needsMerges);
  }

  /** Whether rows after the head are missing. */
  get isIncomplete(): boolean {
    return this.isHeadTaken && this.rows.isIncomplete;
  }

  /** Stores what the last sync brought. */
  take(): void {
    this.isHeadTaken = true;
    this.rows.take();
  }

  get cells(): SheetCells {
    const { name, visibility, protection } = this.worksheet;
    const isEmpty = this.used.isNullObject;
    return {
      name,
      visibility,
      isProtected: protection.protected,
      top: isEmpty ? 0 : this.used.rowIndex,
      left: isEmpty ? 0 : this.used.columnIndex,
      values: this.rows.read('values'),
      // What a cell shows is text.
      text: this.rows.read('text') as string[][],
      tables: this.tableRanges?.map(describeTable) ?? [],
      merges: this.merges,
      ...(this.lacksMerges && { lacksMerges: true }),
    };
  }

  /** Whether rows are hidden, by a filter or by hand. */
  get hasHiddenRows(): boolean {
    // Excel gives null where some are; the typings leave that out.
    return !this.used.isNullObject && (this.used.rowHidden as boolean | null) !== false;
  }

  /** The sheet's conditional formats whose rule is a formula. */
  get formulaFormats(): readonly FormulaFormat[] {
    return this.formats.items
      .filter(({ customOrNullObject }) => !customOrNullObject.isNullObject)
      .map(({ id, customOrNullObject }) => ({ id, formula: customOrNullObject.rule.formula }));
  }

  conditionalFormat(id: string): Excel.ConditionalFormat {
    return this.formats.getItem(id);
  }

  private get merges(): readonly Area[] | undefined {
    if (!this.mergedAreas) return undefined;
    return this.mergedAreas.isNullObject ? [] : this.mergedAreas.areas.items.map(placeOf);
  }

  private askForTables(tables: readonly Excel.Table[]): boolean {
    if (this.tableRanges) return false;
    this.tableRanges = tables.map((table) => ({ table, range: table.getRange().load(PLACE) }));
    return tables.length > 0;
  }

  /** Asked for only where it matters, because some desktop Excels forget the officer's undo steps on this call (office-js issue 5918). */
  private askForMerges(needsMerges: (cells: SheetCells) => boolean): boolean {
    if (this.mergedAreas || this.lacksMerges || !needsMerges(this.cells)) return false;
    this.lacksMerges = !hasExcelApi('1.13');
    if (this.lacksMerges) return false;
    this.mergedAreas = this.used.getMergedAreasOrNullObject();
    this.mergedAreas.load(
      'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
    );
    return true;
  }
}

function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

function describeTable({ table, range }: { table: Excel.Table; range: Excel.Range }): SheetTable {
  return {
    name: table.name,
    area: placeOf(range),
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
  };
}
