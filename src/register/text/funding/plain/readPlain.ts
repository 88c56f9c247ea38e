import { ANYTHING, NOTHING, add, type Interval } from '../../../interval';
import type { Assumption, ByCouncil, FundingReading } from '../../../reading';
import type { Scheme } from '../../../scheme/scheme';
import type { Item } from '../items/item';
import { parsePayments, type Payment, type PlainText } from './parsePayments';

const SILENT_ON_TIME: Assumption = { kind: 'time not mentioned' };

/**
 * Reads the commonest texts: one amount, or councils with their amounts. It only saves time: what it reads, the general
 * reader reads the same, which a test holds it to.
 * @returns undefined for every text that says more
 */
export function readPlain(items: readonly Item[], scheme: Scheme): FundingReading | undefined {
  const plain = parsePayments(items);
  if (!plain) return undefined;
  const cash = cashOf(plain, scheme);
  const silent = cash.shared.high === 0 ? unnamedIn(plain, scheme) : [];
  const unnamed: readonly Assumption[] =
    silent.length > 0 ? [{ kind: 'unnamed council pays nothing', councils: silent }] : [];
  return {
    cash,
    days: sums(scheme, () => NOTHING, NOTHING),
    capital: 0,
    otherMoney: [],
    steps: undefined,
    mentionsCash: true,
    mentionsTime: false,
    hasUncostedTime: false,
    certainty: unnamed.length > 0 ? 'inferred' : 'stated',
    assumptions: [...unnamed, SILENT_ON_TIME],
    problems: [],
  };
}

function cashOf(plain: PlainText, scheme: Scheme): ByCouncil {
  if (plain.kind === 'unsure') return sums(scheme, () => NOTHING, ANYTHING);
  const { payments } = plain;
  if (plain.kind === 'each') return sums(scheme, () => sumOf(payments, undefined), NOTHING);
  return sums(scheme, (council) => sumOf(payments, council), sumOf(payments, undefined));
}

function sums(scheme: Scheme, amountOf: (council: string) => Interval, shared: Interval): ByCouncil {
  const byCouncil: Record<string, Interval> = {};
  for (const { name } of scheme.councils) byCouncil[name] = amountOf(name);
  return { byCouncil, shared };
}

function sumOf(payments: readonly Payment[], council: string | undefined): Interval {
  let sum = NOTHING;
  for (const payment of payments) if (payment.council === council) sum = add(sum, payment.amount);
  return sum;
}

/** The councils that a list leaves out; where it names none, nobody is left out. */
function unnamedIn(plain: PlainText, scheme: Scheme): readonly string[] {
  if (plain.kind !== 'list' || plain.payments.every(({ council }) => council === undefined)) return [];
  const named = new Set(plain.payments.map(({ council }) => council));
  return scheme.councils.flatMap(({ name }) => (named.has(name) ? [] : [name]));
}
