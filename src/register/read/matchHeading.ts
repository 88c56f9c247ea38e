import {
  COLUMNS,
  columnId,
  type ColumnId,
  type ColumnKey,
  type ColumnKind,
  type ColumnSpec,
} from '../columns';
import type { Scheme } from '../scheme/scheme';
import { squashText, tidyText } from './cellText';
import { createCouncilFinder } from './findCouncils';
import { OTHER_HEADINGS } from './otherHeadings';
import { schemeHeadings } from './schemeHeadings';

/** What a heading names. */
export interface HeadingMatch {
  readonly id: ColumnId;
  /** The column as headed: `financialArrangements` for its per-council halves, whose id is `annualCash:<council>`. */
  readonly key: ColumnKey;
}

export type HeadingMatcher = (heading: string) => HeadingMatch | undefined;

/** Words in brackets that change what a column's figures mean: dropping them would misread every cell below. */
const UNITS: Partial<Record<ColumnKind, RegExp>> = {
  money: /\bk\b|£k|000|thousand|month|week|quarter/i,
  days: /\bh(?:ou)?rs?\b|week|year|annum|\bp\.?a\b|quarter|\b[fw]te\b/i,
  months: /year|week|day/i,
};

const NUMBERING = /^\(?(?:\d{1,2}|[a-z])[.)]\s*/i;
const YEARS = /\b(?:19|20)\d{2}(?:\s*[/–-]\s*\d{2,4})?\b|\b\d{2}\/\d{2}\b/g;
/** Says no more than that a column is in pounds: "Contribution (£)" is Contribution. */
const BRACKETED_POUND = /\(\s*£\s*\)/g;
const BRACKETS = /\s*[([][^()[\]]*[)\]]/g;
/** A heading without any of these has one form only. */
const MAY_BE_SHORTENED = /[\d()[\].£]/;
const ALTERNATIVES = /\s*\/\s*|\s+or\s+/i;
/** Excel tells two equal headings of a table apart by a number ("Contact2"). */
const TRAILING_NUMBER = /\s*\d{1,2}$/;

const SPEC_OF_HEADING = new Map(
  COLUMNS.flatMap((spec) =>
    [spec.heading, ...spec.variants, ...(OTHER_HEADINGS[spec.key] ?? [])].map(
      (heading) => [squashText(heading), spec] as const,
    ),
  ).reverse(), // a heading listed twice belongs to the first column
);

/**
 * Prepares the matching of headings to columns; spaces, line breaks, asterisks, punctuation, case, numbering, years,
 * remarks in brackets and a council's name (for columns that a tab has once for each council) don't matter.
 */
export function createHeadingMatcher(scheme: Scheme): HeadingMatcher {
  const findCouncils = createCouncilFinder(scheme);
  const ofScheme = schemeHeadings(scheme);
  const known = new Map<string, HeadingMatch | undefined>();
  const matchOne = (heading: string): HeadingMatch | undefined => {
    const plain = squashText(heading.replace(BRACKETED_POUND, ''));
    const own = ofScheme.get(squashText(heading)) ?? ofScheme.get(plain);
    if (own) return own;
    const exact = SPEC_OF_HEADING.get(plain);
    if (exact) return councilColumn(exact, undefined);
    const { councils, rest } = findCouncils(heading);
    // Most of what is looked at on the way to the headings is an ordinary text.
    if (councils.length === 0 && !MAY_BE_SHORTENED.test(heading)) return undefined;
    return matchForms(rest, councils.length === 1 ? councils[0] : undefined);
  };
  return (heading) => {
    if (!known.has(heading))
      known.set(heading, matchOne(tidyText(heading)) ?? matchAlternatives(heading, matchOne));
    return known.get(heading);
  };
}

function matchForms(heading: string, council: string | undefined): HeadingMatch | undefined {
  for (const form of formsOf(heading)) {
    const spec = SPEC_OF_HEADING.get(squashText(form));
    if (spec && !dropsUnit(spec, heading, form)) return councilColumn(spec, council);
  }
  return undefined;
}

/** The heading with less and less of what may be left out; `(£)` goes first, `£` alone only at the end. */
function* formsOf(heading: string): Generator<string> {
  const starts = new Set([heading.replace(BRACKETED_POUND, ''), heading, heading.replaceAll('£', '')]);
  for (const start of starts) {
    let form = start;
    yield form;
    for (const part of [NUMBERING, YEARS, BRACKETS, TRAILING_NUMBER]) {
      const shorter = form.replace(part, ' ').trim();
      if (shorter !== form) yield shorter;
      form = shorter;
    }
  }
}

function dropsUnit(spec: ColumnSpec, heading: string, form: string): boolean {
  const bracketed = heading.match(BRACKETS)?.join(' ') ?? '';
  return !squashText(form).includes(squashText(bracketed)) && (UNITS[spec.kind]?.test(bracketed) ?? false);
}

function councilColumn(
  { key, perCouncil }: { key: ColumnKey; perCouncil: ColumnSpec['perCouncil'] },
  council: string | undefined,
): HeadingMatch {
  if (council === undefined) return { id: key, key };
  // "Financial arrangements – SH" is what that council pays: the structured column's place, whatever its cells hold.
  if (key === 'financialArrangements') return { id: columnId('annualCash', council), key };
  return { id: perCouncil === 'no' ? key : columnId(key, council), key };
}

/** "Partnership / organisation": two headings of one column make one heading. */
function matchAlternatives(heading: string, matchOne: HeadingMatcher): HeadingMatch | undefined {
  if (!ALTERNATIVES.test(heading)) return undefined;
  const parts = heading.split(ALTERNATIVES).filter((part) => part !== '');
  const matches = parts.map((part) => matchOne(part));
  const [first] = matches;
  return matches.length > 1 && matches.every((match) => match?.id === first?.id) ? first : undefined;
}
