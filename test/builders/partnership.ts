import { judgeSignificance } from '../../src/register/judge/judgeSignificance';
import { judgeType } from '../../src/register/judge/judgeType';
import type { AgreementStatus, Partnership } from '../../src/register/partnership';
import type { ReadingContext } from '../../src/register/reading';
import type { RegisterRow } from '../../src/register/registerTab';
import { planReviews } from '../../src/register/reviews/planReviews';
import { facts, schemeWithDayRate, type GivenFacts } from './facts';

/** The 2016 scheme with a day rate of £250, on the day of the report. */
export const CONTEXT: ReadingContext = { scheme: schemeWithDayRate(250), asOf: '2016-08-04' };

/** A row judged on literal facts. */
export function partnership(
  row: RegisterRow,
  given: GivenFacts = {},
  agreementStatus: AgreementStatus = 'not known',
): Partnership {
  const read = facts(given);
  const judgement = judgeSignificance(read, CONTEXT);
  return {
    row,
    facts: read,
    judgement,
    type: judgeType(row, read, CONTEXT.scheme),
    agreementStatus,
    ...planReviews(read, judgement.overall, CONTEXT),
  };
}
