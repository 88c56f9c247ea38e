import { ANYTHING, add, type Interval } from '../../interval';
import type { ByCouncil, Certainty, FundingReading, OtherMoney, ReadingContext } from '../../reading';
import { doubtEach } from './amounts/doubtEach';
import { attribute, type Part, nothingByCouncil, unknownByCouncil } from './amounts/attribute';
import { Notes, type Entry } from './amounts/entry';
import { readCash } from './amounts/readCash';
import { says, withSharers } from './cells/describeCell';
import { splitClauses } from './cells/splitClauses';
import { findMoneyWords, type MoneyWords } from './findSilence';
import { takeInventory } from './items/inventory';
import { parseItems } from './items/parseItems';
import { readPlain } from './plain/readPlain';
import { readTime, type TimeReading } from './time/readTime';

/**
 * Reads what a text of Financial arrangements says of the councils' cash (£ a year), officer time (days a month) and
 * money of other kinds, by the rules of the register (§3.1 of the report; defaults of the scheme). Amounts without a
 * council are `shared`. A text that nothing is understood of, or that is blank, leaves the cash not known: never nil.
 */
export function readFunding(text: string, context: ReadingContext): FundingReading {
  const plain = readPlain(text, context.scheme);
  if (plain) return plain;
  if (STANDS_FOR_BLANK.test(text)) return blank(context);
  return readAny(text, context);
}

/** Reads a text that is not blank by everything its pieces of meaning may say of one another. */
export function readAny(text: string, context: ReadingContext): FundingReading {
  const items = parseItems(text, context.scheme);
  const notes = new Notes();
  const inventory = takeInventory(items);
  const clauses = splitClauses(items);
  const time = readTime(clauses, inventory, text, context, notes);
  const words = findMoneyWords(clauses, inventory);
  const { entries, steps } = readCash(clauses, inventory, text, context, notes);
  const cash = cashOf(entries, words, time, text, context, notes);
  if (cash.isMentioned && !time.isMentioned) notes.assume({ kind: 'time not mentioned' });
  return {
    cash: cash.value,
    days: time.days,
    capital: capitalOf(entries),
    otherMoney: otherMoneyOf(entries, words, text),
    steps,
    mentionsCash: cash.isMentioned,
    mentionsTime: time.isMentioned,
    hasUncostedTime: time.hasUncosted,
    certainty: certaintyOf(notes),
    assumptions: notes.assumptions,
    problems: notes.problems,
  };
}

/** A dash where nobody has written anything yet. */
const STANDS_FOR_BLANK = /^[\s.,_~–—-]*$/;

/** A blank is not nil: neither money nor time is known. */
function blank({ scheme }: ReadingContext): FundingReading {
  return {
    cash: unknownByCouncil(scheme),
    days: unknownByCouncil(scheme),
    capital: 0,
    otherMoney: [],
    steps: undefined,
    mentionsCash: false,
    mentionsTime: false,
    hasUncostedTime: false,
    certainty: 'stated',
    assumptions: [],
    problems: [],
  };
}

interface Cash {
  readonly value: ByCouncil;
  readonly isMentioned: boolean;
}

function cashOf(
  entries: readonly Entry[],
  words: MoneyWords,
  time: TimeReading,
  text: string,
  context: ReadingContext,
  notes: Notes,
): Cash {
  const { scheme } = context;
  const cash = entries.filter(({ kind }) => kind === 'cash');
  const isPoolOpen =
    cash.length === 0 &&
    (entries.some(({ kind }) => kind === 'pooled') || words.kinds.some(({ kind }) => kind === 'pooled'));
  if (cash.length > 0) return { value: attributeCash(cash, words, text, context, notes), isMentioned: true };
  if (words.hasOpenCost || isPoolOpen) return { value: unknownByCouncil(scheme), isMentioned: true };
  if (entries.length > 0 || words.kinds.length > 0)
    return { value: nothingByCouncil(scheme), isMentioned: true };
  if (time.isMentioned) {
    if (!words.isOnly) notes.assume({ kind: 'cash not mentioned' });
    return { value: nothingByCouncil(scheme), isMentioned: words.isOnly };
  }
  if (!words.isElsewhere) notes.problem({ kind: 'unreadable', text: text.trim() });
  return { value: unknownByCouncil(scheme), isMentioned: words.isElsewhere };
}

