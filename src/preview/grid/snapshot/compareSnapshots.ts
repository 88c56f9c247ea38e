import type { ICellData } from '@univerjs/core';
import type { BookSnapshot } from './bookSnapshot';
import type { Cells, SheetSnapshot } from './sheetSnapshot';

/** Cells of a sheet to be shown anew; `undefined` stands for one that is now empty. */
export interface ChangedCells {
  readonly sheetId: string;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly data: ICellData | undefined;
  }[];
}

/** What has to be done so that the grid shows another snapshot. */
export type Refresh =
  /** Tabs, lines, merges … differ: the workbook is drawn again. */
  | { readonly kind: 'rebuild' }
  | {
      readonly kind: 'in place';
      readonly cells: readonly ChangedCells[];
      /** Whether conditional formats, lists, notes or names differ. */
      readonly rules: boolean;
    };

/** Says how the grid gets from one snapshot to the next. Cells in `unsure` are shown anew whatever they were. */
export function compareSnapshots(
  before: BookSnapshot,
  after: BookSnapshot,
  unsure: ReadonlySet<string> = new Set(),
): Refresh {
  if (frameText(before.sheets, after.sheets) !== frameText(after.sheets, before.sheets))
    return { kind: 'rebuild' };
  const pairs = after.sheets.flatMap((sheet, at) => {
    const old = before.sheets[at];
    return old ? [[old, sheet] as const] : [];
  });
  return {
    kind: 'in place',
    cells: pairs.flatMap(([old, sheet]) => {
      const cells = old === sheet ? [] : changedCells(old.cells, sheet.cells);
      const all = [...cells, ...unsureCells(sheet, unsure)];
      return all.length === 0 ? [] : [{ sheetId: sheet.id, cells: all }];
    }),
    rules:
      JSON.stringify(before.names) !== JSON.stringify(after.names) ||
      pairs.some(([old, sheet]) => old !== sheet && rulesText(old) !== rulesText(sheet)),
  };
}

/** The key of a cell that may show something else than the snapshot says. */
export function cellKey(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}

/** Frames as text, without those of sheets that are the same object in both. */
function frameText(sheets: readonly SheetSnapshot[], others: readonly SheetSnapshot[]): string {
  return JSON.stringify(sheets.map((sheet, at) => (others[at] === sheet ? sheet.id : sheet.frame)));
}

function rulesText({ rules, validations, notes }: SheetSnapshot): string {
  return JSON.stringify([rules, validations, notes]);
}

function changedCells(before: Cells, after: Cells): ChangedCells['cells'] {
  const rows = new Set([...Object.keys(before), ...Object.keys(after)].map(Number));
  return [...rows].flatMap((row) => {
    const [old, now] = [before[row] ?? {}, after[row] ?? {}];
    const columns = new Set([...Object.keys(old), ...Object.keys(now)].map(Number));
    return [...columns].flatMap((column) =>
      isSameCell(old[column], now[column]) ? [] : [{ row, column, data: now[column] }],
    );
  });
}

function unsureCells({ id, cells }: SheetSnapshot, unsure: ReadonlySet<string>): ChangedCells['cells'] {
  return [...unsure].flatMap((key) => {
    const [sheetId, row, column] = key.split(' ');
    if (sheetId !== id) return [];
    const place = { row: Number(row), column: Number(column) };
    return [{ ...place, data: cells[place.row]?.[place.column] }];
  });
}

function isSameCell(one: ICellData | undefined, other: ICellData | undefined): boolean {
  return one?.v === other?.v && one?.f === other?.f && one?.s === other?.s && one?.t === other?.t;
}
