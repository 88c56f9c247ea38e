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

export function payersOf({ before, after }: Cell): Payers {
  const order: (string | undefined)[] = [];
  let [hasRecipientCouncil, hasName] = [false, false];
  for (const items of [before, after]) {
    for (const item of items) {
      if (item.tag === 'name') hasName = true;
      else if (item.tag === 'council' && item.role === 'payer') order.push(...item.councils);
      else if (item.tag === 'council') hasRecipientCouncil ||= item.role === 'recipient';
      else if (item.tag === 'body' && item.role === 'payer') order.push(undefined);
    }
  }
  const councils = [...new Set(order.filter((name) => name !== undefined))];
  const bodies = order.filter((name) => name === undefined).length;
  return { councils, bodies, order, hasRecipientCouncil, hasName };
}

/** Whether a figure's own words name nobody, whatever heads its clause. */
export function isUnnamed(cell: Cell): boolean {
  const isPayer = (item: Item) => (item.tag === 'council' || item.tag === 'body') && item.role === 'payer';
  return !cell.before.some(isPayer) && !cell.after.some(isPayer);
}

/** Whether any of the words about a figure says one of these things. */
export function says(cell: Cell, ...whats: readonly Saying[]): boolean {
  return (
    cell.before.some((item) => isSaid(item, ...whats)) || cell.after.some((item) => isSaid(item, ...whats))
  );
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
  const found = [...periodsIn(cell.after, cell.after), ...periodsIn(cell.before, cell.before)];
  const rate = found.find(({ period, isInstalment }) => period.style === 'rate' && !isInstalment);
  return rate ?? found.find(({ isInstalment }) => !isInstalment) ?? found[0];
}

function periodsIn(items: readonly Item[], all: readonly Item[]): readonly CellPeriod[] {
  return items.flatMap((item, at) => {
    if (item.tag !== 'period' || isSaid(all[at + 1], 'reporting') || isSaid(all[at - 1], 'reporting'))
      return [];
    const isInstalment =
      isSaid(all[at - 1], 'instalment') || isSaid(all[at + 1], 'instalment') || isSaid(all[at - 1], 'in');
    return [{ period: item.period, isInstalment: isInstalment && item.period.style === 'adverb' }];
  });
}
