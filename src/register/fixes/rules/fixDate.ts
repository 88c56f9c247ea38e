import { describeDate } from '../../text';
import { parseFullDate } from '../parseFullDate';
import type { FixRule } from './fixRule';

/**
 * A full date that was typed as text becomes a real date. Agreement dates is left alone: it is free text, in which a
 * single date may be a start or an end.
 */
export const fixDate: FixRule = ({ kind, id, text }, { financialYearStartMonth }) => {
  if (kind !== 'date' || id === 'agreementDates') return undefined;
  const date = parseFullDate(text, financialYearStartMonth);
  if (date === undefined) return undefined;
  return {
    kind: 'date',
    after: { kind: 'date', date },
    reason: `"${text.trim()}" is text to Excel, which cannot sort it or count with it: ${describeDate(date)} is meant.`,
  };
};
