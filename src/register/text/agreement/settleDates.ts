import { addDays, addMonths, type IsoDate } from '../../../grid/serialDate';
import type { ReadingProblem } from '../../reading';
import { describeDate, describePeriod, mentionFinancialYears } from '../dates/dateMention';
import { applyTerm, type Term } from './applyTerm';
import type { ClauseItems, RoledDate } from './assignRoles';
import { isPlacedPeriod, placeDates, type Place, type PlacedPeriod } from './placeDates';
import { settleYearless } from './settleYearless';

/** The dates of one clause, settled. */
export interface SettledDates {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly reviewDue: IsoDate | null;
  /** A default was used: a year stood for its first or last day, a date's place decided what it is. */
  readonly isInferred: boolean;
  readonly problems: readonly ReadingProblem[];
}

const READINGS_TOLD = 4;
/** Every extension stays inside the years that a sheet can hold. */
const LAST_EXTENDABLE = '9800-01-01';

function checkDate({ mention, text, isUnsure }: RoledDate): readonly ReadingProblem[] {
  if (mention.kind === 'impossible') return [{ kind: 'impossible date', text }];
  if (mention.kind === 'yearless') return [{ kind: 'unreadable', text }];
  const readings = isUnsure ? [describePeriod(mention), 'not known'] : mention.readings;
  return readings.length > 0 ? [{ kind: 'ambiguous', text, readings }] : [];
}

/** The end: what it was extended to, or the first one said; several are asked about. */
function settleEnd(ends: readonly PlacedPeriod[]): {
  chosen: PlacedPeriod | undefined;
  problems: readonly ReadingProblem[];
} {
  const extension = ends.findLast(({ isExtension }) => isExtension);
  const days = [...new Set(ends.map(({ mention }) => mention.last))];
  if (extension || days.length < 2) return { chosen: extension ?? ends[0], problems: [] };
  const readings = days.slice(0, READINGS_TOLD).map((day) => `ends ${describeDate(day)}`);
  return { chosen: ends[0], problems: [{ kind: 'ambiguous', text: ends[1]?.text ?? '', readings }] };
}

/** "2014 until 2017" are financial years, as "2014-17" is. */
function asFinancialYears(
  start: PlacedPeriod | undefined,
  end: PlacedPeriod | undefined,
  startMonth: number,
) {
  if (start?.mention.precision !== 'year' || end?.mention.precision !== 'year') return undefined;
  const [from, to] = [start, end].map(({ mention }) => Number(mention.first.slice(0, 4)));
  if (from === undefined || to === undefined || from >= to) return undefined;
  const years = mentionFinancialYears(from, to, startMonth);
  return years.kind === 'period' ? years : undefined;
}

/**
 * The start: of years that give the end too, their first day; of "signed 2009, renewed April 2014 to March 2017" the
 * last start before the end.
 */
function settleStart(
  placed: readonly PlacedPeriod[],
  end: PlacedPeriod | undefined,
): PlacedPeriod | undefined {
  if (end?.place === 'both') return end;
  const starts = placed.filter(({ place }) => place === 'start' || place === 'both');
  return (
    starts.findLast(({ mention }) => end === undefined || mention.first <= end.mention.last) ?? starts[0]
  );
}

/** Whether a default was used: the order of the dates for what they are, or a year for a day of it. */
function usesDefault(placed: readonly PlacedPeriod[], clause: ClauseItems): boolean {
  const isPair = placed.length === 2 || clause.terms.length > 0;
  const hasBorrowedYear = clause.dates.some(({ mention }) => mention.kind === 'yearless');
  const isPlacedByOrder = ({ role, place }: PlacedPeriod) =>
    role === undefined && place !== 'both' && !isPair;
  return hasBorrowedYear || placed.some((date) => isPlacedByOrder(date) || date.mention.precision === 'year');
}

/** "Extended by 1 year" without the day to which. */
function addMonthsTo(term: Term, months: number): Term {
  if (months === 0 || term.end === null || term.end > LAST_EXTENDABLE) return term;
  return { ...term, end: addDays(addMonths(addDays(term.end, 1), months), -1) };
}

/**
 * Settles when the agreement of one clause starts, ends and is reviewed.
 * @param lone what a date is that stands alone and that no word places.
 */
export function settleDates(clause: ClauseItems, lone: Place, financialYearStartMonth: number): SettledDates {
  const dates = settleYearless(clause.dates.filter(({ role }) => role !== 'aside'));
  const placed = placeDates(dates, lone).filter(isPlacedPeriod);
  const end = settleEnd(placed.filter(({ place }) => place === 'end' || place === 'both'));
  const start = settleStart(placed, end.chosen);
  const years = asFinancialYears(start, end.chosen, financialYearStartMonth);
  const impossible = clause.dates.filter(
    ({ role, mention }) => role === 'aside' && mention.kind === 'impossible',
  );
  const term = applyTerm(
    {
      start: (years ?? start?.mention)?.first ?? null,
      end: (years ?? end.chosen?.mention)?.last ?? null,
      problems: [...[...dates, ...impossible].flatMap(checkDate), ...end.problems],
    },
    clause.terms[0],
  );
  const extended = end.chosen?.isExtension ? term : addMonthsTo(term, clause.addedMonths);
  const review = placed.find(({ place }) => place === 'review');
  return { ...extended, reviewDue: review?.mention.last ?? null, isInferred: usesDefault(placed, clause) };
}
