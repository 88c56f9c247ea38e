import { addDays, addMonths, daysBetween } from '../../../grid/serialDate';
import { columnId } from '../../columns';
import { ANYTHING, exactly, type Interval } from '../../interval';
import { squashText } from '../../read/cellText';
import type { AgreementReading, ReadingContext } from '../../reading';
import type { RegisterRow } from '../../registerTab';
import type { OwnTest } from '../../scheme/schemeTests';
import { readYesNoOnce } from './readOnce';
import { firstCell, firstText } from './rowParts';

const MONTHS_PER_YEAR = 12;
const LONGEST_YEAR = 366;
const YES = exactly(1);
const NO = exactly(0);

/** What was read of a row that scheme's own tests look at. */
interface ReadForTests {
  readonly agreement: AgreementReading;
  /** Null where the column is blank. */
  readonly considerations: readonly number[] | null;
}

/**
 * What a row says for each of the scheme's own tests, by its name, as a figure to hold against the threshold; yes and
 * no are 1 and 0. What is blank or not understood is left open, so that the officer is asked.
 */
export function readAnswers(
  row: RegisterRow,
  read: ReadForTests,
  context: ReadingContext,
): Readonly<Record<string, Interval>> {
  const { own } = context.scheme.tests;
  return Object.fromEntries(own.map((test) => [test.name, readAnswer(test, row, read, context)]));
}

function readAnswer(
  test: OwnTest,
  row: RegisterRow,
  { agreement, considerations }: ReadForTests,
  context: ReadingContext,
): Interval {
  switch (test.kind) {
    case 'yes-no': {
      const { value, certainty } = readYesNoOnce(firstText(row, columnId('answer', test.name)), context);
      return value === null || certainty === 'ambiguous' ? ANYTHING : value ? YES : NO;
    }
    case 'words':
      return readWords(test, firstText(row, columnId('answer', test.name)));
    case 'figure':
      return readFigure(firstCell(row, columnId('answer', test.name))?.value);
    case 'considerations':
      return considerations === null ? ANYTHING : exactly(considerations.length);
    case 'term':
      return readTerm(agreement);
  }
}

function readWords({ metBy, notMetBy }: Extract<OwnTest, { kind: 'words' }>, text: string): Interval {
  const typed = squashText(text);
  if (metBy.some((word) => squashText(word) === typed)) return YES;
  return notMetBy.some((word) => squashText(word) === typed) ? NO : ANYTHING;
}

/** A number as Excel keeps it, or digits typed as text; nothing else is guessed at. */
function readFigure(value: unknown): Interval {
  if (typeof value === 'number' && value >= 0) return exactly(value);
  return typeof value === 'string' && /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? exactly(Number(value)) : ANYTHING;
}

/** Years from the first day to the last; an agreement without an end may run for any time. */
function readTerm({ start, end, stated }: AgreementReading): Interval {
  if (stated === 'none') return exactly(0);
  if (start === null || end === null || end < start) return ANYTHING;
  const after = addDays(end, 1);
  let years = Number(after.slice(0, 4)) - Number(start.slice(0, 4));
  if (addMonths(start, years * MONTHS_PER_YEAR) > after) years -= 1;
  const rest = daysBetween(addMonths(start, years * MONTHS_PER_YEAR), after);
  return exactly(years + rest / LONGEST_YEAR);
}
