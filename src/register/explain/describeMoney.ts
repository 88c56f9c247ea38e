import { describeAssumption } from '../describeAssumption';
import { isNothing, type Interval } from '../interval';
import { asSentence, describePounds } from '../judge/describeAmounts';
import type { Assumption, ByCouncil, FundingReading, OtherMoney, SteppedAmount } from '../reading';
import { describeDayRange, describePoundRange, NOT_KNOWN } from './describeRange';

/** Which of two kinds of amount a column is for; a text of Financial arrangements may hold both. */
export type MoneyColumn = 'cash' | 'days' | 'both';

const OTHER_KINDS: Record<OtherMoney['kind'], string> = {
  capital: 'Capital',
  'in kind': 'In kind',
  income: 'Income',
  saving: 'A saving',
  loan: 'A loan',
  pooled: 'Pooled money',
  'other body': 'Another body’s money',
};

/** Told beside all amounts of a row: a text's silence may be made good by a column. */
const TOLD_ELSEWHERE: readonly Assumption['kind'][] = [
  'cash not mentioned',
  'time not mentioned',
  'council from area',
];

/** Whose amounts are that name no council. */
export interface Payer {
  readonly council: string;
  /** Where that is known from. */
  readonly from: 'its own column' | 'the area covered';
}

/**
 * What a text or figure of money and officer time was understood as, a sentence for each amount, then what was assumed.
 * @param payer whose amounts are that name no council, where that is known
 */
export function describeMoney(
  reading: FundingReading,
  column: MoneyColumn,
  payer: Payer | undefined,
): string[] {
  return [
    ...(column === 'days' ? [] : describeCash(reading, payer)),
    ...(column === 'cash' ? [] : describeTime(reading, payer)),
    ...(reading.steps ?? []).map((steps) => describeSteps(steps, payer)),
    ...describeOthers(reading),
    ...reading.assumptions
      .filter(({ kind }) => !TOLD_ELSEWHERE.includes(kind))
      .map((assumption) => asSentence(describeAssumption(assumption))),
  ];
}

function describeCash({ cash, mentionsCash }: FundingReading, payer: Payer | undefined): string[] {
  if (!mentionsCash) return ['Cash is not mentioned.'];
  const lines = byPayer(cash, payer).map(([name, amount]) => {
    const range = describePoundRange(amount);
    return range === NOT_KNOWN ? `${name}: cash not known.` : `${name}: ${lowerFirst(range)} a year.`;
  });
  return lines.length === 0 ? ['No cash a year.'] : lines;
}

function describeTime(
  { days, mentionsTime, hasUncostedTime }: FundingReading,
  payer: Payer | undefined,
): string[] {
  if (hasUncostedTime) return ['Officer time, days not known.'];
  if (!mentionsTime) return ['Officer time is not mentioned.'];
  const lines = byPayer(days, payer).map(([name, amount]) => {
    const range = describeDayRange(amount, 'officer day');
    return range === NOT_KNOWN
      ? `${name}: officer days not known.`
      : `${name}: ${lowerFirst(range)} a month.`;
  });
  return lines.length === 0 ? ['No officer time.'] : lines;
}

function byPayer(
  { byCouncil, shared }: ByCouncil,
  payer: Payer | undefined,
): (readonly [name: string, amount: Interval])[] {
  return [...Object.entries(byCouncil), [namePayer(payer), shared] as const].filter(
    ([, amount]) => !isNothing(amount),
  );
}

function namePayer(payer: Payer | undefined): string {
  if (!payer) return 'No council named';
  return payer.from === 'its own column' ? payer.council : `${payer.council}, from the area covered`;
}

function describeSteps({ levels, council }: SteppedAmount, payer: Payer | undefined): string {
  const years = levels.map((level, index) => `year ${index + 1} ${lowerFirst(describePoundRange(level))}`);
  return `${council ?? namePayer(payer)}, year by year: ${years.join(', ')}.`;
}

/** Money that never counts as the council's cash a year. */
function describeOthers({ capital, otherMoney }: FundingReading): string[] {
  const hasCapital = otherMoney.some(({ kind }) => kind === 'capital');
  return [
    ...(capital > 0 && !hasCapital
      ? [`Capital: ${describePounds(capital)}, not counted as cash a year.`]
      : []),
    ...otherMoney.map(({ kind, amount, text }) => {
      const range = describePoundRange(amount);
      const figure = range === NOT_KNOWN ? 'no figure' : lowerFirst(range);
      return `${OTHER_KINDS[kind]} (“${text}”): ${figure}, not counted as cash a year.`;
    }),
  ];
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
