import type { IsoDate } from '../../../grid/serialDate';
import type { CellScalar } from '../../../grid/sheetCells';
import type { AgreementReading, Certainty, ReadingContext, ReadingProblem } from '../../reading';
import { parseSerial } from '../dates/parseSerial';
import { readShownDate } from '../dates/readShownDate';
import { tokenise, type Token } from '../tokenise';
import { CouncilClauses } from './CouncilClauses';
import { joinClauses } from './joinClauses';
import { readPlainAgreement } from './plain/readPlainAgreement';
import { readClause, type ClauseReading } from './readClause';
import { scanAgreement, type Item } from './scanAgreement';

/** What a blank cell says of an agreement. */
export const NO_AGREEMENT_SAID: AgreementReading = {
  kind: null,
  start: null,
  end: null,
  reviewDue: null,
  stated: null,
  isStatutory: false,
  certainty: 'stated',
  problems: [],
};

/** The items of each clause: they are parted by semicolons, line breaks, a second dated document and a second council. */
function splitClauses(items: readonly Item[]): readonly (readonly Item[])[] {
  const clauses: Item[][] = [[]];
  const councils = new CouncilClauses(items);
  let hasDocument = false;
  let hasDate = false;
  for (const item of items) {
    const isOther = councils.isParted(item);
    if (item.kind === 'clause end' || (item.kind === 'document' && hasDocument && hasDate) || isOther) {
      clauses.push([]);
      hasDocument = hasDate = false;
    }
    hasDocument ||= item.kind === 'document';
    hasDate ||= item.kind === 'date';
    clauses.at(-1)?.push(item);
  }
  return clauses;
}

function certaintyOf(problems: readonly ReadingProblem[], isInferred: boolean): Certainty {
  if (problems.some(({ kind }) => kind === 'unreadable' || kind === 'impossible date')) return 'unreadable';
  if (problems.length > 0) return 'ambiguous';
  return isInferred ? 'inferred' : 'stated';
}

function readingOf(text: string, clause: ClauseReading | undefined): AgreementReading {
  const isNamed = clause !== undefined && (clause.documentName !== null || clause.stated !== null);
  const isDated = clause !== undefined && (clause.start ?? clause.end ?? clause.reviewDue) !== null;
  if (!clause || (!isNamed && !isDated && !clause.isStatutory && clause.problems.length === 0)) {
    return { ...NO_AGREEMENT_SAID, certainty: 'unreadable', problems: [{ kind: 'unreadable', text }] };
  }
  const { kind, start, end, reviewDue, isStatutory, problems } = clause;
  // A partnership that the law requires lasts until the law changes, unless the cell says otherwise.
  const lastsByLaw = isStatutory && clause.stated === null && end === null;
  const stated = lastsByLaw ? 'open-ended' : clause.stated;
  const certainty = certaintyOf(problems, clause.isInferred || lastsByLaw);
  return { kind, start, end, reviewDue, stated, isStatutory, certainty, problems };
}

function endingOn(
  end: IsoDate | null,
  certainty: Certainty,
  problems: readonly ReadingProblem[],
): AgreementReading {
  return { ...NO_AGREEMENT_SAID, end, certainty, problems };
}

function readNumber(value: number, shown: string, { scheme }: ReadingContext): AgreementReading | undefined {
  const options = { edge: 'end', financialYearStartMonth: scheme.financialYearStartMonth } as const;
  const date = readShownDate(value, shown, options);
  return (
    date && endingOn(date.value, date.certainty === 'stated' ? 'inferred' : date.certainty, date.problems)
  );
}

/**
 * Reads a cell of Agreement dates: what kind of agreement it is, from when to when, and what the words say of it
 * ("rolling", "draft"). One date alone is an end. An option to extend is left out of the end, and a date of a break, a
 * notice or an earlier agreement is none of this one's.
 * @returns nulls without a problem for a blank cell; a problem `unreadable` when nothing is understood, `impossible
 * date` and `ambiguous` for the parts they are about.
 */
export function readAgreement(value: CellScalar, text: string, context: ReadingContext): AgreementReading {
  const shown = text.trim();
  const number = typeof value === 'number' ? readNumber(value, shown, context) : undefined;
  if (number) return number;
  const typed = typeof value === 'string' && value.trim() !== '' ? value.trim() : shown;
  if (typed === '') return NO_AGREEMENT_SAID;
  const serial = /^\d{5}$/.test(typed) ? parseSerial(Number(typed)) : undefined;
  if (serial !== undefined) return endingOn(serial, 'inferred', []);
  // A dash or a question mark alone says that nothing is known.
  if (!/[\p{L}\p{N}]/u.test(typed)) return { ...NO_AGREEMENT_SAID, stated: 'not known' };
  const tokens = tokenise(typed);
  return (
    readPlainAgreement(tokens, context.scheme.financialYearStartMonth) ?? readTokens(typed, tokens, context)
  );
}

/** Reads the tokens of a text that has words or figures by everything that they may say of one another. */
export function readTokens(
  text: string,
  tokens: readonly Token[],
  context: ReadingContext,
): AgreementReading {
  const items = scanAgreement(text, tokens, context.scheme);
  const clauses = splitClauses(items).map((clause) => readClause(clause, context));
  return readingOf(text, joinClauses(text, clauses, context));
}
