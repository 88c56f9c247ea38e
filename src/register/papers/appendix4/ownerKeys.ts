import { nameKey } from '../../text';
import type { RowOwner } from './rowRecord';

/** A name as it is compared; one without letters and figures has no key and is compared as it is. */
export function compared(name: string): string {
  return nameKey(name) || name.trim();
}

/** Tells the rows of a sheet apart by whose they are. */
export function ownerKey({ sheet, theme, name, nth }: RowOwner): string {
  return JSON.stringify([sheet, theme, compared(name), nth]);
}
