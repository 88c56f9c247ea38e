import type { Finding } from '../finding';
import { findingIn, NO_FINDINGS, type Check } from './check';

const END_COLUMNS = ['agreementEnd', 'agreementDates'] as const;

/** Reports an agreement that has ended or ends soon. One that ends before it starts has the more basic fault. */
export const checkAgreementEnd: Check = (input) => {
  const { agreementStatus, facts } = input.partnership;
  const { start, end } = facts.agreement;
  if (start !== null && end !== null && end < start) return NO_FINDINGS;
  const date: Finding['facts'] = end === null ? {} : { end };
  if (agreementStatus === 'expired') return [findingIn(input, 'agreement/expired', END_COLUMNS, date)];
  if (agreementStatus === 'ending') return [findingIn(input, 'agreement/ending', END_COLUMNS, date)];
  return NO_FINDINGS;
};
