import { nameKey } from '../../text';
import { splitRef, type RowRecord } from './rowRecord';

/** What a row of the sheet shows of whose it is. */
export interface ShownRow {
  readonly ref: string;
  readonly name: string;
}

export type OwnerFinder = (shown: ShownRow, beside: RowRecord | undefined) => RowRecord | undefined;

/**
 * Whose a row is. What the row shows comes before the record beside it: when only the visible columns were sorted, the
 * records stayed where they were.
 */
export function findOwners(records: readonly RowRecord[]): OwnerFinder {
  const byRef = new Map(records.map((record) => [record.ref, record]));
  const byName = new Map<string, RowRecord[]>();
  for (const record of records) {
    // Further rows of a partnership do not make its name ambiguous.
    if (splitRef(record.ref).part > 1) continue;
    const key = nameKey(record.name);
    const same = byName.get(key);
    if (same) same.push(record);
    else byName.set(key, [record]);
  }
  return ({ ref, name }, beside) => {
    const isNamed = (record: RowRecord | undefined) =>
      record !== undefined && nameKey(record.name) === nameKey(name);
    const ofRef = byRef.get(ref);
    if (isNamed(ofRef)) return ofRef;
    // One of the two was typed over.
    if (beside && (beside.ref === ref || isNamed(beside))) return beside;
    if (ofRef) return ofRef;
    const [only, ...others] = byName.get(nameKey(name)) ?? [];
    if (only && others.length === 0 && name !== '') return only;
    return ref === '' && name === '' ? beside : undefined;
  };
}
