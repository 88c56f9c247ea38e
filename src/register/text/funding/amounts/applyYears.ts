import { span } from '../../../interval';
import type { ReadingContext } from '../../../reading';
import { parseIsoDate } from '../../../../grid/serialDate';
import { findItem, says } from '../cells/describeCell';
import { describePounds } from './describePounds';
import type { Entry, Notes } from './entry';

/** The calendar year in which the as-of date's financial year begins. */
export function financialYearOf({ asOf, scheme }: ReadingContext): number {
  const date = parseIsoDate(asOf);
  if (!date) throw new Error(`Expected the as-of date as YYYY-MM-DD, got "${asOf}"`);
  return date.month >= scheme.financialYearStartMonth ? date.year : date.year - 1;
}

/** Keeps the amounts of the as-of date's financial year, and says what becomes of one-off amounts. */
export function applyYears(
  entries: readonly Entry[],
  context: ReadingContext,
  notes: Notes,
): readonly Entry[] {
  const year = financialYearOf(context);
  const payments = entries.map((entry) => applyOneOff(entry, year, notes));
  const labelled = payments.filter((entry) => isLevel(entry));
  if (labelled.length === 0) return payments;
  const keys = new Set(labelled.map(payerKey));
  const kept = [...keys].flatMap((key) =>
    keepYear(
      labelled.filter((entry) => payerKey(entry) === key),
      payments,
      year,
      notes,
    ),
  );
  return payments
    .filter((entry) => !labelled.includes(entry))
    .filter((entry) => !isReplaced(entry, labelled, kept, payments))
    .concat(kept);
}

function isLevel(entry: Entry): boolean {
  return entry.kind === 'cash' && !isOneOff(entry) && findItem(entry.cell, 'years') !== undefined;
}

function isOneOff({ cell }: Entry): boolean {
  return says(cell, 'one-off');
}

function payerKey({ payers }: Entry): string {
  return payers.order.join('|');
}

/** A one-off counts in the year it is of; without a year it may fall in this one. */
function applyOneOff(entry: Entry, year: number, notes: Notes): Entry {
  if (!isOneOff(entry) || entry.kind !== 'cash') return entry;
  const label = findItem(entry.cell, 'years');
  if (!label) {
    notes.assume({ kind: 'one-off may fall in this year' });
    return { ...entry, yearly: { low: 0, high: entry.yearly.high } };
  }
  if (label.from <= year && year <= label.to) return entry;
  notes.assume({
    kind: 'one-off of another year',
    year: nameYear(Math.max(label.from, Math.min(label.to, year))),
  });
  return { ...entry, yearly: { low: 0, high: 0 } };
}

function keepYear(
  levels: readonly Entry[],
  all: readonly Entry[],
  year: number,
  notes: Notes,
): readonly Entry[] {
  const current = levels.filter((entry) => covers(entry, year));
  if (current.length > 0) {
    if (levels.length > current.length) notes.assume(yearAssumption(levels, year));
    return current.map((entry) => shareRange(entry, notes));
  }
  const key = levels[0] && payerKey(levels[0]);
  if (
    all.some(
      (entry) =>
        entry.kind === 'cash' && !levels.includes(entry) && payerKey(entry) === key && !isOneOff(entry),
    )
  )
    return [];
  return spanLevels(levels, notes);
}

function covers({ cell }: Entry, year: number): boolean {
  const label = findItem(cell, 'years');
  return label !== undefined && label.from <= year && year <= label.to;
}

/** "£30,000 2014-17" may be each year's or all three years'. */
function shareRange(entry: Entry, notes: Notes): Entry {
  const label = findItem(entry.cell, 'years');
  const years = label ? label.to - label.from + 1 : 1;
  const isSettled = findItem(entry.cell, 'period') ?? findItem(entry.cell, 'term');
  if (years <= 1 || !Number.isFinite(years) || isSettled) return entry;
  notes.problem({
    kind: 'ambiguous',
    text: describePounds(entry.yearly),
    readings: [
      `${describePounds(entry.yearly)} a year`,
      `${describePounds(entry.yearly)} for all ${years} years`,
    ],
  });
  return { ...entry, yearly: { low: entry.yearly.low / years, high: entry.yearly.high } };
}

/** No level is of this year: nothing up to the highest, and an officer has to say. */
function spanLevels(levels: readonly Entry[], notes: Notes): readonly Entry[] {
  const [first, ...rest] = levels;
  if (!first) return [];
  const whole = span(first.yearly, ...rest.map(({ yearly }) => yearly));
  notes.problem({
    kind: 'ambiguous',
    text: describePounds(first.yearly),
    readings: ['nothing in this financial year', `${describePounds(whole)} in this financial year too`],
  });
  return [{ ...first, yearly: { low: 0, high: whole.high } }];
}

/** "£20,000 (£22,000 in 2016/17)": this year's own figure stands for the usual one. */
function isReplaced(
  entry: Entry,
  labelled: readonly Entry[],
  kept: readonly Entry[],
  all: readonly Entry[],
): boolean {
  if (entry.kind !== 'cash' || isOneOff(entry)) return false;
  const next = all[all.indexOf(entry) + 1];
  return next?.cell.link === 'bracket' && labelled.includes(next) && kept.includes(next);
}

function yearAssumption(levels: readonly Entry[], year: number) {
  const highs = levels.map(({ yearly }) => yearly.high);
  const average = highs.reduce((sum, high) => sum + high, 0) / highs.length;
  return {
    kind: 'financial year of an amount',
    year: nameYear(year),
    average,
    peak: Math.max(...highs),
  } as const;
}

/** 2016 is "2016/17". */
export function nameYear(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}
