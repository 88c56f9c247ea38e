import type { Interval } from '../../../interval';
import { isSaid, type Item, type Period } from '../items/item';
import type { Saying } from '../words/sayings';
import type { Cell } from './cell';

/** Whose money a figure is, as far as its own words say. */
export interface Payers {
  /** In the order of the text, each once. */
  readonly councils: readonly string[];
  readonly bodies: number;
  /** Councils and other bodies in the order of the text: a council's name, or undefined for another body. */
  readonly order: readonly (string | undefined)[];
  readonly hasRecipientCouncil: boolean;
  readonly hasName: boolean;
}

const NOBODY: Payers = { councils: [], bodies: 0, order: [], hasRecipientCouncil: false, hasName: false };

export function payersOf({ before, after }: Cell): Payers {
  const order: (string | undefined)[] = [];
  let hasRecipientCouncil = false;
  let hasName = false;
  for (const items of [before, after]) {
    for (const item of items) {
      if (item.tag === 'name') hasName = true;
      else if (item.tag === 'council' && item.role === 'payer') order.push(...item.councils);
      else if (item.tag === 'council') hasRecipientCouncil ||= item.role === 'recipient';
      else if (item.tag === 'body' && item.role === 'payer') order.push(undefined);
    }
  }
  if (order.length === 0)
    return hasRecipientCouncil || hasName ? { ...NOBODY, hasRecipientCouncil, hasName } : NOBODY;
  const councils = [...new Set(order.filter((name) => name !== undefined))];
  const bodies = order.filter((name) => name === undefined).length;
  return { councils, bodies, order, hasRecipientCouncil, hasName };
}

/** "£8,000 shared with WDBC": the council that is named is not the only one, so that the sum is nobody's alone. */
export function withSharers(cell: Cell, payers: Payers): Payers {
  const isOne = payers.councils.length === 1 && payers.bodies === 0;
  return isOne && says(cell, 'shared with') ? NOBODY : payers;
}

/** Whether a figure's own words name nobody, whatever heads its clause. */
export function isUnnamed(cell: Cell): boolean {
  const isPayer = (item: Item) => (item.tag === 'council' || item.tag === 'body') && item.role === 'payer';
  return !cell.before.some(isPayer) && !cell.after.some(isPayer);
}

/** Whether any of the words about a figure says one of these things. */
export function says(cell: Cell, ...whats: readonly Saying[]): boolean {
  return sayAny(cell.before, whats) || sayAny(cell.after, whats);
}

function sayAny(items: readonly Item[], whats: readonly Saying[]): boolean {
  for (const item of items) if (item.tag === 'said' && whats.includes(item.what)) return true;
  return false;
}

/** The first item of a kind about a figure, what follows it first. */
export function findItem<Tag extends Item['tag']>(
  cell: Cell,
  tag: Tag,
): Extract<Item, { tag: Tag }> | undefined {
  const isOne = (item: Item): item is Extract<Item, { tag: Tag }> => item.tag === tag;
  return cell.after.find(isOne) ?? cell.before.find(isOne);
}

/** The period of a figure and whether it may only be how often it is paid ("£12,000 paid quarterly"). */
export interface CellPeriod {
  readonly period: Period;
  readonly isInstalment: boolean;
}

/** A figure's period: a rate ("per quarter") before an adverb ("quarterly"), what follows the figure first. */
export function periodOf(cell: Cell): CellPeriod | undefined {
  if (!cell.after.some(isPeriod) && !cell.before.some(isPeriod)) return undefined;
  const found = [...periodsIn(cell.after), ...periodsIn(cell.before)];
  const rate = found.find(({ period, isInstalment }) => period.style === 'rate' && !isInstalment);
  return rate ?? found.find(({ isInstalment }) => !isInstalment) ?? found[0];
}

function isPeriod({ tag }: Item): boolean {
  return tag === 'period';
}

function periodsIn(items: readonly Item[]): readonly CellPeriod[] {
  return items.flatMap((item, at) => {
    if (item.tag !== 'period' || isSaid(items[at + 1], 'reporting') || isSaid(items[at - 1], 'reporting'))
      return [];
    const isInstalment =
      isSaid(items[at - 1], 'instalment') ||
      isSaid(items[at + 1], 'instalment') ||
      isSaid(items[at - 1], 'in');
    return [{ period: item.period, isInstalment: isInstalment && item.period.style === 'adverb' }];
  });
}

/** "£500 pa max", "4 days per month min": a limit that stands behind the period of its figure. */
export function applyLateLimit({ after }: Cell, amount: Interval): Interval {
  const at = after.findIndex(isPeriod) + 1;
  const place = at > 0 && isBracket(after[at]) ? at + 1 : at;
  const limit = at > 0 ? after[place] : undefined;
  if (amount.low !== amount.high || limit === undefined) return amount;
  if (isSaid(limit, 'up to')) return { low: 0, high: amount.high };
  return isSaid(limit, 'at least') ? { low: amount.low, high: Infinity } : amount;
}

function isBracket(item: Item | undefined): boolean {
  return item?.tag === 'mark' && item.mark === '(';
}
