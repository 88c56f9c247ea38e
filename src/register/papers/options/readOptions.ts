import type { CellScalar } from '../../../grid/sheetCells';
import { hashCell, typedCell } from '../appendix4/officerFields';
import type { PaperCells } from '../appendix4/readAppendix4';
import { TYPED } from '../appendix4/rowRecord';
import {
  OPTION_COLUMNS,
  OPTION_FIELDS,
  optionColumn,
  type DraftId,
  type OptionField,
  type OptionWords,
} from './optionFields';
import { parseOptionRecord, type OptionRecord } from './optionRecord';

/** One option as it stands on the sheet. */
export interface KeptOption {
  /** Undefined for an option of the officer's own. */
  readonly draft: DraftId | undefined;
  /** Everything in its cells, the add-in's drafts too. */
  readonly all: OptionWords;
  /** What differs from the drafts. */
  readonly words: OptionWords;
}

/** The options of a sheet, in its order. */
export interface KeptOptions {
  readonly options: readonly KeptOption[];
  /** What was drafted when it was built. */
  readonly drafted: readonly DraftId[];
}

export const NO_OPTIONS: KeptOptions = { options: [], drafted: [] };

/**
 * Reads the options that stand on the sheet, whatever officers sorted, moved, inserted or deleted there. A cell counts as
 * typed when it differs from what the add-in wrote; a blank cell holds no words.
 */
export function readOptions({ values, formulas }: PaperCells): KeptOptions {
  const records = values.map(findRecord);
  const headingRow = values.findIndex(
    (row) => OPTION_FIELDS.filter(({ heading }) => row.includes(heading)).length > 2,
  );
  const places = placeFields(values, headingRow);
  const options = values.flatMap((row, index): KeptOption[] => {
    const record = records[index];
    if (index <= headingRow || record?.of === 'now') return [];
    const all = readWords(row, formulas[index] ?? [], places);
    if (all.size === 0 && (record === undefined || record.of === 'own')) return [];
    const draft = record === undefined || record.of === 'own' ? undefined : record.of;
    return [{ draft, all, words: keepTyped(all, record) }];
  });
  return { options, drafted: [...new Set(records.flatMap((record) => record?.drafted ?? []))] };
}

type Places = ReadonlyMap<OptionField, number>;

/** Columns by their headings; those that were typed over, by how far they stand from the records. */
function placeFields(values: PaperCells['values'], headingRow: number): Places {
  const headings = values[headingRow] ?? [];
  const recorded = values.find((row) => findRecord(row) !== undefined);
  const record = recorded?.findIndex((value) => parseOptionRecord(value) !== undefined);
  const shift = record === undefined ? 0 : record - (OPTION_COLUMNS.length - 1);
  return new Map(
    OPTION_FIELDS.flatMap(({ key, heading }) => {
      const found = headings.indexOf(heading);
      if (found < 0 && record === undefined) return [];
      return [[key, found >= 0 ? found : optionColumn(key) + shift] as const];
    }),
  );
}

function findRecord(row: readonly CellScalar[]): OptionRecord | undefined {
  for (const value of row) {
    const record = parseOptionRecord(value);
    if (record) return record;
  }
  return undefined;
}

function readWords(
  values: readonly CellScalar[],
  formulas: readonly CellScalar[],
  places: Places,
): OptionWords {
  return new Map(
    [...places].flatMap(([field, column]) => {
      const cell = typedCell(values[column] ?? '', formulas[column] ?? '');
      return cell ? [[field, cell] as const] : [];
    }),
  );
}

function keepTyped(all: OptionWords, record: OptionRecord | undefined): OptionWords {
  return new Map(
    [...all].filter(([field, cell]) => {
      const written = record?.written[field];
      return written === undefined || written === TYPED || written !== hashCell(cell);
    }),
  );
}
