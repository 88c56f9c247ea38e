import type { Place } from '../../../actions';
import type { DatedGroup, DueItem } from '../../../register';

/** One line of the page. */
export interface DueEntry {
  readonly name: string;
  /** The cell of the partnership's name. */
  readonly place: Place;
  readonly sheet: string;
  readonly what: string;
  readonly due: string | undefined;
}

/** The lines of a group: one for each duty, and one for each partnership whose duties have no date. */
export function listEntries({ kind, items }: DatedGroup): DueEntry[] {
  if (kind !== 'no date') return items.map((item) => entryOf(item, `${item.what} · ${item.who}`));
  const byPartnership = new Map<string, DueItem[]>();
  for (const item of items) {
    const { sheet, row } = item.partnership.row;
    const key = JSON.stringify([sheet, row]);
    byPartnership.set(key, [...(byPartnership.get(key) ?? []), item]);
  }
  return [...byPartnership.values()].flatMap((own) => {
    const [first] = own;
    return first ? [entryOf(first, describeMissing(own))] : [];
  });
}

function entryOf({ partnership: { row }, due }: DueItem, what: string): DueEntry {
  const column = row.cells.get('name')?.column ?? 0;
  return { name: row.name, place: { sheet: row.sheet, row: row.row, column }, sheet: row.sheet, what, due };
}

/** `No date for annual report, annual review`. */
function describeMissing(items: readonly DueItem[]): string {
  return `No date for ${items.map(({ what }) => what.toLowerCase()).join(', ')}`;
}
