import { dateOfSerial, type IsoDate } from '../../../grid/serialDate';
import type { Reading } from '../../reading';
import { tokenise } from '../tokenise';
import { describeDate, describePeriod, mentionMonth } from './dateMention';
import { fullYear, monthAt, numberAt, skipDateMark } from './dateParts';
import { describeMonth } from './monthNames';
import { parseSerial } from './parseSerial';
import type { DateOptions } from './readDate';

/** "31/03/2017" and the like, which nearly all cells of dates show: there is nothing to ask about the day. */
const DAY_IN_FIGURES = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;

interface ShownMonth {
  readonly month: number;
  readonly number: number;
  readonly comesFirst: boolean;
}

/** A month's name and one or two digits and nothing else: "Mar-17" or "17-Mar". */
function parseShownMonth(shown: string): ShownMonth | undefined {
  const tokens = tokenise(shown);
  const second = skipDateMark(tokens, 1)?.next ?? 1;
  if (tokens.length !== second + 1) return undefined;
  const comesFirst = monthAt(tokens, 0) !== undefined;
  const month = monthAt(tokens, comesFirst ? 0 : second);
  const number = numberAt(tokens, comesFirst ? second : 0, 1, 2);
  // Excel itself shows "17-Mar"; "17 March" is a format that someone chose, and the day is meant.
  if (!comesFirst && second === 1) return undefined;
  return month === undefined || number === undefined ? undefined : { month, number, comesFirst };
}

/**
 * Excel makes a date of this year of "Mar-17" when it is typed, and shows "17-Mar" or "Mar-17": whether the officer
 * meant March 2017 or 17 March can't be seen.
 */
function readShownMonth(
  date: IsoDate,
  text: string,
  shown: ShownMonth,
  options: DateOptions,
): Reading<IsoDate> | undefined {
  const month = mentionMonth(fullYear(shown.number), shown.month);
  // "Mar-45" is no day of March: only the month and its year were meant.
  if (month.kind !== 'period' || shown.number > 31) return undefined;
  const monthValue = options.edge === 'start' ? month.first : month.last;
  const isFirstDay = date.endsWith('-01') && shown.comesFirst;
  const day = isFirstDay ? `${shown.number} ${describeMonth(shown.month)}` : describeDate(date);
  const readings = [describePeriod(month), day];
  return {
    value: shown.comesFirst ? monthValue : date,
    certainty: 'ambiguous',
    problems: [{ kind: 'ambiguous', text, readings: shown.comesFirst ? readings : readings.reverse() }],
  };
}

/** Whether Excel shows the cell as a date rather than as a plain number. */
function isShownAsDate(shown: string): boolean {
  return tokenise(shown).length > 1 && !/^[£$(]?[\d,]*\.?\d*[)%]?$/.test(shown);
}

/**
 * Reads a number of a date column as a serial of the 1900 system.
 * @returns `undefined` when what Excel shows is to be read as text: a year such as 2017, an amount, a month and year.
 */
export function readShownDate(
  serial: number,
  shown: string,
  options: DateOptions,
): Reading<IsoDate> | undefined {
  if (DAY_IN_FIGURES.test(shown)) return statedDay(dateOfSerial(serial));
  const date = isShownAsDate(shown) ? dateOfSerial(serial) : parseSerial(serial);
  if (date === undefined) return undefined;
  const month = parseShownMonth(shown);
  if (month) return readShownMonth(date, shown, month, options);
  // "March 2017" or "2017" shown for a day: what the officer sees is the month or the year.
  return isFullDate(shown) ? statedDay(date) : undefined;
}

function statedDay(date: IsoDate | undefined): Reading<IsoDate> | undefined {
  return date === undefined ? undefined : { value: date, certainty: 'stated', problems: [] };
}

/** Anything but a month and year by themselves shows the day. */
function isFullDate(shown: string): boolean {
  const tokens = tokenise(shown);
  const isMonthAndYear =
    monthAt(tokens, 0) !== undefined && numberAt(tokens, tokens.length - 1, 4, 4) !== undefined;
  return !(isMonthAndYear && tokens.length <= 3);
}
