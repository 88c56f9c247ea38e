import { isSaid, type Item } from '../items/item';
import type { Cell } from '../cells/cell';
import type { Payers } from '../cells/describeCell';
import type { Saying } from '../words/sayings';
import type { MoneyKind } from './entry';

const KINDS: Partial<Record<Saying, MoneyKind>> = {
  capital: 'capital',
  'in kind': 'in kind',
  income: 'income',
  saving: 'saving',
  loan: 'loan',
  pooled: 'pooled',
};

/** What a figure's own words make of it; money that no word marks is cash. */
export function readKind(cell: Cell, payers: Payers): MoneyKind {
  const said =
    cell.figure.tag === 'nothing'
      ? kindIn(touching(cell), payers)
      : (kindIn(upToSum(cell.after), payers) ?? kindIn(cell.before, payers));
  if (said) return said;
  if (payers.councils.length > 0) return 'cash';
  if (payers.bodies > 0) return 'other body';
  return payers.hasRecipientCouncil ? 'income' : 'cash';
}

/** "Pooled budget, no SHDC contribution": what there is none of stands next to "none". */
function touching({ before, after }: Cell): readonly Item[] {
  return [...before.slice(-1), ...after.slice(0, 1)];
}

/** "£5,000 plus rent-free office": what is added is no word about the figure. */
function upToSum(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item) =>
      isSaid(item, 'plus', 'excluding', 'and') ||
      (item.tag === 'mark' && (item.mark === '+' || item.mark === ',')),
  );
  return at < 0 ? items : items.slice(0, at);
}

function kindIn(items: readonly Item[], payers: Payers): MoneyKind | undefined {
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    const kind = item?.tag === 'said' ? KINDS[item.what] : undefined;
    if (kind === 'income' && isReceivedFromCouncil(items, at, payers)) continue;
    if (kind) return kind;
  }
  return undefined;
}

/** "CAB receives £5,000" and "received from SHDC" are payments; "SHDC receives" is income. */
function isReceivedFromCouncil(items: readonly Item[], at: number, payers: Payers): boolean {
  const before = items[at - 1];
  if (before?.tag === 'council') return false;
  return payers.councils.length > 0 || before?.tag === 'name' || before?.tag === 'body';
}
