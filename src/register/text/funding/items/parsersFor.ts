import type { Term } from '../words/term';
import type { Saying } from '../words/sayings';
import type { Parsed, Source } from './cursor';
import type { Item } from './item';
import { parseLabel } from './parseLabel';
import { parseMeetings } from './parseMeetings';
import { parseMoney } from './parseMoney';
import { parsePayer } from './parsePayer';
import { parsePeriod } from './parsePeriod';
import { parseShare } from './parseShare';
import { parseTerm } from './parseTerm';
import { parseTime } from './parseTime';

type Parser = (source: Source, at: number) => Parsed<Item> | undefined;

const BOUNDS = ['approximately', 'up to', 'at least', 'over', 'from', 'between'] as const;
const PERIODS = [
  'per_annum',
  'month_rate',
  'quarter_rate',
  'week_rate',
  'monthly',
  'quarterly',
  'fortnightly',
  'termly',
  'weekly',
  'half-yearly',
  'biennial',
  'triennial',
  'bi-monthly',
  'bi-weekly',
  'bi-annual',
  'once',
  'twice',
  'every',
  'per',
  'a',
  'each',
] as const;

/** The words that what a parser reads may begin with, in the order in which the parsers are asked. */
const FIRST_WORDS: readonly (readonly [Parser, readonly Saying[]])[] = [
  [parseShare, ['a', 'quarter']],
  [parseMeetings, [...PERIODS, 'meetings']],
  [
    parseLabel,
    ['since', 'from', 'until', 'ended', 'up to', 'to', 'by', 'year', 'other', 'first', 'months_name'],
  ],
  [parseTerm, ['over', 'in', 'total', 'for']],
  [parseTime, [...BOUNDS, 'half day', 'half hour', 'full time', 'half time', 'a']],
  [parsePeriod, PERIODS],
  [parseMoney, [...BOUNDS, 'pounds', 'foreign']],
];

const NONE: readonly Parser[] = [];
const BY_WORD: ReadonlyMap<Saying, readonly Parser[]> = new Map(
  [...new Set(FIRST_WORDS.flatMap(([, words]) => words))].map((word) => [
    word,
    FIRST_WORDS.flatMap(([parser, words]) => (words.includes(word) ? [parser] : [])),
  ]),
);
const OF_FIGURES: readonly Parser[] = [
  parsePeriod,
  parseShare,
  parseMeetings,
  parseLabel,
  parseTerm,
  parseTime,
  parseMoney,
];
const OF_BOUNDS: readonly Parser[] = [parseTime, parseMoney];
const OF_PERCENTAGES: readonly Parser[] = [parseTime];
const OF_POUNDS: readonly Parser[] = [parseMoney];
const OF_STROKES: readonly Parser[] = [parseMeetings, parsePeriod];
const OF_LABELS: readonly Parser[] = [parseLabel];
const OF_PAYERS: readonly Parser[] = [parsePayer];

/** The parsers that can read something which begins with a term, in the order in which they are to be asked. */
export function parsersFor(term: Term | undefined): readonly Parser[] {
  switch (term?.tag) {
    case 'said':
      return BY_WORD.get(term.what) ?? NONE;
    case 'number':
    case 'quantity':
      return OF_FIGURES;
    case 'mark':
      if (term.mark === '£' || term.mark === '€') return OF_POUNDS;
      if (term.mark === '~' || term.mark === '<' || term.mark === '>') return OF_BOUNDS;
      return term.mark === '/' ? OF_STROKES : NONE;
    case 'years':
    case 'date':
      return OF_LABELS;
    case 'council':
    case 'body':
      return OF_PAYERS;
    case 'percent':
      return OF_PERCENTAGES;
    case 'ratio':
    case 'name':
    case 'filler':
    case undefined:
      return NONE;
  }
}
