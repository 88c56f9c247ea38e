import { isMark, isWord, placeOf, quantityAt, type Parsed, type Source } from './cursor';
import type { Item } from './item';

const MONTHS_PER_YEAR = 12;
/** Longer than any agreement, in years or months. */
const MOST_TERM = 125;

/**
 * Reads how long an amount runs: "over 3 years", "for three years", "3 year total", "over 18 months", "over the term
 * of the agreement" (years NaN: not said). The length of an agreement ("3yr SLA") is no term of an amount: a filler.
 */
export function parseTerm(source: Source, at: number): Parsed<Item> | undefined {
  const { terms } = source;
  const isOver =
    isWord(terms[at], 'over', 'in') || (isWord(terms[at], 'total') && isWord(terms[at + 1], 'over', 'for'));
  const isFor = isWord(terms[at], 'for');
  const skipped = isOver && isWord(terms[at], 'total') ? at + 2 : isOver || isFor ? at + 1 : at;
  const countPlace = skipFillers(source, skipped, isOver || isFor ? 3 : 0);
  const count = quantityAt(terms, countPlace);
  const unitPlace = isMark(terms[countPlace + 1], '-') ? countPlace + 2 : countPlace + 1;
  const years = count && yearsOf(terms[unitPlace], count.low);
  if (years === undefined) return isOver ? parseUnknownTerm(source, at, skipped) : undefined;
  const next = unitPlace + 1;
  const place = placeOf(terms, at, next);
  if (!isOver && !isFor && (isWord(terms[next], 'agreement') || isWord(terms[unitPlace], 'month'))) {
    return { value: { tag: 'filler', ...place }, next: next };
  }
  return { value: { tag: 'term', years, isTotal: isOver || isWord(terms[next], 'total'), ...place }, next };
}

function yearsOf(unit: Source['terms'][number] | undefined, count: number): number | undefined {
  if (count <= 0 || count > MOST_TERM) return undefined;
  if (isWord(unit, 'year')) return count;
  return isWord(unit, 'month') ? count / MONTHS_PER_YEAR : undefined;
}

/** "a", "the", "next", "first" and the like between "over" and the number. */
function skipFillers({ terms }: Source, at: number, most: number): number {
  let place = at;
  while (
    place < at + most &&
    (terms[place]?.tag === 'filler' ||
      isWord(terms[place], 'a', 'per', 'of') ||
      isWord(terms[place], 'total'))
  )
    place += 1;
  return place;
}

function parseUnknownTerm(source: Source, at: number, skipped: number): Parsed<Item> | undefined {
  const { terms } = source;
  if (!isWord(terms[at], 'over')) return undefined;
  const place = skipFillers(source, skipped, 4);
  if (!isWord(terms[place], 'agreement', 'term')) return undefined;
  return {
    value: { tag: 'term', years: NaN, isTotal: true, ...placeOf(terms, at, place + 1) },
    next: place + 1,
  };
}
