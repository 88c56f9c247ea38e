import { findItem, says } from '../cells/describeCell';
import type { Cell } from '../cells/cell';
import type { Payers } from '../cells/describeCell';

interface WithPayers {
  readonly cell: Cell;
  readonly payers: Payers;
}

/**
 * Gives figures without a body the body that heads their clause ("WDBC £32,900 plus £500"), or the one that follows a
 * run of years ("£6,000 yr 1, £4,000 yr 2 SHDC"). A clause of several bodies carries none.
 */
export function carryPayers<Entry extends WithPayers>(entries: readonly Entry[]): readonly Entry[] {
  const clauses = new Map<number, Entry[]>();
  for (const entry of entries) {
    const clause = clauses.get(entry.cell.clause);
    if (clause) clause.push(entry);
    else clauses.set(entry.cell.clause, [entry]);
  }
  return [...clauses.values()].flatMap(carryInClause);
}

function carryInClause<Entry extends WithPayers>(entries: readonly Entry[]): readonly Entry[] {
  const named = entries.filter(({ payers }) => payers.order.length > 0);
  const [one] = named;
  if (named.length !== 1 || !one) return entries;
  const at = entries.indexOf(one);
  const isHeading = at === 0 && one.cell.isLeading && isPayerBefore(one.cell);
  return entries.map((entry) => {
    const isOther =
      entry === one ||
      says(entry.cell, 'total', 'whole budget', 'each') ||
      entry.payers.hasRecipientCouncil ||
      entry.payers.hasName;
    const isYear = isLevel(entry.cell) && isLevel(one.cell);
    return isOther || !(isHeading || isYear) ? entry : { ...entry, payers: one.payers };
  });
}

function isPayerBefore(cell: Cell): boolean {
  return cell.before.some(({ tag }) => tag === 'council' || tag === 'body');
}

function isLevel(cell: Cell): boolean {
  return findItem(cell, 'step') !== undefined || findItem(cell, 'years') !== undefined;
}
