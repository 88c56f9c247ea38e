import { addDays } from '../../../grid/serialDate';
import type { DatePeriod } from '../dates/dateMention';
import type { RoledDate } from './assignRoles';

/** Where a date of the agreement stands: its start, its end, both ("2014-17"), or its next review. */
export type Place = 'start' | 'end' | 'both' | 'review';

export interface PlacedDate extends RoledDate {
  readonly place: Place;
}

/** A placed date that the calendar has. */
export interface PlacedPeriod extends PlacedDate {
  readonly mention: DatePeriod;
}

export function isPlacedPeriod(date: PlacedDate): date is PlacedPeriod {
  return date.mention.kind === 'period';
}

/** The dates that stand for a start or an end by the words before them, as positions in the list. */
interface Marks {
  readonly firstStart: number;
  readonly lastEnd: number;
  readonly count: number;
}

function isWholeTerm({ mention, role }: RoledDate, isOnly: boolean): boolean {
  if (mention.kind !== 'period') return false;
  return (
    mention.precision === 'years' || (mention.precision === 'financial year' && role === undefined && isOnly)
  );
}

/** Where a date without a word of its own stands, by the dates around it. */
function placeAmong(
  index: number,
  { firstStart, lastEnd, count }: Marks,
  lone: Place,
  isFormerEnd: boolean,
): Place {
  const followsStart = firstStart !== -1 && firstStart < index;
  if (lastEnd > index && !followsStart) return isFormerEnd ? 'end' : 'start';
  if (firstStart !== -1) return 'end';
  if (lastEnd !== -1) return 'start';
  if (count === 1) return lone;
  return index === 0 ? 'start' : 'end';
}

/** "31.3.18 extended to 31.3.20": the last day of a month before nothing but extensions is what the end was. */
function isFormerEnd(terms: readonly RoledDate[], index: number): boolean {
  const [date, ...others] = terms;
  const isExtended = others.length > 0 && others.every(({ isExtension }) => isExtension);
  if (index > 0 || !isExtended || date?.mention.kind !== 'period') return false;
  return date.mention.precision === 'day' && addDays(date.mention.first, 1).endsWith('-01');
}

/** Of "2014/15, 2015/16, 2016/17" the first and the last year bound the term. */
function withoutYearsBetween(dates: readonly RoledDate[]): readonly RoledDate[] {
  const areYears = dates.every(
    ({ mention, role }) =>
      role === undefined && mention.kind === 'period' && mention.precision === 'financial year',
  );
  return areYears ? dates.filter((_, index) => index === 0 || index === dates.length - 1) : dates;
}

/**
 * Says of each date of a clause whether the agreement starts or ends with it.
 * @param lone where a date stands that is alone and that no word places.
 */
export function placeDates(dates: readonly RoledDate[], lone: Place): readonly PlacedDate[] {
  const terms = withoutYearsBetween(dates.filter(({ role }) => role !== 'review'));
  const isOnly = terms.length === 1 && lone !== 'start';
  const marks: Marks = {
    firstStart: terms.findIndex((date) => date.role === 'start' || isWholeTerm(date, isOnly)),
    lastEnd: terms.findLastIndex(({ role }) => role === 'end'),
    count: terms.length,
  };
  const placed = terms.map((date, index): PlacedDate => {
    if (isWholeTerm(date, isOnly)) return { ...date, place: 'both' };
    const { role } = date;
    return {
      ...date,
      place:
        role === 'start' || role === 'end' ? role : placeAmong(index, marks, lone, isFormerEnd(terms, index)),
    };
  });
  const reviews = dates.filter(({ role }) => role === 'review');
  return [...placed, ...reviews.map((date): PlacedDate => ({ ...date, place: 'review' }))];
}
