import type { IsoDate } from '../../../grid/serialDate';
import type { CellScalar } from '../../../grid/sheetCells';
import type { Reading, ReadingProblem } from '../../reading';
import { textBetween, tokenise, type Token } from '../tokenise';
import { saysNothing } from '../saysNothing';
import { describePeriod, type DateMention } from './dateMention';
import { parseDateAt } from './parseDateAt';
import { parseSerial } from './parseSerial';
import { readShownDate } from './readShownDate';

export interface DateOptions {
  /** Whether "April 2014" means its first day or its last. */
  readonly edge: 'start' | 'end';
  /** 1–12. */
  readonly financialYearStartMonth: number;
}

interface FoundDate {
  readonly mention: DateMention;
  readonly text: string;
}

const BLANK: Reading<IsoDate> = { value: null, certainty: 'stated', problems: [] };

function failed(problem: ReadingProblem): Reading<IsoDate> {
  return { value: null, certainty: 'unreadable', problems: [problem] };
}

/** All dates of a text, left to right. */
function findDates(text: string, tokens: readonly Token[], startMonth: number): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (let at = 0; at < tokens.length;) {
    const date = parseDateAt(tokens, at, startMonth);
    if (date) found.push({ mention: date.value, text: textBetween(text, tokens, at, date.next) });
    at = date?.next ?? at + 1;
  }
  return found;
}

/** The whole text as one serial number. */
function readTypedSerial(tokens: readonly Token[]): IsoDate | undefined {
  const [only, ...others] = tokens;
  return only?.kind === 'number' && only.text.length === 5 && others.length === 0
    ? parseSerial(Number(only.text))
    : undefined;
}

function readOne({ mention, text }: FoundDate, edge: DateOptions['edge']): Reading<IsoDate> {
  if (mention.kind === 'impossible') return failed({ kind: 'impossible date', text });
  if (mention.kind === 'yearless') return failed({ kind: 'unreadable', text });
  const value = edge === 'start' ? mention.first : mention.last;
  const { readings } = mention;
  if (readings.length > 0)
    return { value, certainty: 'ambiguous', problems: [{ kind: 'ambiguous', text, readings }] };
  const usesDefault = mention.precision === 'year' || mention.precision === 'years';
  return { value, certainty: usesDefault ? 'inferred' : 'stated', problems: [] };
}

/** Of several dates a start is the first and an end the last, and what they may mean is asked. */
function readSeveral(text: string, dates: readonly FoundDate[], edge: DateOptions['edge']): Reading<IsoDate> {
  const readings = dates.map(({ mention }) =>
    mention.kind === 'period' ? describePeriod(mention) : undefined,
  );
  const wrong = dates.find((_, index) => readings[index] === undefined);
  if (wrong) return readOne(wrong, edge);
  const chosen = edge === 'start' ? dates[0] : dates.at(-1);
  const known = [...new Set(readings.filter((reading) => reading !== undefined))];
  const reading = chosen ? readOne(chosen, edge) : BLANK;
  if (known.length < 2) return reading;
  return { ...reading, certainty: 'ambiguous', problems: [{ kind: 'ambiguous', text, readings: known }] };
}

/** "March 2017?": the officer is not sure. */
function doubted(text: string, reading: Reading<IsoDate>, { mention }: FoundDate): Reading<IsoDate> {
  if (!text.endsWith('?') || reading.problems.length > 0 || mention.kind !== 'period') return reading;
  const readings = [describePeriod(mention), 'not known'];
  return { ...reading, certainty: 'ambiguous', problems: [{ kind: 'ambiguous', text, readings }] };
}

function readTypedDate(text: string, { edge, financialYearStartMonth }: DateOptions): Reading<IsoDate> {
  const tokens = tokenise(text);
  const serial = readTypedSerial(tokens);
  if (serial !== undefined) return { value: serial, certainty: 'inferred', problems: [] };
  const dates = findDates(text, tokens, financialYearStartMonth);
  const [first] = dates;
  if (!first) return saysNothing(text) ? BLANK : failed({ kind: 'unreadable', text });
  return dates.length === 1 ? doubted(text, readOne(first, edge), first) : readSeveral(text, dates, edge);
}

/**
 * Reads one date of a date column, UK order always: full dates, months ("April 2014" is a first or a last day), years,
 * financial years and serial numbers of the 1900 system.
 * @param value the cell's value; `text` what Excel shows of it.
 * @returns null and no problem for a blank cell and for words that say there is no date ("n/a", "tbc", "none");
 * `impossible date` for 29/02/2017 or 04/13/2016, `ambiguous` with the readings, `unreadable` for anything else.
 */
export function readDate(value: CellScalar, text: string, options: DateOptions): Reading<IsoDate> {
  const shown = text.trim();
  if (typeof value === 'number')
    return readShownDate(value, shown, options) ?? readTypedDate(shown || String(value), options);
  const typed = typeof value === 'string' && value.trim() !== '' ? value.trim() : shown;
  return typed === '' ? BLANK : readTypedDate(typed, options);
}
