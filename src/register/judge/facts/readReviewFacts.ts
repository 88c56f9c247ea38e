import type { ReviewFacts } from '../../partnership';
import { readCell, readText, type RowBeingRead } from './readCell';
import { readEndOnce, readMonthsOnce, readYesNoOnce } from './readOnce';

/** Reads what a row says of its reports and reviews. */
export function readReviewFacts(being: RowBeingRead): ReviewFacts {
  // A report of "March 2016" came in that month: its last day is the latest that can be meant.
  const report = readCell(being, 'lastAnnualReport', readEndOnce).value;
  const review = readCell(being, 'lastAnnualReview', readEndOnce).value;
  const quarterly = readCell(being, 'lastQuarterlyReport', readEndOnce).value;
  const selected = readText(being, 'quarterlySelected', readYesNoOnce).value;
  const every = readCell(being, 'reviewEvery', readMonthsOnce).value;
  if (report === null && review === null && quarterly === null && selected === null && every === null)
    return NOTHING_SAID;
  return {
    lastAnnualReport: report,
    lastAnnualReview: review,
    lastQuarterlyReport: quarterly,
    quarterlySelected: selected === null ? null : selected ? 'yes' : 'no',
    reviewEveryMonths: every,
  };
}

const NOTHING_SAID: ReviewFacts = {
  lastAnnualReport: null,
  lastAnnualReview: null,
  lastQuarterlyReport: null,
  quarterlySelected: null,
  reviewEveryMonths: null,
};
