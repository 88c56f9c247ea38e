import type { CellScalar } from '../../../grid/sheetCells';
import { paperColumns, type PaperColumnKey } from './columns';
import {
  councilOfHeading,
  NAME_HEADING,
  OUTCOME_HEADING,
  RECOMMENDATION_HEADING,
  REF_HEADING,
} from './headings';
import { isOfficerField, type OfficerField } from './officerFields';
import { firstRecord, parseRecord } from './rowRecord';

/** Where columns stand does not depend on how they look. */
const PLAIN_LOOK = { moneyFormat: '', moneyWidth: 0, isPublic: false };

/** Where Appendix 4 has its columns; 0-based within the used cells, -1 where there is none. */
export interface Layout {
  readonly headingRow: number;
  readonly ref: number;
  readonly name: number;
  readonly fields: readonly (readonly [OfficerField, number])[];
}

/** Columns are found by their headings; those that were typed over, by how far they stand from the records. */
export function findLayout(values: readonly (readonly CellScalar[])[]): Layout {
  const headingRow = values.findIndex(
    (row) => row.includes(OUTCOME_HEADING) || row.includes(RECOMMENDATION_HEADING),
  );
  const headings = values[headingRow] ?? [];
  const expected = expectColumns(values);
  const place = (heading: string, key: PaperColumnKey) => {
    const column = headings.indexOf(heading);
    return column >= 0 ? column : (expected.get(key) ?? -1);
  };
  const found = headings.flatMap((heading, column) => {
    const field = fieldOfHeading(heading);
    return field === undefined ? [] : [[field, column] as const];
  });
  const named = new Set<PaperColumnKey>(found.map(([field]) => field));
  const others = [...expected].flatMap(([key, column]) =>
    isOfficerField(key) && !named.has(key) ? [[key, column] as const] : [],
  );
  return {
    headingRow,
    ref: place(REF_HEADING, 'ref'),
    name: place(NAME_HEADING, 'name'),
    fields: [...found, ...others],
  };
}

/** Where the columns stand when none was moved; empty when the sheet has no record. */
function expectColumns(values: readonly (readonly CellScalar[])[]): Map<PaperColumnKey, number> {
  for (const row of values) {
    const record = firstRecord(row);
    if (!record) continue;
    const councils = Object.keys(record.written).flatMap(
      (field) => /^proposed:(.*)$/s.exec(field)?.[1] ?? [],
    );
    const last = row.findIndex((value) => parseRecord(value));
    const layouts = [true, false].map((hasTypes) => {
      const keys = paperColumns({ councils, hasTypes, ...PLAIN_LOOK }).map(({ key }) => key);
      return new Map(keys.map((key, index) => [key, last - keys.length + 1 + index]));
    });
    const [withTypes, without] = layouts;
    // A scheme without types has a column less; the reference says which of the two it is.
    const isWithout = row[without?.get('ref') ?? -1] === record.ref;
    return (isWithout ? without : withTypes) ?? new Map<PaperColumnKey, number>();
  }
  return new Map();
}

function fieldOfHeading(heading: CellScalar): OfficerField | undefined {
  if (heading === OUTCOME_HEADING) return 'outcome';
  if (heading === RECOMMENDATION_HEADING) return 'recommendation';
  const council = councilOfHeading(String(heading));
  return council === undefined ? undefined : `proposed:${council}`;
}
