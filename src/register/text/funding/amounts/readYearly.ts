import { multiply, scale, span, type Interval } from '../../../interval';
import type { ReadingContext } from '../../../reading';
import { applyLateLimit, findItem, periodOf, says } from '../cells/describeCell';
import type { Cell } from '../cells/cell';
import type { Notes } from './entry';
import { describePounds } from './describePounds';

/** Brings a figure of money to £ a year: its period, its term in years, "tapering". */
export function readYearly(
  cell: Cell,
  written: Interval,
  text: string,
  context: ReadingContext,
  notes: Notes,
): Interval {
  const amount = applyLateLimit(cell, written);
  const found = periodOf(cell);
  const term = findItem(cell, 'term');
  if (!found)
    return term && !says(cell, 'tapering')
      ? readTermTotal(cell, amount, term, text, notes)
      : taper(cell, amount);
  const { period, isInstalment } = found;
  const times = period.isWeekly ? weeks(cell, context, notes, period.times) : period.times;
  const yearly = multiply(amount, times);
  if (period.readings) notes.problem({ kind: 'ambiguous', text, readings: period.readings });
  if (!isInstalment || times.high === 1) return taper(cell, yearly);
  const readings = [
    `${describePounds(amount)} a year, paid in instalments`,
    `${describePounds(yearly)} a year`,
  ];
  notes.problem({ kind: 'ambiguous', text, readings });
  return span(amount, yearly);
}

/** "over 3 years" divides a total; "for 3 years" may be a total or a yearly amount that lasts so long. */
function readTermTotal(
  cell: Cell,
  amount: Interval,
  term: { years: number; isTotal: boolean },
  text: string,
  notes: Notes,
): Interval {
  if (Number.isNaN(term.years)) {
    notes.problem({
      kind: 'ambiguous',
      text,
      readings: [`${describePounds(amount)} in all`, `${describePounds(amount)} a year`],
    });
    return { low: 0, high: amount.high };
  }
  const divided = scale(amount, 1 / term.years);
  if (term.isTotal || says(cell, 'total') || term.years === 1) {
    if (term.years !== 1) notes.assume({ kind: 'term of a total', years: term.years });
    return divided;
  }
  const readings = [
    `${describePounds(amount)} a year for ${term.years} years`,
    `${describePounds(amount)} in all over ${term.years} years`,
  ];
  notes.problem({ kind: 'ambiguous', text, readings });
  return span(divided, amount);
}

function weeks(cell: Cell, context: ReadingContext, notes: Notes, times: Interval): Interval {
  const { weeksPerYear, termWeeksPerYear } = context.scheme.time;
  const low = says(cell, 'term time') ? termWeeksPerYear : weeksPerYear;
  notes.assume({ kind: 'weeks in a year', low, high: weeksPerYear });
  return { low: (times.low * low) / weeksPerYear, high: times.high };
}

/** "£6,000 tapering": this year's amount is at most the figure. */
function taper(cell: Cell, amount: Interval): Interval {
  return says(cell, 'tapering') ? { low: 0, high: amount.high } : amount;
}
