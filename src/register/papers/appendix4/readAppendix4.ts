import type { CellScalar } from '../../../grid/sheetCells';
import { finishTurns, flatMapInTurns, mapInTurns, type Turns } from '../../turns';
import { findLayout, type Layout } from './findLayout';
import { findOwners, type ShownRow } from './findOwners';
import { BLOCK_REF } from './headings';
import { joinParts, type RowCells } from './joinParts';
import {
  hashCell,
  isFormula,
  typedCell,
  type OfficerField,
  type TypedCell,
  type TypedWords,
} from './officerFields';
import { firstRecord, splitRef, TYPED, type RowOwner, type RowRecord } from './rowRecord';

/** The used cells of a sheet: results, and formulas where there are any. */
export interface PaperCells {
  readonly values: readonly (readonly CellScalar[])[];
  readonly formulas: readonly (readonly CellScalar[])[];
}

/** What an officer typed in one row. */
export interface KeptRow extends RowOwner {
  /** It stood among the text whose partnership had gone already. */
  readonly isFromBlock: boolean;
  readonly words: TypedWords;
}

/** What stands on Appendix 4 as it was last built and worked on. */
export interface KeptWords {
  readonly rows: readonly KeptRow[];
  /** Whose rows the sheet had when it was built, those without typed words too; not those of the kept block. */
  readonly owners: readonly RowRecord[];
}

export const NOTHING_KEPT: KeptWords = { rows: [], owners: [] };

/**
 * Reads what officers typed on Appendix 4, whatever they sorted, moved or deleted there: columns are found by their
 * headings, and rows by their reference and name. A cell counts as typed when it differs from what the add-in wrote.
 * A blank cell holds no words: the draft comes back to it.
 */
export function readAppendix4(cells: PaperCells): KeptWords {
  return finishTurns(readAppendix4InTurns(cells));
}

/** As `readAppendix4`, in turns. */
export function* readAppendix4InTurns(cells: PaperCells): Turns<KeptWords> {
  const layout = findLayout(cells.values);
  const records = yield* mapInTurns(cells.values, (row) => firstRecord(row));
  const all = records.filter((record) => record !== undefined);
  const owners = all.filter(({ ref }) => !ref.startsWith(BLOCK_REF) && splitRef(ref).part === 1);
  const find = findOwners(all);
  yield;
  const read = yield* flatMapInTurns(cells.values, (values, index): ReadRow[] => {
    if (index <= layout.headingRow) return [];
    const shown = { ref: shownAt(values, layout.ref), name: shownAt(values, layout.name) };
    const record = find(shown, records[index]);
    return [{ shown, record, cells: readCells(values, cells.formulas[index] ?? [], layout, record) }];
  });
  const rows = yield* flatMapInTurns(joinParts(read), ({ shown, record, cells: own }): KeptRow[] => {
    const words = keepTyped(own, record);
    if (words.size === 0) return [];
    return [
      {
        ...(record ? ownerOf(record) : nobody(shown.name)),
        isFromBlock: record?.ref.startsWith(BLOCK_REF) ?? true,
        words,
      },
    ];
  });
  return { rows, owners };
}

interface ReadRow extends RowCells {
  readonly shown: ShownRow;
}

/** Everything that stands in the officer's cells of a row. */
function readCells(
  values: readonly CellScalar[],
  formulas: readonly CellScalar[],
  { fields }: Layout,
  record: RowRecord | undefined,
): TypedWords {
  return new Map(
    fields.flatMap(([field, column]): [OfficerField, TypedCell][] => {
      const [value, formula] = [values[column] ?? '', formulas[column] ?? ''];
      const cell = typedCell(value, formula);
      if (!cell) return [];
      // Sums and headings of the add-in's own have no record.
      return !record && isFormula(value, formula) ? [] : [[field, cell]];
    }),
  );
}

/** Those cells that differ from what the add-in wrote. */
function keepTyped(cells: TypedWords, record: RowRecord | undefined): TypedWords {
  return new Map(
    [...cells].filter(([field, cell]) => {
      const written = record?.written[field];
      return written === undefined || written === TYPED || written !== hashCell(cell);
    }),
  );
}

function ownerOf({ sheet, theme, name, nth }: RowRecord): RowOwner {
  return { sheet, theme, name, nth };
}

function nobody(name: string): RowOwner {
  return { sheet: '', theme: '', name, nth: 0 };
}

function shownAt(values: readonly CellScalar[], column: number): string {
  return String(values[column] ?? '').trim();
}
