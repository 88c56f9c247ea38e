import { parseIsoDate, type IsoDate } from '../grid/serialDate';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date as letters write it: `12 May 2014`; a text that is no ISO date comes back as it is. */
export function describeDate(date: IsoDate): string {
  const parts = parseIsoDate(date);
  return parts ? `${parts.day} ${MONTHS[parts.month - 1] ?? ''} ${parts.year}` : date;
}
