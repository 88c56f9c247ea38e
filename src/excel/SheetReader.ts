import type { Area } from '../grid/address';
import type { CellScalar, SheetCells, SheetTable } from '../grid/sheetCells';
import { hasExcelApi } from './run';

/** Rows read before the size of a sheet is known; most theme tabs have fewer. */
const HEAD_ROWS = 200;

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
  private readonly values: CellScalar[][] = [];
  private readonly text: string[][] = [];
  private block: Excel.Range | undefined;
  private tableRanges: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[] | undefined;
  private mergedAreas: Excel.RangeAreas | undefined;
  private isHeadTaken = false;

  constructor(readonly worksheet: Excel.Worksheet) {
    this.used = worksheet.getUsedRangeOrNullObject(true);
    this.formats = worksheet.getRange().conditionalFormats;
  }

  /** Queues the first rows and everything of fixed size. */
  askForHead(): void {
    this.used.load(PLACE);
    this.formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    this.block = this.used.getIntersectionOrNullObject(this.worksheet.getRange(`1:${HEAD_ROWS}`));
    this.block.load('values,text');
  }

  /**
   * Queues what is still missing: further rows, at most `cellBudget` cells of them, the places of the sheet's tables,
   * and the merged areas when `needsMerges` says so of the complete cells.
   * @returns whether anything was queued
   */
  ask(
    tables: readonly Excel.Table[],
    cellBudget: number,
    needsMerges: (cells: SheetCells) => boolean,
  ): boolean {
    if (!this.isHeadTaken) {
      this.askForHead();
      return true;
    }
    const hasRowsToCome = this.askForRows(cellBudget);
    const hasTablesToCome = this.askForTables(tables);
    if (hasRowsToCome || hasTablesToCome) return true;
    // Excel merges no cells of a table, so merged areas are not waited for where there is one.
    return tables.length === 0 && this.askForMerges(needsMerges);
  }

  /** Stores what the last sync brought. */
  take(): void {
    this.isHeadTaken = true;
    if (!this.block) return;
    if (!this.block.isNullObject) {
      // Office.js types values as any[][]; Excel gives text, numbers and booleans.
      this.values.push(...(this.block.values as CellScalar[][]));
      this.text.push(...this.block.text);
    }
    this.block = undefined;
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
      values: this.values,
      text: this.text,
      tables: this.tableRanges?.map(describeTable) ?? [],
      merges: this.merges,
    };
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

  private askForRows(cellBudget: number): boolean {
    if (this.used.isNullObject) return false;
    const missing = this.used.rowCount - this.values.length;
    if (missing <= 0) return false;
    const rows = Math.min(missing, Math.max(1, Math.floor(cellBudget / this.used.columnCount)));
    this.block = this.used
      .getCell(this.values.length, 0)
      .getAbsoluteResizedRange(rows, this.used.columnCount)
      .load('values,text');
    return true;
  }

  private askForTables(tables: readonly Excel.Table[]): boolean {
    if (this.tableRanges) return false;
    this.tableRanges = tables.map((table) => ({ table, range: table.getRange().load(PLACE) }));
    return tables.length > 0;
  }

  /** Asked for only where it matters, because some desktop Excels forget the officer's undo steps on this call (office-js issue 5918). */
  private askForMerges(needsMerges: (cells: SheetCells) => boolean): boolean {
    if (this.mergedAreas || !hasExcelApi('1.13') || !needsMerges(this.cells)) return false;
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
