import type { IsoDate } from '../../../grid/serialDate';
import type { CellScalar } from '../../../grid/sheetCells';
import type { AgreementReading, Certainty, Reading, ReadingContext, ReadingProblem } from '../../reading';
import { oncePerText } from '../../once';
import { describeDate } from '../dates/dateMention';
import { readDate } from '../dates/readDate';
import { NO_AGREEMENT_SAID, readAgreement } from './readAgreement';

/** A cell by its value and what Excel shows of it. */
export interface AgreementCell {
  readonly value: CellScalar;
  readonly text: string;
}

/** The cells of a row that tell of its agreement; `undefined` where the tab has no such column or the cell is blank. */
export interface AgreementCells {
  readonly dates: AgreementCell | undefined;
  readonly kind: AgreementCell | undefined;
  readonly start: AgreementCell | undefined;
  readonly end: AgreementCell | undefined;
}

const CERTAINTIES: readonly Certainty[] = ['stated', 'inferred', 'ambiguous', 'unreadable'];

function leastCertain(...certainties: readonly Certainty[]): Certainty {
  return CERTAINTIES[Math.max(...certainties.map((certainty) => CERTAINTIES.indexOf(certainty)))] ?? 'stated';
}

const readTextOnce = oncePerText((text, context) => readAgreement(text, text, context));

/** A number is read by its value and what Excel shows of it; a text is what it says, wherever it stands. */
function readCell({ value, text }: AgreementCell, context: ReadingContext): AgreementReading {
  return value === text ? readTextOnce(text, context) : readAgreement(value, text, context);
}

function readEdge(
  cell: AgreementCell | undefined,
  edge: 'start' | 'end',
  { scheme }: ReadingContext,
): Reading<IsoDate> | undefined {
  const { financialYearStartMonth } = scheme;
  return cell && readDate(cell.value, cell.text, { edge, financialYearStartMonth });
}

/** A date of the text that a column of its own contradicts. */
function askWhichDate(
  edge: 'starts' | 'ends',
  text: string,
  column: IsoDate | null | undefined,
  said: IsoDate | null,
): readonly ReadingProblem[] {
  if (column === null || column === undefined || said === null || column === said) return [];
  return [
    { kind: 'ambiguous', text, readings: [column, said].map((date) => `${edge} ${describeDate(date)}`) },
  ];
}

/**
 * Puts together what all cells of a row say of its agreement. The columns for kind, start and end win over the text of
 * Agreement dates; "ongoing" in Agreement end, or "none" in Agreement kind, counts as said.
 * @returns the reading with the problems of Agreement dates alone, among them where a column contradicts it: the
 * problems of the date columns are those of `readDate` on their own cells.
 */
export function combineAgreement(cells: AgreementCells, context: ReadingContext): AgreementReading {
  if (!cells.kind && !cells.start && !cells.end)
    return cells.dates ? readCell(cells.dates, context) : NO_AGREEMENT_SAID;
  const read = (cell: AgreementCell | undefined) => (cell ? readCell(cell, context) : NO_AGREEMENT_SAID);
  // Nearly every row says all of its agreement in one cell.
  if (!cells.kind && !cells.start && !cells.end) return read(cells.dates);
  const [said, kind, endWords] = [read(cells.dates), read(cells.kind), read(cells.end)];
  const [start, end] = [readEdge(cells.start, 'start', context), readEdge(cells.end, 'end', context)];
  const text = cells.dates?.text ?? '';
  const conflicts = [
    ...askWhichDate('starts', text, start?.value, said.start),
    ...askWhichDate('ends', text, end?.value, said.end),
  ];
  const stated = kind.stated ?? (end?.value === null ? endWords.stated : null) ?? said.stated;
  return {
    kind: kind.kind ?? said.kind,
    start: start?.value ?? said.start,
    end: end?.value ?? said.end,
    reviewDue: said.reviewDue,
    // Dates in their own columns say more than "tbc" in the text.
    stated: stated === 'not known' && end?.value ? null : stated,
    isStatutory: said.isStatutory || kind.isStatutory,
    certainty: leastCertain(
      said.certainty,
      start?.certainty ?? 'stated',
      end?.certainty ?? 'stated',
      conflicts.length > 0 ? 'ambiguous' : 'stated',
    ),
    problems: [...said.problems, ...conflicts],
  };
}
