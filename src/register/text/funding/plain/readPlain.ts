import { ANYTHING, NOTHING, add, scale, span, type Interval } from '../../../interval';
import type { Assumption, ByCouncil, FundingReading, ReadingProblem } from '../../../reading';
import type { Scheme } from '../../../scheme/scheme';
import { lexPlain } from './lexPlain';
import type { Payment } from './parsePayments';
import type { PlainFigure } from './parsePlainFigure';
import { parsePlainText, type PlainText } from './parsePlainText';
import { plainSchemeOf, type PlainScheme } from './plainScheme';
import type { PlainScan } from './plainToken';

const SILENT_ON_TIME: Assumption = { kind: 'time not mentioned' };
const SILENT_ON_CASH: Assumption = { kind: 'cash not mentioned' };
const STEPPED: Assumption = { kind: 'year of a stepped amount not known' };
const ONLY_SILENT_ON_TIME: readonly Assumption[] = [SILENT_ON_TIME];
const ONLY_SILENT_ON_CASH: readonly Assumption[] = [SILENT_ON_CASH];
const ONLY_STEPPED: readonly Assumption[] = [STEPPED];
const NO_ASSUMPTIONS: readonly Assumption[] = [];
const NO_PROBLEMS: readonly ReadingProblem[] = [];
const NO_OTHER_MONEY: FundingReading['otherMoney'] = [];

/**
 * Reads the commonest texts in one pass. It only saves time: what it reads, the general reader reads the same, which a
 * test holds it to.
 * @returns undefined for every text that says more
 */
export function readPlain(text: string, scheme: Scheme): FundingReading | undefined {
  const prepared = plainSchemeOf(scheme);
  const scan = lexPlain(text, prepared.lexicon);
  const plain = scan && parsePlainText(scan.tokens, prepared);
  return plain && readingOf(plain, scan, prepared);
}

function readingOf(plain: PlainText, scan: PlainScan, scheme: PlainScheme): FundingReading {
  switch (plain.kind) {
    case 'unsure':
      return ofCash(scheme.unknown, NO_ASSUMPTIONS, scheme);
    case 'in kind':
      return readInKind(scan, scheme);
    case 'not costed':
      return readUncosted(scan, scheme);
    case 'figures':
      return readFigures(plain, scheme);
    case 'each':
      return readEach(plain.figure, scheme);
    case 'payments':
      return readPayments(plain.payments, scheme);
    case 'steps':
      return readSteps(plain.levels, scheme);
    case 'split':
      return readSplit(plain, scheme);
  }
}

type Said = Pick<FundingReading, 'cash' | 'days' | 'mentionsCash' | 'mentionsTime' | 'assumptions'>;

function readingWith({ cash, days, mentionsCash, mentionsTime, assumptions }: Said): FundingReading {
  return {
    cash,
    days,
    capital: 0,
    otherMoney: NO_OTHER_MONEY,
    steps: undefined,
    mentionsCash,
    mentionsTime,
    hasUncostedTime: false,
    certainty: assumptions.every(isSilence) ? 'stated' : 'inferred',
    assumptions,
    problems: NO_PROBLEMS,
  };
}

function isSilence(assumption: Assumption): boolean {
  return assumption === SILENT_ON_TIME || assumption === SILENT_ON_CASH;
}

function ofCash(
  cash: ByCouncil,
  assumptions: readonly Assumption[],
  { nothing }: PlainScheme,
): FundingReading {
  return readingWith({
    cash,
    days: nothing,
    mentionsCash: true,
    mentionsTime: false,
    assumptions: assumptions.length === 0 ? ONLY_SILENT_ON_TIME : [...assumptions, SILENT_ON_TIME],
  });
}

function ofDays(
  days: ByCouncil,
  assumptions: readonly Assumption[],
  { nothing }: PlainScheme,
): FundingReading {
  return readingWith({
    cash: nothing,
    days,
    mentionsCash: false,
    mentionsTime: true,
    assumptions: assumptions.length === 0 ? ONLY_SILENT_ON_CASH : [...assumptions, SILENT_ON_CASH],
  });
}

function readInKind({ text }: PlainScan, scheme: PlainScheme): FundingReading {
  return {
    ...ofCash(scheme.nothing, NO_ASSUMPTIONS, scheme),
    otherMoney: [{ kind: 'in kind', amount: ANYTHING, text: withoutFullStop(text) }],
  };
}

