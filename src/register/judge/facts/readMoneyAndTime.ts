import type { IsoDate } from '../../../grid/serialDate';
import { ANYTHING, NOTHING } from '../../interval';
import type { CellProblem, PartnershipFacts } from '../../partnership';
import type { Assumption, ByCouncil, FundingReading, ReadingContext } from '../../reading';
import type { RegisterRow } from '../../registerTab';
import { total } from '../councilCosts';
import { readPart, type PartAmounts } from './readPart';
import { splitParts } from './rowParts';
import { onlyShared, sumAmounts } from './sumAmounts';

/** What a partnership's rows say of money and officer time, put together. */
export interface MoneyAndTime extends Pick<
  PartnershipFacts,
  'cash' | 'days' | 'capital' | 'otherMoney' | 'fundingSource' | 'fundingText' | 'knowsCash'
> {
  readonly assumptions: readonly Assumption[];
  readonly problems: readonly CellProblem[];
}

/**
 * Reads cash a year and officer days a month of all rows of a partnership. A blank is not nil: cash of which nothing
 * is written is not known, and so is time, unless cash is written and time is not.
 */
export function readMoneyAndTime(
  row: RegisterRow,
  start: IsoDate | null,
  context: ReadingContext,
): MoneyAndTime {
  const { scheme } = context;
  const parts = splitParts(row, context).map((part) => readPart(part, context, start));
  const [cashes, days] = [listSaid(parts, 'cash'), listSaid(parts, 'days')];
  const texts = listSaid(parts, 'text');
  const cash = cashes.length > 0 ? sumAmounts(scheme, cashes) : onlyShared(scheme, ANYTHING);
  const isTimeSilent = days.length === 0 && cashes.length > 0;
  return {
    cash,
    days: days.length > 0 ? sumAmounts(scheme, days) : onlyShared(scheme, isTimeSilent ? NOTHING : ANYTHING),
    capital: texts.reduce((sum, { capital }) => sum + capital, 0),
    otherMoney: texts.flatMap(({ otherMoney }) => otherMoney),
    fundingSource: parts.some(({ hasCashColumn }) => hasCashColumn)
      ? 'column'
      : texts.length > 0
        ? 'text'
        : 'none',
    fundingText: joinTexts(texts, context),
    knowsCash: total(cash).high < Infinity,
    assumptions: distinct([
      ...leaveOutPayers(
        parts.flatMap(({ assumptions }) => assumptions),
        cash,
      ),
      ...(isTimeSilent ? [{ kind: 'time not mentioned' } as const] : []),
    ]),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function listSaid<Key extends 'cash' | 'days' | 'text'>(
  parts: readonly PartAmounts[],
  key: Key,
): NonNullable<PartAmounts[Key]>[] {
  return parts.flatMap((part) => part[key] ?? []);
}

/** The texts of all rows as one reading, for comparing them with the columns. */
function joinTexts(texts: readonly FundingReading[], { scheme }: ReadingContext): FundingReading | undefined {
  const [first, ...others] = texts;
  if (!first || others.length === 0) return first;
  return {
    ...first,
    cash: sumAmounts(
      scheme,
      texts.map(({ cash }) => cash),
    ),
    days: sumAmounts(
      scheme,
      texts.map(({ days }) => days),
    ),
    capital: texts.reduce((sum, { capital }) => sum + capital, 0),
    otherMoney: texts.flatMap(({ otherMoney }) => otherMoney),
    mentionsCash: texts.some(({ mentionsCash }) => mentionsCash),
    mentionsTime: texts.some(({ mentionsTime }) => mentionsTime),
    hasUncostedTime: texts.some(({ hasUncostedTime }) => hasUncostedTime),
    assumptions: texts.flatMap(({ assumptions }) => assumptions),
    problems: texts.flatMap(({ problems }) => problems),
  };
}

/** One row's unnamed council may be named in another row of the same partnership. */
function leaveOutPayers(assumptions: readonly Assumption[], { byCouncil }: ByCouncil): Assumption[] {
  return assumptions.flatMap((assumption): Assumption[] => {
    if (assumption.kind !== 'unnamed council pays nothing') return [assumption];
    const councils = assumption.councils.filter((council) => byCouncil[council]?.high === 0);
    return councils.length > 0 ? [{ ...assumption, councils }] : [];
  });
}

function distinct(assumptions: readonly Assumption[]): Assumption[] {
  if (assumptions.length < 2) return [...assumptions];
  const told = new Set<string>();
  return assumptions.filter((assumption) => {
    const key = JSON.stringify(assumption);
    return !told.has(key) && told.add(key);
  });
}
