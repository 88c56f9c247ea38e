import { exactly, multiply, scale, span, type Interval } from '../../../interval';
import type { ReadingContext } from '../../../reading';
import type { Notes } from '../amounts/entry';
import type { Cell, Clause } from '../cells/cell';
import { applyLateLimit, findItem, periodOf, says } from '../cells/describeCell';
import type { Period } from '../items/item';

const MONTHS_PER_YEAR = 12;
/** More days than a month has can only be days a year. */
const MOST_DAYS_A_MONTH = 31;
const MOST_DAYS_A_WEEK = 7;

/** Brings a figure of officer time to days a month; `undefined` for a figure that is no time. */
export function readDays(
  cell: Cell,
  clauses: readonly Clause[],
  text: string,
  context: ReadingContext,
  notes: Notes,
): Interval | undefined {
  if (cell.figure.tag !== 'time') return undefined;
  const figure = { ...cell.figure, days: applyLateLimit(cell, cell.figure.days) };
  const { hoursPerDay, fteDaysPerYear } = context.scheme.time;
  if (figure.isApproximate)
    notes.assume({ kind: 'approximately', percent: context.scheme.approximately * 100 });
  if (figure.unit === 'hour') notes.assume({ kind: 'hours in a day', hours: hoursPerDay });
  if (figure.unit === 'fte') {
    if (figure.days.high > 0) notes.assume({ kind: 'days in a full-time year', days: fteDaysPerYear });
    return scale(figure.days, 1 / MONTHS_PER_YEAR);
  }
  const part = text.slice(figure.start, figure.end);
  const period = periodOf(cell)?.period;
  if (period && !period.isRate) return perMonth(figure.days, period, cell, part, context, notes);
  const meetings = meetingsOf(cell, clauses);
  if (meetings) return scale(multiply(figure.days, meetings), 1 / MONTHS_PER_YEAR);
  return withoutPeriod(figure.days, part, context, notes);
}

function perMonth(
  days: Interval,
  period: Period,
  cell: Cell,
  part: string,
  context: ReadingContext,
  notes: Notes,
): Interval {
  const { weeksPerYear, termWeeksPerYear } = context.scheme.time;
  if (period.readings)
    notes.problem({
      kind: 'ambiguous',
      text: part,
      readings: period.readings.map((reading) => `${part} ${reading}`),
    });
  if (!period.isWeekly) return scale(multiply(days, period.times), 1 / MONTHS_PER_YEAR);
  const low = says(cell, 'term time') ? termWeeksPerYear : weeksPerYear;
  notes.assume({ kind: 'weeks in a year', low, high: weeksPerYear });
  const times = { low: (period.times.low * low) / weeksPerYear, high: period.times.high };
  return scale(multiply(days, times), 1 / MONTHS_PER_YEAR);
}

/** "attendance at quarterly meetings (½ day)": the meetings say how often. */
function meetingsOf(cell: Cell, clauses: readonly Clause[]): Interval | undefined {
  const own = findItem(cell, 'meetings')?.times;
  if (own) return own;
  const near = clauses[cell.clause]?.items.find(
    (item) => item.tag === 'meetings' && item.times !== undefined,
  );
  return near?.tag === 'meetings' ? near.times : undefined;
}

/** "2 days" may be a year, a month or a week. */
function withoutPeriod(days: Interval, part: string, context: ReadingContext, notes: Notes): Interval {
  const yearly = scale(days, 1 / MONTHS_PER_YEAR);
  if (days.low > MOST_DAYS_A_MONTH || days.high === 0) return yearly;
  const readings = [`${part} a year`, `${part} a month`];
  if (days.low > MOST_DAYS_A_WEEK) {
    notes.problem({ kind: 'ambiguous', text: part, readings });
    return span(yearly, days);
  }
  notes.problem({ kind: 'ambiguous', text: part, readings: [...readings, `${part} a week`] });
  return span(yearly, multiply(days, exactly(context.scheme.time.weeksPerYear / MONTHS_PER_YEAR)));
}
