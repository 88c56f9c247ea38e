import { exactly } from '../../../interval';
import { isMark, isWord, placeOf, type Parsed, type Source } from './cursor';
import { isFigure, type Item } from './item';

/** "No direct SHDC/WDBC financial contribution" has this many words at most between "no" and what there is none of. */
const MOST_BETWEEN = 7;
/** "Funding has now stopped". */
const MOST_FILLERS = 3;

/**
 * Reads what says nothing ("nil", "£nil", "no direct cost", "no officer time") and what is not known ("tbc", "?").
 * Councils named inside "no … contribution" come out before it.
 */
export function parseNothing(source: Source, at: number): Parsed<readonly Item[]> | undefined {
  const { terms } = source;
  const tag = terms[at]?.tag;
  if (tag !== 'said' && tag !== 'mark') return undefined;
  const isPound = isMark(terms[at], '£');
  const behind = isPound ? at + 1 : at;
  if (isWord(terms[behind], 'nil'))
    return { value: [{ tag: 'nothing', ...placeOf(terms, at, behind + 1) }], next: behind + 1 };
  if (isWord(terms[behind], 'unsure') || isMark(terms[behind], '?')) {
    let next = behind + 1;
    while (isMark(terms[next], '?')) next += 1;
    return { value: [{ tag: 'unsure', ...placeOf(terms, at, next) }], next };
  }
  if (isWord(terms[at], 'same') && (terms[at - 1]?.tag === 'council' || isForCouncil(source, at + 1)))
    return { value: [{ tag: 'unsure', ...placeOf(terms, at, at + 1) }], next: at + 1 };
  if (isPound && (terms[behind] === undefined || terms[behind].tag === 'filler')) {
    return { value: [{ tag: 'unsure', ...placeOf(terms, at, behind) }], next: behind };
  }
  return isWord(terms[at], 'no') ? parseNo(source, at) : parseEnded(source, at);
}

/** "Same WDBC", "same for WDBC": as much again, which a sum of its own says better. */
function isForCouncil({ terms }: Source, at: number): boolean {
  const place = isWord(terms[at], 'for') ? at + 1 : at;
  return terms[place]?.tag === 'council';
}

/** "Funding withdrawn", "grant has now stopped" where the clause has no figure that it may be about. */
function parseEnded({ terms, items }: Source, at: number): Parsed<readonly Item[]> | undefined {
  if (!isWord(terms[at], 'cost')) return undefined;
  let place = at + 1;
  while (place < at + MOST_FILLERS && (terms[place]?.tag === 'filler' || isWord(terms[place], 'changed to')))
    place += 1;
  if (!isWord(terms[place], 'ended') || hasFigureBefore(items)) return undefined;
  for (let next = place + 1; next <= place + MOST_BETWEEN; next += 1) {
    if (isMark(terms[next], 'break')) break;
    if (isMark(terms[next], '£', '€')) return undefined;
  }
  return { value: [{ tag: 'nothing', ...placeOf(terms, at, place + 1) }], next: place + 1 };
}

function hasFigureBefore(items: Source['items']): boolean {
  const last = items.findLastIndex(
    (item) => isFigure(item) || (item.tag === 'mark' && item.mark === 'break'),
  );
  const item = items[last];
  return item !== undefined && isFigure(item);
}

function parseNo({ terms }: Source, at: number): Parsed<readonly Item[]> | undefined {
  const councils: Item[] = [];
  for (let next = at + 1; next <= at + MOST_BETWEEN; next += 1) {
    const term = terms[next];
    const isText = term !== undefined && (term.tag !== 'mark' || isMark(term, '/', '+', '-'));
    if (!isText || term.tag === 'number') return undefined;
    if (term.tag === 'council') {
      councils.push({
        tag: 'council',
        councils: term.councils,
        role: 'payer',
        start: term.start,
        end: term.end,
      });
    }
    const place = placeOf(terms, at, next + 1);
    if (isWord(term, 'officer time', 'officers') && !isWord(terms[next + 1], 'cost')) {
      return {
        value: [...councils, { tag: 'time', days: exactly(0), unit: 'fte', isApproximate: false, ...place }],
        next: next + 1,
      };
    }
    if (isWord(term, 'cost', 'share', 'revenue')) {
      return { value: [...councils, { tag: 'nothing', ...place }], next: skipCosts(terms, next + 1) };
    }
  }
  return undefined;
}

/** "no financial contribution", "no cost or commitment": the words of money that follow say the same. */
function skipCosts(terms: Source['terms'], at: number): number {
  let next = at;
  while (isWord(terms[next], 'cost', 'share', 'to or')) next += 1;
  return next;
}
