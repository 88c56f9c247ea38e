import type { IsoDate } from '../../../grid/serialDate';
import type { ColumnKey } from '../../columns';
import type { ReviewFacts } from '../../partnership';
import type { Reading, ReadingContext } from '../../reading';
import type { RegisterRow } from '../../registerTab';
import { readDate, readMonths } from '../../text';
import { readCell, type CellReading } from './readCell';
import { readYesNoOnce } from './readOnce';

/** Reads what a row says of its reports and reviews. */
export function readReviewFacts(row: RegisterRow, context: ReadingContext): CellReading<ReviewFacts> {
  const { financialYearStartMonth } = context.scheme;
  // A report of "March 2016" came in that month: its last day is the latest that can be meant.
  const dateOf = (key: ColumnKey): CellReading<Reading<IsoDate>> =>
    readCell(row, key, (text, cell) =>
      readDate(cell?.value ?? '', text, { edge: 'end', financialYearStartMonth }),
    );
  const report = dateOf('lastAnnualReport');
  const review = dateOf('lastAnnualReview');
  const quarterly = dateOf('lastQuarterlyReport');
  const selected = readCell(row, 'quarterlySelected', (text) => readYesNoOnce(text, context));
  const every = readCell(row, 'reviewEvery', (text, cell) => readMonths(cell?.value ?? '', text));
  return {
    reading: {
      lastAnnualReport: report.reading.value,
      lastAnnualReview: review.reading.value,
      lastQuarterlyReport: quarterly.reading.value,
      quarterlySelected: selected.reading.value === null ? null : selected.reading.value ? 'yes' : 'no',
      reviewEveryMonths: every.reading.value,
    },
    problems: [report, review, quarterly, selected, every].flatMap(({ problems }) => problems),
  };
}
