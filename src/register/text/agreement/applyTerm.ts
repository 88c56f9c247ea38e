import { addDays, addMonths, daysBetween, type IsoDate } from '../../../grid/serialDate';
import type { ReadingProblem } from '../../reading';
import { describeDate } from '../dates/dateMention';

/** From when to when an agreement runs, with what stands against it. */
export interface Term {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly problems: readonly ReadingProblem[];
}

/** "3 years from 12 June 2015 to the end of June 2018" is no contradiction: officers round to the month. */
const ROUNDING_DAYS = 31;

/** Dates from which every term of an agreement stays inside the years that a sheet can hold. */
function isCountable(date: IsoDate): boolean {
  return date >= '2000-01-01' ? date < '9800-01-01' : date >= '1901-01-01';
}

function endAfter(start: IsoDate, months: number): IsoDate {
  return addDays(addMonths(start, months), -1);
}

/** The start that makes `end` the last day of so many months; `null` before 1901, where sheets have no dates. */
function startBefore(end: IsoDate, months: number): IsoDate | null {
  const start = addMonths(addDays(end, 1), -months);
  return start >= '1901-01-01' ? start : null;
}

/** Gives a start its end, or an end its start, by how long the agreement lasts; asks when all three are said and disagree. */
export function applyTerm(
  { start, end, problems }: Term,
  length: { months: number; text: string } | undefined,
): Term {
  const known = start ?? end;
  if (length === undefined || known === null || !isCountable(known)) return { start, end, problems };
  if (end === null) return { start: known, end: endAfter(known, length.months), problems };
  if (start === null) return { start: startBefore(end, length.months), end, problems };
  const counted = endAfter(start, length.months);
  if (Math.abs(daysBetween(counted, end)) <= ROUNDING_DAYS) return { start, end, problems };
  const readings = [end, counted].map((date) => `ends ${describeDate(date)}`);
  return { start, end, problems: [...problems, { kind: 'ambiguous', text: length.text, readings }] };
}
