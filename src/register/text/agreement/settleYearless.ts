import { mentionDay, mentionMonth, type DateMention } from '../dates/dateMention';
import type { RoledDate } from './assignRoles';

/** The mention with the last year that puts its month no later than the month of `end`. */
function withYearBefore(mention: DateMention, end: DateMention): DateMention {
  if (mention.kind !== 'yearless' || end.kind !== 'period') return mention;
  const [endYear, endMonth] = [Number(end.last.slice(0, 4)), Number(end.last.slice(5, 7))];
  const year = mention.month <= endMonth ? endYear : endYear - 1;
  return mention.day === undefined
    ? mentionMonth(year, mention.month)
    : mentionDay(year, mention.month, mention.day);
}

/**
 * Takes the year of "April" in "April to March 2017" from the end that follows it: the last April before. A day that
 * ends a period gets no year: whether the same or a later one is meant can't be seen.
 */
export function settleYearless(dates: readonly RoledDate[]): readonly RoledDate[] {
  return dates.map((date, index) => {
    const next = dates[index + 1];
    const isStart = next?.role === 'end' && (date.role === undefined || date.role === 'start');
    return isStart ? { ...date, mention: withYearBefore(date.mention, next.mention) } : date;
  });
}
