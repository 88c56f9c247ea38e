import type { ColumnKey } from '../columns';
import type { Finding } from '../finding';
import { add, type Interval } from '../interval';
import { shareOf, total } from '../judge/councilCosts';
import { describeAmount, describeDays } from '../judge/describeAmounts';
import type { ByCouncil } from '../reading';
import { findCell, findingIn, listColumns, NO_FINDINGS, type Check, type CheckInput } from './check';

/** A penny, or a hundredth of a day: what the two may differ by through rounding. */
const TOLERANCE = 0.01;

interface Compared {
  readonly key: ColumnKey;
  readonly isMentioned: boolean;
  readonly column: ByCouncil;
  readonly text: ByCouncil;
  readonly describe: (amount: Interval) => string;
}

/** Reports a structured column and a text that can't both be right, for cash and for officer days. */
export const checkFundingConflict: Check = (input) => {
  const { fundingText, cash, days } = input.partnership.facts;
  if (!fundingText || !hasAmountColumns(input.tab)) return NO_FINDINGS;
  const yearly = (amount: Interval) => `${describeAmount(amount)} a year`;
  const monthly = (amount: Interval) => `${describeDays(amount)} a month`;
  const compared: readonly Compared[] = [
    {
      key: 'annualCash',
      isMentioned: fundingText.mentionsCash,
      column: cash,
      text: fundingText.cash,
      describe: yearly,
    },
    {
      key: 'officerDays',
      isMentioned: fundingText.mentionsTime,
      column: days,
      text: fundingText.days,
      describe: monthly,
    },
  ];
  return compared.flatMap((pair) => findConflict(input, pair));
};

const AMOUNT_KEYS: readonly ColumnKey[] = ['annualCash', 'officerDays'];

function hasAmountColumns(tab: CheckInput['tab']): boolean {
  return AMOUNT_KEYS.some((key) => listColumns(tab, key).length > 0);
}

function findConflict(
  input: CheckInput,
  { key, isMentioned, column, text, describe }: Compared,
): readonly Finding[] {
  const heading = findFilledHeading(input, key);
  if (!isMentioned || heading === undefined) return NO_FINDINGS;
  const councils = Object.keys(column.byCouncil).map((council) => [
    withShare(column, council),
    withShare(text, council),
  ]);
  const pair = [[total(column), total(text)], ...councils].find(
    ([one, other]) => one && other && areApart(one, other),
  );
  const [columnSays, textSays] = pair ?? [];
  if (!columnSays || !textSays) return NO_FINDINGS;
  return [
    findingIn(input, 'funding/conflict', ['financialArrangements'], {
      column: heading,
      columnSays: describe(columnSays),
      textSays: describe(textSays),
    }),
  ];
}

function findFilledHeading(input: CheckInput, key: ColumnKey): string | undefined {
  return listColumns(input.tab, key).find(({ id }) => findCell(input, id))?.heading;
}

function withShare(amounts: ByCouncil, council: string): Interval {
  return add(amounts.byCouncil[council] ?? { low: 0, high: 0 }, shareOf(amounts));
}

function areApart(one: Interval, other: Interval): boolean {
  return one.low > other.high + TOLERANCE || other.low > one.high + TOLERANCE;
}
