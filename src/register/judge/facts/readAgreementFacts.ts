import type { AgreementReading } from '../../reading';
import { combineAgreement } from '../../text';
import { keepProblems, type RowBeingRead } from './readCell';
import { readEndOnce, readStartOnce } from './readOnce';
import { firstCell } from './rowParts';

/** Reads the agreement of a row from its text and its own columns. */
export function readAgreementFacts({ row, context, problems }: RowBeingRead): AgreementReading {
  const dates = firstCell(row, 'agreementDates');
  const kind = firstCell(row, 'agreementKind');
  const start = firstCell(row, 'agreementStart');
  const end = firstCell(row, 'agreementEnd');
  const reading = combineAgreement({ dates, kind, start, end }, context);
  if (dates) keepProblems(problems, 'agreementDates', dates, reading.problems);
  if (start)
    keepProblems(problems, 'agreementStart', start, readStartOnce(start.value, start.text, context).problems);
  if (end) {
    const found = readEndOnce(end.value, end.text, context).problems;
    // "Ongoing" in Agreement end is no date and yet an answer.
    const open = found.filter((problem) => !(problem.kind === 'unreadable' && reading.stated !== null));
    keepProblems(problems, 'agreementEnd', end, open);
  }
  return reading;
}
