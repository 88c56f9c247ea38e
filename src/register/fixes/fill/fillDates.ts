import type { IsoDate } from '../../../grid/serialDate';
import { combineAgreement, describeDate } from '../../text';
import { parseFullDate } from '../parseFullDate';
import { blankColumn, type FilledCell, type Filler, type FillPart } from './fillContext';

/** Stretches of a text that may be a full date. */
const DATE_LIKE =
  /\b\d{1,2}([./-])\d{1,2}\1\d{4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)?[ -]+[a-z]{3,9}\.?,?[ -]+\d{4}\b/gi;

/**
 * Reads the start and the end of an agreement out of Agreement dates, where the tab has columns for them: only dates
 * that the text gives in full, day, month and year. "April 2014" is left to the officer.
 */
export const fillDates: Filler = (part) => {
  const dates = part.cells.get('agreementDates');
  if (typeof dates?.value !== 'string') return [];
  const reading = combineAgreement(
    { dates, kind: undefined, start: undefined, end: undefined },
    part.context,
  );
  if (reading.certainty !== 'stated' || reading.problems.length > 0) return [];
  const given = fullDatesOf(dates.text, part);
  return [
    ...fillEdge(part, 'agreementStart', reading.start, given, 'begins'),
    ...fillEdge(part, 'agreementEnd', reading.end, given, 'ends'),
  ];
};

function fullDatesOf(text: string, { context }: FillPart): ReadonlySet<IsoDate> {
  const found = [...text.matchAll(DATE_LIKE)].flatMap(
    ([date]) => parseFullDate(date, context.scheme.financialYearStartMonth) ?? [],
  );
  return new Set(found);
}

function fillEdge(
  part: FillPart,
  id: 'agreementStart' | 'agreementEnd',
  date: IsoDate | null,
  given: ReadonlySet<IsoDate>,
  verb: string,
): FilledCell[] {
  const column = blankColumn(part, id);
  if (!column || date === null || !given.has(date)) return [];
  const text = part.cells.get('agreementDates')?.text ?? '';
  const reason = `"${text}" says that the agreement ${verb} on ${describeDate(date)}.`;
  return [{ column, after: { kind: 'date', date }, reason }];
}
