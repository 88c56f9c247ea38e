import { z } from 'zod';
import type { SheetCells } from '../../../src/grid/sheetCells';

/** The least that a schema would ask of a row: its columns are there and hold text, and it has a name. */
const rowSchema = z.strictObject({
  name: z.string().trim().min(1),
  leadMember: z.string().trim(),
  leadOfficer: z.string().trim(),
  significance: z.string().trim(),
  area: z.string().trim(),
  purpose: z.string().trim(),
  partners: z.string().trim(),
  agreementDates: z.string().trim(),
  financialArrangements: z.string().trim(),
  type: z.string().trim(),
  contact: z.string().trim(),
  statutory: z.string().trim(),
  significantRisk: z.string().trim(),
  lastAnnualReview: z.union([z.number(), z.literal('')]),
});
const COLUMNS = Object.keys(rowSchema.shape);
const rowsSchema = z.array(rowSchema);

/** The rows of a register's tabs as objects, without their headings. */
export function rowsOf(sheets: readonly SheetCells[]): readonly unknown[] {
  return sheets.flatMap(({ values }) =>
    values.slice(1).map((row) => Object.fromEntries(COLUMNS.map((column, index) => [column, row[index]]))),
  );
}

/** @returns how many rows were parsed */
export function parseRows(rows: readonly unknown[]): number {
  return rowsSchema.parse(rows).length;
}
