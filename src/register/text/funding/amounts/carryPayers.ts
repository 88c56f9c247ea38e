import { isSaid } from '../items/item';
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
  if (one && isRespective(entries, one))
    return entries.map((entry, index) => ({ ...entry, payers: nth(one.payers, index) }));
  if (named.length > 1) return pairOff(entries, named.length);
  if (!one) return entries;
  const at = entries.indexOf(one);
  if (isCostOfTime(entries[at + 1], one))
    return entries.map((entry, index) => (index === at + 1 ? { ...entry, payers: one.payers } : entry));
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

/** "£10,000 and 2 days/month SHDC, £5,000 and 1 day/month WDBC": money and time by turns, each pair of one body. */
function pairOff<Entry extends WithPayers>(entries: readonly Entry[], named: number): readonly Entry[] {
  const isPair = (at: number) => entries[at]?.cell.figure.tag !== entries[at + 1]?.cell.figure.tag;
  const isPaired = entries.length === 2 * named && entries.every((_, at) => at % 2 === 1 || isPair(at));
  if (!isPaired) return entries;
  return entries.map((entry, at) => {
    const mate = entries[at % 2 === 0 ? at + 1 : at - 1];
    return entry.payers.order.length > 0 || !mate ? entry : { ...entry, payers: mate.payers };
  });
}

/** "0.5 WTE funded by SHDC (£14,000)": the sum in brackets is what the time before it costs the same body. */
function isCostOfTime(next: WithPayers | undefined, { cell }: WithPayers): boolean {
  return (
    cell.figure.tag === 'time' &&
    next?.cell.figure.tag === 'money' &&
    next.cell.link === 'bracket' &&
    !next.payers.hasName &&
    !next.payers.hasRecipientCouncil
  );
}

function isPayerBefore(cell: Cell): boolean {
  return cell.before.some(({ tag }) => tag === 'council' || tag === 'body');
}

function isLevel(cell: Cell): boolean {
  return findItem(cell, 'step') !== undefined || findItem(cell, 'years') !== undefined;
}

/** "SHDC and WDBC £4,000 and £3,000 respectively", "£8,000/£6,500 (SH/WD)": as many figures as bodies. */
function isRespective(entries: readonly WithPayers[], { payers }: WithPayers): boolean {
  if (payers.order.length !== entries.length || entries.length < 2) return false;
  return entries.some(({ cell }) => says(cell, 'respectively')) || isBareList(entries);
}

/** Figures of money with nothing but a stroke, a comma or "and" between them. */
function isBareList(entries: readonly WithPayers[]): boolean {
  return entries.every(({ cell }, at) => {
    if (cell.figure.tag !== 'money' && cell.figure.tag !== 'nothing') return false;
    const before = entries[at - 1];
    if (!before) return true;
    const [parting, ...others] = [...before.cell.after, ...cell.before];
    const isParting =
      isSaid(parting, 'and') || (parting?.tag === 'mark' && (parting.mark === '/' || parting.mark === ','));
    return isParting && others.length === 0;
  });
}

function nth(payers: Payers, index: number): Payers {
  const name = payers.order[index];
  return {
    ...payers,
    order: [name],
    councils: name === undefined ? [] : [name],
    bodies: name === undefined ? 1 : 0,
  };
}
