import { paysCash } from '../judge/councilCosts';
import { isTypeOf } from '../scheme/typeRules';
import { findingIn, isFilled, NO_FINDINGS, type Check, type CheckInput } from './check';

const AGREEMENT_COLUMNS = ['agreementDates', 'agreementKind', 'agreementStart', 'agreementEnd'] as const;

/** Reports cash, or a recorded type that the scheme wants an agreement of, without one. */
export const checkAgreementNone: Check = (input) => {
  const { facts } = input.partnership;
  if (!hasNoAgreement(input)) return NO_FINDINGS;
  if (paysCash(facts)) return [findingIn(input, 'agreement/none', AGREEMENT_COLUMNS)];
  const type = facts.type.value;
  if (type === null || !isTypeOf('agreement', type, input.context.scheme)) return NO_FINDINGS;
  return [findingIn(input, 'agreement/none', AGREEMENT_COLUMNS, { type })];
};

/** Blank cells or the word "none": a text that was not understood may name one. */
function hasNoAgreement(input: CheckInput): boolean {
  const { agreement } = input.partnership.facts;
  if (agreement.start !== null || agreement.end !== null) return false;
  if (agreement.stated === 'none' || agreement.kind === 'none') return true;
  if (agreement.kind !== null) return false;
  return !AGREEMENT_COLUMNS.some((key) => isFilled(input, key));
}
