import type { CellScalar } from '../../grid/sheetCells';
import type { SheetKey } from '../../register';
import type { OwnSheet } from './ownSheets';

/** Sheets on which officers have cells of their own. */
const OFFICERS_SHEETS: readonly SheetKey[] = ['Appendix4', 'Questions', 'Options'];

/** More of a sheet than this does not go into the answer of the request that empties it. */
const MOST_CELLS = 40_000;

/** What all used cells of a sheet hold, formulas as such, and the same with their results. */
export interface HeldCells {
  readonly contents: readonly (readonly CellScalar[])[];
  readonly results: readonly (readonly CellScalar[])[];
}

/** Looks at a sheet in the very request that empties or deletes it, for somebody may have typed on it since it was read. */
export class LastLook {
  private used: Excel.Range | undefined;

  /** @param sheet with all its cells read, else nothing is looked at */
  constructor(readonly sheet: OwnSheet) {}

  /** Asks what the sheet holds; to be called right before that goes. */
  readonly ask = (): void => {
    const { key, contents, worksheet } = this.sheet;
    if (!OFFICERS_SHEETS.includes(key)) return;
    if (!contents || contents.length * (contents[0]?.length ?? 0) > MOST_CELLS) return;
    this.used = worksheet.getUsedRangeOrNullObject(true).load('formulas,values');
  };

  /** After the sync: what the sheet held, where that is not what was read. */
  findTyped(): HeldCells | undefined {
    if (!this.used || this.used.isNullObject) return undefined;
    // Office.js types both as any[][]; Excel gives text, numbers and booleans.
    const contents = this.used.formulas as CellScalar[][];
    const results = this.used.values as CellScalar[][];
    return isSame(contents, this.sheet.contents ?? []) ? undefined : { contents, results };
  }
}

/** What sheets held, those on which somebody had typed since they were read. */
export function takeTyped(looks: readonly LastLook[]): ReadonlyMap<SheetKey, HeldCells> {
  return new Map(
    looks.flatMap((look): [SheetKey, HeldCells][] => {
      const cells = look.findTyped();
      return cells ? [[look.sheet.key, cells]] : [];
    }),
  );
}

function isSame(
  some: readonly (readonly CellScalar[])[],
  others: readonly (readonly CellScalar[])[],
): boolean {
  return (
    some.length === others.length &&
    some.every((cells, row) => cells.every((cell, column) => cell === others[row]?.[column]))
  );
}
