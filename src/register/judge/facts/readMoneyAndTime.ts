import type { IsoDate } from '../../../grid/serialDate';
import { ANYTHING, NOTHING } from '../../interval';
import { oncePer } from '../../once';
import type { PartnershipFacts } from '../../partnership';
import type { Assumption, ByCouncil, FundingReading, ReadingContext } from '../../reading';
import { resolveSteps } from '../../text/funding';
import { total } from '../councilCosts';
import { hasAmountColumns } from './readAmountColumns';
import { keepProblems, type RowBeingRead } from './readCell';
import { readFundingCell } from './readFundingCell';
import { readOthersMoney } from './readOwnShare';
import { readAreaOnce } from './readOnce';
import { findPayer, readPart, usePart, type PartAmounts } from './readPart';
import { splitParts } from './rowParts';
import { onlyShared, sumAmounts } from './sumAmounts';

/** What a partnership's rows say of money and officer time, put together. */
export interface MoneyAndTime extends Pick<
  PartnershipFacts,
  'cash' | 'days' | 'capital' | 'otherMoney' | 'fundingSource' | 'fundingText' | 'knowsCash'
> {
  readonly assumptions: readonly Assumption[];
}

/**
 * Reads cash a year and officer days a month of all rows of a partnership. A blank is not nil: cash of which nothing
 * is written is not known, and so is time, unless cash is written and time is not.
 * @param start of the agreement, by which a text's stepped amounts are narrowed to one year
 */
export function readMoneyAndTime(being: RowBeingRead, start: IsoDate | null): MoneyAndTime {
  const { row, context, problems } = being;
  const { scheme } = context;
  const isPlain = !hasAmountColumns(row.cells, scheme) && readOthersMoney(row.cells, scheme) === undefined;
  if (row.furtherRows.length === 0 && isPlain) {
    return readTextAlone(being, start);
  }
  const parts = splitParts(row, context).map((part) => readPart(part, context, start));
  for (const part of parts) problems.push(...part.problems);
  return combineParts(parts, context);
}

/** Most rows say all of it in one text, and many of them the same: each is put together once in a run. */
function readTextAlone({ row, context, problems }: RowBeingRead, start: IsoDate | null): MoneyAndTime {
  const cell = row.cells.get('financialArrangements');
  if (!cell) return blankFor(context);
  const text = resolveSteps(readFundingCell(cell, context), start, context);
  keepProblems(problems, 'financialArrangements', cell, text.problems);
  const payer = findPayer(readAreaOnce(row.cells.text('area'), context).value ?? NO_COUNCILS, context);
  const byText = madeFor(context, payer ?? '');
  const found = byText.get(text);
  if (found) return found;
  const made = combineParts([usePart({ text, payer }, context)], context);
  byText.set(text, made);
  return made;
}

const NO_COUNCILS: readonly string[] = [];

const blankFor = oncePer((context: ReadingContext) => combineParts([], context));

/** What was made of texts in a run, for each payer. */
function madeFor(context: ReadingContext, payer: string): Map<FundingReading, MoneyAndTime> {
  const byPayer = payersOf(context);
  const known = byPayer.get(payer);
  if (known) return known;
  const made = new Map<FundingReading, MoneyAndTime>();
  byPayer.set(payer, made);
  return made;
}

const payersOf = oncePer<ReadingContext, Map<string, Map<FundingReading, MoneyAndTime>>>(() => new Map());

function combineParts(parts: readonly PartAmounts[], context: ReadingContext): MoneyAndTime {
  const { scheme } = context;
  const [cashes, days] = [listSaid(parts, 'cash'), listSaid(parts, 'days')];
  const texts = listSaid(parts, 'text');
  // One row may give the share for all rows of a merged name.
  const hasCashColumn = parts.some((part) => part.hasCashColumn);
  const open = hasCashColumn ? [] : parts.flatMap(({ openShare }) => openShare ?? []);
  const all = [...cashes, ...open];
  const cash = all.length > 0 ? sumAmounts(scheme, all) : onlyShared(scheme, ANYTHING);
  const isTimeSilent = days.length === 0 && cashes.length > 0;
  return {
    cash,
    days: days.length > 0 ? sumAmounts(scheme, days) : onlyShared(scheme, isTimeSilent ? NOTHING : ANYTHING),
    capital: texts.reduce((sum, { capital }) => sum + capital, 0),
    otherMoney: texts.flatMap(({ otherMoney }) => otherMoney),
    fundingSource: hasCashColumn ? 'column' : texts.length > 0 ? 'text' : 'none',
    fundingText: joinTexts(texts, context),
    knowsCash: total(cash).high < Infinity,
    assumptions: distinct([
      ...leaveOutPayers(
        parts.flatMap(({ assumptions }) => assumptions),
        cash,
      ),
      ...(isTimeSilent ? [{ kind: 'time not mentioned' } as const] : []),
    ]),
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
  if (new Set(assumptions.map(({ kind }) => kind)).size === assumptions.length) return [...assumptions];
  const told = new Set<string>();
  return assumptions.filter((assumption) => {
    const key = JSON.stringify(assumption);
    return !told.has(key) && told.add(key);
  });
}