function readUncosted({ text, endOfFirst }: PlainScan, scheme: PlainScheme): FundingReading {
  return {
    ...ofDays(scheme.unknown, NO_ASSUMPTIONS, scheme),
    hasUncostedTime: true,
    problems: [{ kind: 'not costed', text: text.slice(0, endOfFirst).trim() }],
  };
}

function readFigures(
  { cash, days, saysOnly }: Extract<PlainText, { kind: 'figures' }>,
  scheme: PlainScheme,
): FundingReading {
  if (cash && !days) return ofCash(shared(cash, scheme), cash.assumptions, scheme);
  if (days && !cash && !saysOnly) return ofDays(shared(days, scheme), days.assumptions, scheme);
  return readingWith({
    cash: cash ? shared(cash, scheme) : scheme.nothing,
    days: days ? shared(days, scheme) : scheme.nothing,
    mentionsCash: true,
    mentionsTime: true,
    // Time is read before money.
    assumptions: joined(days?.assumptions ?? NO_ASSUMPTIONS, cash?.assumptions ?? NO_ASSUMPTIONS),
  });
}

function shared({ amount }: PlainFigure, { nothing }: PlainScheme): ByCouncil {
  return { byCouncil: nothing.byCouncil, shared: amount };
}

/** Each assumption once; those that figures have in common are the scheme's. */
function joined(some: readonly Assumption[], others: readonly Assumption[]): readonly Assumption[] {
  if (others.length === 0) return some;
  return some.length === 0 ? others : [...new Set([...some, ...others])];
}

function readEach(figure: PlainFigure, scheme: PlainScheme): FundingReading {
  const { amount, assumptions } = figure;
  const byCouncil: Record<string, Interval> = {};
  for (const council of scheme.councils) byCouncil[council] = amount;
  const parts = { byCouncil, shared: NOTHING };
  return figure.kind === 'cash' ? ofCash(parts, assumptions, scheme) : ofDays(parts, assumptions, scheme);
}

function readPayments(payments: readonly Payment[], scheme: PlainScheme): FundingReading {
  const byCouncil: Record<string, Interval> = {};
  for (const council of scheme.councils) byCouncil[council] = NOTHING;
  let assumptions = NO_ASSUMPTIONS;
  for (const { council, figure } of payments) {
    const sum = byCouncil[council] ?? NOTHING;
    byCouncil[council] = sum === NOTHING ? figure.amount : add(sum, figure.amount);
    assumptions = joined(assumptions, figure.assumptions);
  }
  const parts = { byCouncil, shared: NOTHING };
  if (payments[0]?.figure.kind === 'days') return ofDays(parts, assumptions, scheme);
  return ofCash(parts, withUnnamed(assumptions, payments, scheme), scheme);
}

/** Tells that the councils which a text leaves out are taken to pay nothing. */
function withUnnamed(
  assumptions: readonly Assumption[],
  payments: readonly Pick<Payment, 'council'>[],
  scheme: PlainScheme,
): readonly Assumption[] {
  const councils = scheme.councils.filter((name) => payments.every(({ council }) => council !== name));
  return councils.length === 0
    ? assumptions
    : [...assumptions, { kind: 'unnamed council pays nothing', councils }];
}

function readSteps(levels: readonly Interval[], scheme: PlainScheme): FundingReading {
  const [first = NOTHING, ...others] = levels;
  const cash = { byCouncil: scheme.nothing.byCouncil, shared: span(first, ...others) };
  return { ...ofCash(cash, ONLY_STEPPED, scheme), steps: [{ levels, council: undefined }] };
}

function readSplit(
  { councils, parts, figure }: Extract<PlainText, { kind: 'split' }>,
  scheme: PlainScheme,
): FundingReading {
  const whole = parts[0] + parts[1];
  const byCouncil: Record<string, Interval> = { ...scheme.nothing.byCouncil };
  councils.forEach((council, place) => {
    byCouncil[council] = scale(figure.amount, (parts[place] ?? 0) / whole);
  });
  return ofCash(
    { byCouncil, shared: NOTHING },
    withUnnamed(
      figure.assumptions,
      councils.map((council) => ({ council })),
      scheme,
    ),
    scheme,
  );
}

function withoutFullStop(text: string): string {
  const trimmed = text.trim();
  return trimmed.endsWith('.') ? trimmed.slice(0, -1) : trimmed;
}
