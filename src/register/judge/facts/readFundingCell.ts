import type { FundingReading, ReadingContext } from '../../reading';
import type { RegisterCell } from '../../registerTab';
import { readFundingOnce } from './readOnce';

/** A cell of Financial arrangements; a plain number is pounds a year, with the pence that its format may hide. */
export function readFundingCell({ value, text }: RegisterCell, context: ReadingContext): FundingReading {
  const isPlainNumber = typeof value === 'number' && value >= 0 && /^[£\d,.\s]+$/.test(text);
  return readFundingOnce(isPlainNumber ? `£${value}` : text, context);
}
