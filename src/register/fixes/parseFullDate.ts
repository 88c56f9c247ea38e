import type { IsoDate } from '../../grid/serialDate';
import { readDate } from '../text';

/** Day, month and a year of four digits, in figures or with the month's name, and nothing else. */
const FULL_DATE =
  /^(?:\d{1,2}([./-])\d{1,2}\1\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?[ -]+[a-z]{3,9}\.?,?[ -]+\d{4})$/i;

/**
 * The date of a text that can mean no other: day before month as everywhere in the register, the year in full.
 * Undefined for months, years, two-digit years, doubts and dates that no calendar has.
 */
export function parseFullDate(text: string, financialYearStartMonth: number): IsoDate | undefined {
  const typed = text.trim();
  if (!FULL_DATE.test(typed)) return undefined;
  const [start, end] = (['start', 'end'] as const).map((edge) =>
    readDate(typed, typed, { edge, financialYearStartMonth }),
  );
  const isSure = start?.certainty === 'stated' && start.value === end?.value;
  return isSure ? (start.value ?? undefined) : undefined;
}
