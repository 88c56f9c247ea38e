import type { AgreementReading, ReadingContext } from '../../reading';
import type { RegisterRow } from '../../registerTab';
import { combineAgreement, readDate } from '../../text';
import { readCell, type CellReading } from './readCell';
import { firstCell } from './rowParts';

/** Reads the agreement of a row from its text and its own columns. */
export function readAgreementFacts(row: RegisterRow, context: ReadingContext): CellReading<AgreementReading> {
  const dates = firstCell(row, 'agreementDates');
  const end = firstCell(row, 'agreementEnd');
  const reading = combineAgreement(
    { dates, kind: firstCell(row, 'agreementKind'), start: firstCell(row, 'agreementStart'), end },
    context,
  );
  const { financialYearStartMonth } = context.scheme;
  const readEdge = (id: 'agreementStart' | 'agreementEnd', edge: 'start' | 'end') =>
    readCell(row, id, (text, cell) => readDate(cell?.value ?? '', text, { edge, financialYearStartMonth }));
  const endProblems = readEdge('agreementEnd', 'end').problems;
  return {
    reading,
    problems: [
      ...(dates
        ? reading.problems.map((problem) => ({ id: 'agreementDates', cell: dates, problem }) as const)
        : []),
      ...readEdge('agreementStart', 'start').problems,
      // "Ongoing" in Agreement end is no date and yet an answer.
      ...endProblems.filter(({ problem }) => !(problem.kind === 'unreadable' && reading.stated !== null)),
    ],
  };
}
