import { addMonths, type IsoDate } from '../../../grid/serialDate';
import type { AgreementStatus } from '../../partnership';
import type { AgreementReading } from '../../reading';

/**
 * How an agreement stands on a date. What the words say ("none", "draft", "expired", "rolling", "open-ended") comes
 * first, then the end: it has not expired on its last day, and is `ending` from `endingMonths` before it. A start
 * without an end is current when nothing else is said, and so is an agreement made for a later start: `start` tells.
 * A kind without dates is not known, nor is a start whose end can't be read.
 */
export function agreementStatus(
  reading: AgreementReading,
  asOf: IsoDate,
  endingMonths: number,
): AgreementStatus {
  const { stated, start, end, certainty } = reading;
  if (stated !== null && stated !== 'not known') return stated;
  if (end !== null) {
    if (end < asOf) return 'expired';
    return end <= addMonths(asOf, endingMonths) ? 'ending' : 'current';
  }
  if (reading.kind === 'none') return 'none';
  const isStartOnly = start !== null && stated === null && certainty !== 'unreadable';
  return isStartOnly ? 'current' : 'not known';
}