function attributeCash(
  cash: readonly Entry[],
  words: MoneyWords,
  text: string,
  context: ReadingContext,
  notes: Notes,
): ByCouncil {
  const hasNamed = cash.some(({ payers }) => payers.councils.length > 0);
  const parts = cash
    .map((entry) => (hasNamed ? doubtName(entry, text, notes) : entry))
    .map((entry) => partOf(doubtEach(entry, text, notes), text));
  const value = attribute(parts, context.scheme, notes);
  const added = words.addedCost
    ? openUpwards(
        value,
        parts.flatMap(({ payers }) => payers.councils),
        text.slice(words.addedCost.start, words.addedCost.end),
        notes,
      )
    : value;
  const named = new Set(
    parts.flatMap(({ payers, isEach }) =>
      isEach && payers.councils.length === 0
        ? context.scheme.councils.map(({ name }) => name)
        : payers.councils,
    ),
  );
  const unnamed = context.scheme.councils.map(({ name }) => name).filter((name) => !named.has(name));
  if (named.size > 0 && unnamed.length > 0 && added.shared.high === 0)
    notes.assume({ kind: 'unnamed council pays nothing', councils: unnamed });
  return added;
}

/** A cost without a figure comes on top for the one council that pays, or for whoever pays. */
function openUpwards(cash: ByCouncil, councils: readonly string[], part: string, notes: Notes): ByCouncil {
  notes.assume({ kind: 'cost without a figure', text: part });
  const payers = new Set(councils);
  if (payers.size === 0) return { ...cash, shared: add(cash.shared, ANYTHING) };
  const open = (name: string, amount: Interval) => (payers.has(name) ? add(amount, ANYTHING) : amount);
  return {
    ...cash,
    byCouncil: Object.fromEntries(
      Object.entries(cash.byCouncil).map(([name, amount]) => [name, open(name, amount)]),
    ),
  };
}

/** Where councils are named, a figure beside an unknown name may be that body's money. */
function doubtName(entry: Entry, text: string, notes: Notes): Entry {
  const { figure, before, after } = entry.cell;
  const touches = before.at(-1)?.tag === 'name' || after[0]?.tag === 'name';
  if (entry.payers.order.length > 0 || !touches || figure.tag !== 'money') return entry;
  const part = text.slice(figure.start, figure.end);
  notes.problem({
    kind: 'ambiguous',
    text: part,
    readings: [`${part} from the councils`, `${part} from another body`],
  });
  return { ...entry, yearly: { low: 0, high: entry.yearly.high } };
}

function partOf({ cell, yearly, payers }: Entry, text: string): Part {
  return {
    amount: yearly,
    payers: withSharers(cell, payers),
    isEach: says(cell, 'each'),
    isJoint: says(cell, 'joint', 'total', 'between', 'shared with'),
    wording: text.slice(cell.figure.start, cell.figure.end),
  };
}

function capitalOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { kind, yearly }) => {
    const middle = Number.isFinite(yearly.high) ? (yearly.low + yearly.high) / 2 : yearly.low;
    return kind === 'capital' ? sum + middle : sum;
  }, 0);
}

function otherMoneyOf(entries: readonly Entry[], words: MoneyWords, text: string): readonly OtherMoney[] {
  const figures = entries.flatMap(({ kind, yearly, cell }) =>
    kind === 'cash' ? [] : [{ kind, amount: yearly, text: text.slice(cell.figure.start, cell.figure.end) }],
  );
  const named = words.kinds
    .filter(({ kind }) => !figures.some((figure) => figure.kind === kind))
    .map(({ kind, start, end }) => ({
      kind,
      amount: ANYTHING,
      text: text.slice(start, end),
    }));
  return [...figures, ...named];
}

/** Silence about money or time is told, but leaves what the text does say stated. */
function certaintyOf({ problems, assumptions }: Notes): Certainty {
  if (problems.some(({ kind }) => kind === 'unreadable')) return 'unreadable';
  if (problems.some(({ kind }) => kind === 'ambiguous' || kind === 'arithmetic')) return 'ambiguous';
  const isSilence = (kind: string) => kind === 'time not mentioned' || kind === 'cash not mentioned';
  return assumptions.some(({ kind }) => !isSilence(kind)) ? 'inferred' : 'stated';
}
