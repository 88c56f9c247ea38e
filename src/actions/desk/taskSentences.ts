import { severityOf, type AssessedRegister, type Severity } from '../../register';
import type { WrittenSheet } from '../../excel';
import type { Recalculated } from '../recalculate';

/** A figure with its noun: "1 partnership", "2 partnerships". */
export function count(figure: number, one: string, many = `${one}s`): string {
  return `${figure.toLocaleString('en-GB')} ${figure === 1 ? one : many}`;
}

/** What a recalculation found and did. */
export function describeRecalculated({ register, cellCount }: Recalculated): string {
  const { partnerships } = register;
  const of = (overall: string) =>
    partnerships.filter(({ judgement }) => judgement.overall === overall).length;
  const found = `${count(partnerships.length, 'partnership')}: ${of('Significant')} Significant, ${of('Desirable')} Desirable, ${of('Undetermined')} Undetermined.`;
  return cellCount === 0
    ? `${found} Everything was up to date.`
    : `${found} ${count(cellCount, 'cell was', 'cells were')} written.`;
}

/** Which rows are highlighted. */
export function describeHighlights({ partnerships }: AssessedRegister): string {
  const of = (status: string) => partnerships.filter(({ reviewStatus }) => reviewStatus === status).length;
  const [overdue, soon] = [of('Overdue'), of('Due soon')];
  if (overdue + soon === 0) return 'No review is overdue or due soon, so no row is highlighted.';
  return `${count(overdue, 'review is', 'reviews are')} overdue and ${count(soon, 'is', 'are')} due soon. Their rows are highlighted.`;
}

/** What there is to attend to. */
export function describeChecked({ findings }: AssessedRegister): string {
  if (findings.length === 0) return 'Nothing on the theme tabs needs attention.';
  const of = (severity: Severity) => findings.filter((finding) => severityOf(finding) === severity).length;
  const parts = [count(of('error'), 'error'), count(of('warning'), 'warning'), count(of('note'), 'note')];
  return `${count(findings.length, 'finding')}: ${parts.join(', ')}. Nothing was written.`;
}

/** Which sheets were built, and under which names. */
export function describeBuilt(sheets: readonly WrittenSheet[]): string {
  return sheets
    .map(({ name, isBeside, cellCount }) => {
      const done = cellCount === 0 ? `“${name}” was up to date.` : `“${name}” is built.`;
      return isBeside ? `${done} Another sheet has the usual name, and was left alone.` : done;
    })
    .join(' ');
}
