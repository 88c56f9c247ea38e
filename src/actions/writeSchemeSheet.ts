import { asOneUndo, addRows, writeSheets, type Context, type RunExcel } from '../excel';
import type { IsoDate } from '../grid/serialDate';
import {
  planMissingSettings,
  planSchemeSheet,
  type AssessedRegister,
  type ReadingContext,
} from '../register';
import { toOutcome, type Outcome } from './outcome';
import { readWorkbook, type RegisterRead } from './readRegister';

/** The scheme sheet after it was written or completed. */
export interface SchemeWritten {
  /** As judged by the scheme in use; without tabs when the workbook has none for its themes yet. */
  readonly register: AssessedRegister;
  /** The tab's name. */
  readonly sheet: string;
  readonly isNew: boolean;
  /** Whether a sheet of an officer's has the wanted name, so that this one got another. */
  readonly isBeside: boolean;
  /** Rows of settings that were added to a sheet that was there. */
  readonly addedRows: number;
}

/**
 * Writes the scheme in use on a sheet of its own. A scheme sheet that is there is the officers': everything on it stays
 * as it is, and only settings that it has no row for are added below the others, with the values that held so far.
 */
export function writeSchemeSheet(
  run: RunExcel,
  reading: ReadingContext,
  builtOn: IsoDate,
): Promise<Outcome<SchemeWritten>> {
  return toOutcome(() =>
    asOneUndo(run)(async (context) => {
      const read = await readWorkbook(context, reading);
      const written = read.schemeSheet
        ? await completeSheet(context, read, read.schemeSheet)
        : await createSheet(context, read, builtOn);
      return { register: read.register, ...written };
    }),
  );
}

type SheetWritten = Omit<SchemeWritten, 'register'>;

async function completeSheet(
  context: Context,
  { reading }: RegisterRead,
  reader: NonNullable<RegisterRead['schemeSheet']>,
): Promise<SheetWritten> {
  const rows = planMissingSettings(reader.cells, reading.scheme);
  await addRows(context, reader, rows);
  return { sheet: reader.cells.name, isNew: false, isBeside: false, addedRows: rows.cells.length };
}

async function createSheet(
  context: Context,
  { reading, ownSheets: own, allTabs, date1904 }: RegisterRead,
  builtOn: IsoDate,
): Promise<SheetWritten> {
  const plan = planSchemeSheet(reading.scheme, builtOn);
  const tabNames = allTabs.map(({ name }) => name);
  const [written] = await writeSheets(context, [plan], { own, tabNames, date1904 });
  return {
    sheet: written?.name ?? plan.name,
    isNew: true,
    isBeside: written?.isBeside ?? false,
    addedRows: 0,
  };
}
