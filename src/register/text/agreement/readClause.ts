import type { AgreementKind, ReadingContext, ReadingProblem, StatedStatus } from '../../reading';
import { describePeriod } from '../dates/dateMention';
import { LETTERS } from './agreementWords';
import { assignRoles, type ClauseItems, type RoledDate } from './assignRoles';
import type { Place } from './placeDates';
import type { Item } from './scanAgreement';
import { settleDates, type SettledDates } from './settleDates';

/** What one clause of the text says. */
export interface ClauseReading extends SettledDates {
  readonly kind: AgreementKind | null;
  /** What the clause calls the document: "SLA", "lease". */
  readonly documentName: string | null;
  readonly stated: StatedStatus | null;
  readonly isStatutory: boolean;
}

/** What a clause is when it says several things: the first of these. */
const STATUS_ORDER: readonly StatedStatus[] = [
  'draft',
  'none',
  'expired',
  'rolling',
  'open-ended',
  'not known',
];

function settleStatus(clause: ClauseItems): StatedStatus | null {
  const names = clause.documents.some(({ document }) => document !== null);
  // "No agreement, ToR only" names a document: there is something.
  const isOver = clause.dates.some((date) => date.isOver);
  // "Expired March 2016, being renegotiated": the draft is of the next one.
  const statuses = new Set(
    clause.statuses.filter(
      (status) =>
        !(status === 'none' && names) &&
        !(status === 'draft' && (isOver || clause.statuses.includes('expired'))),
    ),
  );
  const hasDates = clause.dates.some(({ role }) => role !== 'aside');
  const hasEnd = clause.dates.some(({ role, mention }) => role === 'end' && mention.kind === 'period');
  if (clause.isAnnual && !hasEnd) statuses.add('rolling');
  if (clause.isInForce && !hasDates) statuses.add('not known');
  if (clause.isTerminable && !hasDates && clause.terms.length === 0) statuses.add('open-ended');
  return STATUS_ORDER.find((status) => statuses.has(status)) ?? null;
}

interface LoneDate {
  readonly place: Place;
  readonly problems: readonly ReadingProblem[];
}

/** A date that may be when the document was made or when it ends. */
function askStartOrEnd({ text, mention }: RoledDate): readonly ReadingProblem[] {
  if (mention.kind !== 'period') return [];
  const date = describePeriod(mention);
  return [{ kind: 'ambiguous', text, readings: [`starts ${date}`, `ends ${date}`] }];
}

/**
 * What one date alone is. An end – unless a term counts from it, or the document has no end: terms of reference, and
 * what is open-ended or rolls on. Of a draft, or of a year after a document's name, it may be either.
 */
function placeLoneDate(clause: ClauseItems, stated: StatedStatus | null, asOf: string): LoneDate {
  const [date, ...others] = clause.dates.filter(({ role }) => role !== 'aside' && role !== 'review');
  if (date?.role !== undefined || date?.mention.kind !== 'period' || others.length > 0) {
    return { place: 'end', problems: [] };
  }
  const { mention } = date;
  const isPast = mention.first <= asOf;
  const hasNoEnd =
    stated === 'open-ended' ||
    (stated === 'rolling' && isPast) ||
    clause.documents.some(({ document, name }) => document === 'terms of reference' || LETTERS.has(name));
  const isWholeTerm = mention.precision === 'years' || mention.precision === 'financial year';
  if (clause.terms.length > 0 || hasNoEnd) return { place: 'start', problems: [] };
  const isYearOfDocument = clause.documents.length > 0 && mention.precision === 'year';
  const mayBeEither = !isWholeTerm && (stated === 'draft' || isYearOfDocument);
  const place = mayBeEither && (date.isBracketed || stated === 'draft') ? 'start' : 'end';
  return { place, problems: mayBeEither ? askStartOrEnd(date) : [] };
}

/**
 * What rolls on or has no end needs no year for "31 March", the day on which it is renewed or reviewed; and the "12
 * months" of a rolling agreement are no term that ends.
 */
function withoutRepeating(clause: ClauseItems, stated: StatedStatus | null): ClauseItems {
  if (stated !== 'rolling' && stated !== 'open-ended') return clause;
  const dates = clause.dates.filter(({ mention }) => mention.kind !== 'yearless');
  return { ...clause, dates, terms: stated === 'rolling' ? [] : clause.terms };
}

/** Reads the items of one clause; everything is null when they say nothing of an agreement. */
export function readClause(items: readonly Item[], { scheme, asOf }: ReadingContext): ClauseReading {
  const said = assignRoles(items);
  const stated = settleStatus(said);
  const clause = withoutRepeating(said, stated);
  const lone = placeLoneDate(clause, stated, asOf);
  const dates = settleDates(clause, lone.place, scheme.financialYearStartMonth);
  const document = clause.documents.find(({ document: kind }) => kind !== null) ?? clause.documents[0];
  return {
    ...dates,
    problems: [...dates.problems, ...lone.problems],
    kind: document?.document ?? (stated === 'none' ? 'none' : null),
    documentName: document?.name ?? null,
    stated,
    isStatutory: clause.isStatutory,
  };
}
