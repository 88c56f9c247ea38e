import type { Entry } from './entry';

/** A list of percentages is for sharing; a relation to another clause's figure is none. */
export function isRelated(previous: Entry, entry: Entry): boolean {
  const isPercent = entry.cell.figure.tag === 'percent' && entry.cell.link !== 'less';
  return previous.cell.clause === entry.cell.clause && !isPercent && previous.cell.figure.tag !== 'percent';
}
