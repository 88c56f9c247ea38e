import { addDays, addMonths, daysBetween } from '../../../grid/serialDate';
import { columnId } from '../../columns';
import { ANYTHING, exactly, type Interval } from '../../interval';
import type { AgreementReading } from '../../reading';
import type { OwnTest } from '../../scheme/schemeTests';
import { readAnswer } from '../../text';
import { readCell, type RowBeingRead } from './readCell';

const MONTHS_PER_YEAR = 12;
const LONGEST_YEAR = 366;

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
export function readAnswers(being: RowBeingRead, read: ReadForTests): Readonly<Record<string, Interval>> {
  const { own } = being.context.scheme.tests;
  return Object.fromEntries(own.map((test) => [test.name, readOne(test, being, read) ?? ANYTHING]));
}

function readOne(
  test: OwnTest,
  being: RowBeingRead,
  { agreement, considerations }: ReadForTests,
): Interval | null {
  switch (test.kind) {
    case 'yes-no':
    case 'words':
    case 'figure':
      return readCell(being, columnId('answer', test.name), (value, text) => readAnswer(test, value, text))
        .value;
    case 'considerations':
      return considerations === null ? null : exactly(considerations.length);
    case 'term':
      return readTerm(agreement);
  }
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
