import { paysCash } from '../judge/councilCosts';
import { findingIn, isFilled, NO_FINDINGS, type Check, type CheckInput } from './check';
import { recordedTypeKey } from './recordedTypeKey';

const AGREEMENT_COLUMNS = ['agreementDates', 'agreementKind', 'agreementStart', 'agreementEnd'] as const;

/** Reports cash, or a Community Delivery partnership (§3.1), without an agreement. */
export const checkAgreementNone: Check = (input) => {
  const { facts } = input.partnership;
  if (!hasNoAgreement(input)) return NO_FINDINGS;
  if (paysCash(facts)) return [findingIn(input, 'agreement/none', AGREEMENT_COLUMNS)];
  if (recordedTypeKey(input) !== 'community delivery') return NO_FINDINGS;
  return [findingIn(input, 'agreement/none', AGREEMENT_COLUMNS, { type: facts.type.value ?? '' })];
};

/** Blank cells or the word "none": a text that was not understood may name one. */
function hasNoAgreement(input: CheckInput): boolean {
  const { agreement } = input.partnership.facts;
  if (agreement.start !== null || agreement.end !== null) return false;
  if (agreement.stated === 'none' || agreement.kind === 'none') return true;
  if (agreement.kind !== null) return false;
  return !AGREEMENT_COLUMNS.some((key) => isFilled(input, key));
}
