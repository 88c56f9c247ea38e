import { serialOfDate } from './serialDate';

/** A day and a time of day as `YYYY-MM-DDTHH:MM`, by the clock on the wall. */
export type Moment = string;

const MINUTES_A_DAY = 1440;

/**
 * The Excel serial number of a moment, to the minute.
 * @throws Error when the text is no moment
 */
export function serialOfMoment(moment: Moment, date1904 = false): number {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/.exec(moment);
  if (!match) throw new Error(`Expected a moment as YYYY-MM-DDTHH:MM, got "${moment}"`);
  const [, date = '', hours, minutes] = match;
  return serialOfDate(date, date1904) + (Number(hours) * 60 + Number(minutes)) / MINUTES_A_DAY;
}
