import { isFigure, isSaid, type Item } from './items/item';
import type { Clause } from './cells/cell';
import { hasAny, type Inventory } from './items/inventory';
import type { Saying } from './words/sayings';

/** What a text says of money beside its figures. */
export interface MoneyWords {
  /** "annual grant", "membership": the council pays, and no figure says how much. */
  readonly hasOpenCost: boolean;
  /** "+ on-costs", "index linked": something without a figure comes on top of an amount. */
  readonly addedCost: { readonly start: number; readonly end: number } | undefined;
  /** Kinds of money named without a figure. */
  readonly kinds: readonly {
    readonly kind: 'in kind' | 'income' | 'saving' | 'loan' | 'capital' | 'pooled' | 'other body';
    readonly start: number;
    readonly end: number;
  }[];
  /** "see SLA", "minimal": the text says that the amount stands elsewhere or nowhere. */
  readonly isElsewhere: boolean;
  readonly isOnly: boolean;
}

const KINDS = ['in kind', 'income', 'saving', 'loan', 'capital', 'pooled'] as const;

const MONEY_WORDS: readonly Saying[] = [
  ...KINDS,
  'cost',
  'share',
  'match',
  'plus',
  'excluding',
  'elsewhere',
  'vague',
  'only',
  'indexed',
];
const NO_WORDS: MoneyWords = {
  hasOpenCost: false,
  addedCost: undefined,
  kinds: [],
  isElsewhere: false,
  isOnly: false,
};

/** Looks through the parts of a text that have no figure for what they say of money. */
export function findMoneyWords(clauses: readonly Clause[], inventory: Inventory): MoneyWords {
  const isSilent =
    !inventory.tags.has('body') && !inventory.marks.has('+') && !hasAny(inventory.words, MONEY_WORDS);
  if (isSilent) return NO_WORDS;
  const parts = clauses.flatMap(({ items }) => splitParts(items));
  const silent = parts.filter(({ items }) => !items.some(isFigure));
  const kinds = parts.flatMap(({ items }) =>
    items.some(({ tag }) => tag === 'money') ? [] : kindsIn(items),
  );
  const added = parts.find(
    (part, at) =>
      part.isAdded &&
      isAddedCost(part.items) &&
      parts.slice(0, at).some(({ items }) => items.some(({ tag }) => tag === 'money')),
  );
  const items = clauses.flatMap((clause) => clause.items);
  const indexed = items.find(
    (item, at) => isSaid(item, 'indexed') && !isSaid(items[at - 1], 'including', 'no'),
  );
  return {
    hasOpenCost: silent.some((part) => isOpenCost(part.items) || (part.isAdded && isAddedCost(part.items))),
    addedCost: added ? { start: added.items[0]?.start ?? 0, end: added.items.at(-1)?.end ?? 0 } : indexed,
    kinds,
    isElsewhere: items.some((item) => isSaid(item, 'elsewhere', 'vague')),
    isOnly: items.some((item) => isSaid(item, 'only')),
  };
}

interface TextPart {
  readonly items: readonly Item[];
  /** A plus sign or "plus" stands before it. */
  readonly isAdded: boolean;
}

/** Splits a clause at "plus", "and", commas, brackets and dashes. */
function splitParts(items: readonly Item[]): readonly TextPart[] {
  const parts: { items: Item[]; isAdded: boolean }[] = [{ items: [], isAdded: false }];
  for (const item of items) {
    const isPlus = isSaid(item, 'plus', 'excluding') || (item.tag === 'mark' && item.mark === '+');
    const isOther =
      isSaid(item, 'and', 'including') || (item.tag === 'mark' && [',', '(', ')', '-'].includes(item.mark));
    if (isPlus || isOther) parts.push({ items: [], isAdded: isPlus });
    else parts.at(-1)?.items.push(item);
  }
  return parts.filter((part) => part.items.length > 0);
}

/** What comes on top without a figure, unless it is time, tax, in kind or another body's. */
function isAddedCost(items: readonly Item[]): boolean {
  const isKnown = items.some(
    (item) =>
      isFigure(item) ||
      isSaid(item, 'vat', 'officer time', 'officers', 'match', ...KINDS) ||
      item.tag === 'body' ||
      item.tag === 'meetings',
  );
  return (
    !isKnown &&
    items.some((item) => isSaid(item, 'open cost', 'cost') || item.tag === 'filler' || item.tag === 'name')
  );
}

/** Each kind of money that a part names, once. */
function kindsIn(items: readonly Item[]): MoneyWords['kinds'] {
  const place = { start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 };
  const isFunded = items.some((item) => isSaid(item, 'cost', 'by', 'from'));
  const hasFunder = isFunded && items.some((item) => item.tag === 'body' && item.role === 'payer');
  const named = KINDS.filter((kind) => items.some((item) => isSaid(item, kind)));
  return [...named, ...(hasFunder ? (['other body'] as const) : [])].map((kind) => ({ kind, ...place }));
}

function isOpenCost(items: readonly Item[]): boolean {
  if (!items.some((item) => isSaid(item, 'cost', 'share', 'match'))) return false;
  const isOther = items.some(
    (item, at) =>
      isSaid(item, 'in kind', 'income', 'loan', 'capital', 'officer time') ||
      (item.tag === 'body' && !isSaid(items[at - 1], 'shared with')),
  );
  return !isOther;
}
