import { isMark, isWord, placeOf, quantityAt, type Parsed, type Source } from './cursor';
import type { Item } from './item';
import { parsePeriod } from './parsePeriod';

/** Reads "quarterly meetings", "4 meetings a year", "meetings monthly": how often officers meet, not how long. */
export function parseMeetings(source: Source, at: number): Parsed<Item> | undefined {
  const { terms } = source;
  const period = parsePeriod(source, at);
  const early = period?.value.tag === 'period' && period.value.period.style === 'adverb' ? period : undefined;
  const count = early ? undefined : quantityAt(terms, at);
  const place = skipFillers(source, early?.next ?? (count ? at + 1 : at), early || count ? 2 : 0);
  if (!isWord(terms[place], 'meetings')) return undefined;
  // "6 visits @ £500" are bought.
  if (isMark(terms[place + 1], '@') && isMark(terms[place + 2], '£')) return undefined;
  const behind = early || count ? undefined : timesBehind(source, place + 1);
  const late = early ? undefined : parsePeriod(source, behind?.next ?? place + 1);
  const next = late?.next ?? behind?.next ?? place + 1;
  const item = early?.value ?? late?.value;
  const times = item?.tag === 'period' && !item.period.isRate ? item.period.times : undefined;
  const factor = count?.low ?? behind?.value ?? 1;
  return {
    value: {
      tag: 'meetings',
      times: times && { low: times.low * factor, high: times.high * factor },
      ...placeOf(terms, at, next),
    },
    next,
  };
}

/** "meetings x 6 pa". */
function timesBehind({ terms }: Source, at: number): Parsed<number> | undefined {
  const isTimes = isMark(terms[at], 'x') || isWord(terms[at], 'times');
  const count = isTimes ? quantityAt(terms, at + 1) : undefined;
  return count && { value: count.low, next: at + 2 };
}

function skipFillers({ terms }: Source, at: number, most: number): number {
  let place = at;
  while (
    place < at + most &&
    (terms[place]?.tag === 'filler' || terms[place]?.tag === 'name' || isWord(terms[place], 'officers'))
  )
    place += 1;
  return place;
}
