import type { Partnership } from './partnership';
import type { ReadingContext } from './reading';
import { findNewTheme } from './newThemes';
import type { RegisterRow } from './registerTab';
import { planReviews } from './reviews/planReviews';
import { agreementStatus } from './text';
import { judgeSignificance } from './judge/judgeSignificance';
import { judgeType } from './judge/judgeType';
import { readFacts } from './judge/readFacts';

/** Reads and judges one partnership. */
export function judgePartnership(row: RegisterRow, context: ReadingContext): Partnership {
  const { scheme, asOf } = context;
  const facts = readFacts(row, context);
  const judgement = judgeSignificance(facts, context);
  const { reporting, duties, nextReviewDue, reviewStatus } = planReviews(facts, judgement.overall, context);
  const newTheme = findNewTheme(row, facts, scheme);
  const judged: Partnership = {
    row,
    facts,
    judgement,
    type: judgeType(row, facts, scheme),
    agreementStatus: agreementStatus(facts.agreement, asOf, scheme.reviews.agreementEndingMonths),
    reporting,
    duties,
    nextReviewDue,
    reviewStatus,
  };
  return newTheme === undefined ? judged : { ...judged, newTheme };
}
