import type { ReadingContext, ReadingProblem } from '../../reading';
import { describeDate } from '../dates/dateMention';
import type { ClauseReading } from './readClause';

const AGREEMENTS_TOLD = 4;

function hasDates({ start, end }: ClauseReading): boolean {
  return start !== null || end !== null;
}

function hasContent(clause: ClauseReading): boolean {
  const { kind, documentName, stated, reviewDue, isStatutory, problems } = clause;
  const isNamed = kind !== null || documentName !== null || stated !== null;
  return hasDates(clause) || isNamed || reviewDue !== null || isStatutory || problems.length > 0;
}

/** "None" and "draft" beside another clause's dates speak of another agreement: the last one, or the next. */
function speaksOfAnother(one: ClauseReading, other: ClauseReading): boolean {
  return (one.stated === 'draft' || one.stated === 'none') && hasDates(other) && !hasDates(one);
}

function areOneAgreement(one: ClauseReading, other: ClauseReading): boolean {
  if (describeAgreement(one) === describeAgreement(other) && one.stated === other.stated) return true;
  const clash = (one.start !== null && other.start !== null) || (one.end !== null && other.end !== null);
  const differInName =
    one.documentName !== null && other.documentName !== null && one.documentName !== other.documentName;
  return !clash && !differInName && !speaksOfAnother(one, other) && !speaksOfAnother(other, one);
}

function joinTwo(one: ClauseReading, other: ClauseReading): ClauseReading {
  return {
    kind: one.kind ?? other.kind,
    documentName: one.documentName ?? other.documentName,
    start: one.start ?? other.start,
    end: one.end ?? other.end,
    reviewDue: one.reviewDue ?? other.reviewDue,
    stated: one.stated ?? other.stated,
    isStatutory: one.isStatutory || other.isStatutory,
    isInferred: one.isInferred || other.isInferred,
    problems: [...one.problems, ...other.problems],
  };
}

/** Clauses that complete one another, such as a start on one line and an end on the next, are one agreement. */
function joinCompleting(clauses: readonly ClauseReading[]): readonly ClauseReading[] {
  const agreements: ClauseReading[] = [];
  for (const clause of clauses) {
    const last = agreements.at(-1);
    if (last && areOneAgreement(last, clause)) agreements[agreements.length - 1] = joinTwo(last, clause);
    else agreements.push(clause);
  }
  return agreements;
}

/** Whether each agreement begins after the one before it has ended. */
function areSuccessive(agreements: readonly ClauseReading[]): boolean {
  return agreements.every(({ start, documentName }, index) => {
    const before = agreements[index - 1];
    if (!before) return true;
    const isSameDocument =
      documentName === null || before.documentName === null || documentName === before.documentName;
    return isSameDocument && start !== null && before.end !== null && before.end < start;
  });
}

function describeAgreement({ documentName, start, end }: ClauseReading): string {
  const from = start === null ? '' : ` from ${describeDate(start)}`;
  const to = end === null ? '' : ` to ${describeDate(end)}`;
  return `${documentName ?? 'agreement'}${from}${to}`;
}

function askWhich(text: string, agreements: readonly ClauseReading[]): ReadingProblem {
  return { kind: 'ambiguous', text, readings: agreements.slice(0, AGREEMENTS_TOLD).map(describeAgreement) };
}

/**
 * Makes one agreement of the clauses of a cell. Of terms that follow one another it is the one that runs on the as-of
 * date (or the last that had begun); of several at once the first with a kind of the register, and the problem says so.
 */
export function joinClauses(
  text: string,
  clauses: readonly ClauseReading[],
  { asOf }: ReadingContext,
): ClauseReading | undefined {
  const agreements = joinCompleting(clauses.filter(hasContent));
  const dated = agreements.filter(hasDates);
  const [first, ...others] = dated.length > 0 ? dated : agreements;
  const isStatutory = agreements.some((agreement) => agreement.isStatutory);
  const problems = agreements.flatMap((agreement) => agreement.problems);
  if (!first || others.length === 0) return first && { ...first, isStatutory, problems };
  const common = { isStatutory, isInferred: true };
  if (areSuccessive(dated) && dated.length > 0) {
    const chosen = dated.findLast(({ start }) => start !== null && start <= asOf) ?? first;
    const { kind, documentName } = chosen.kind === null ? first : chosen;
    return { ...chosen, ...common, kind, documentName, problems };
  }
  const chosen = [first, ...others].find(({ kind }) => kind !== null) ?? first;
  const asked = dated.length > 1 ? [askWhich(text, dated)] : [];
  return { ...chosen, ...common, problems: [...problems, ...asked] };
}
