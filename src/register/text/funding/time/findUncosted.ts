import { isFigure, isSaid, type Item } from '../items/item';
import type { Clause } from '../cells/cell';

/** How a text speaks of officer time that it gives no figure for. */
export interface TimeMention {
  readonly isMentioned: boolean;
  /** The councils of each mention without a figure; an empty list where none is named. */
  readonly uncosted: readonly {
    readonly councils: readonly string[];
    readonly start: number;
    readonly end: number;
  }[];
}

/**
 * Finds officer time without a figure: "officer time – not costed", "attendance at meetings", "plus officer support".
 * Time that an amount includes or is the value of ("£3,000 officer time") is mentioned and costed.
 */
export function findUncosted(clauses: readonly Clause[]): TimeMention {
  const hasFigure = clauses.some(({ cells }) => cells.some(({ figure }) => figure.tag === 'time'));
  const mentions = clauses.map((clause) => mentionsIn(clause, hasFigure));
  return {
    isMentioned: mentions.some(({ isMentioned }) => isMentioned),
    uncosted: mentions.flatMap(({ uncosted }) => uncosted).slice(0, 1),
  };
}

function mentionsIn({ items }: Clause, hasFigure: boolean): TimeMention {
  const hasMoney = items.some(({ tag }) => tag === 'money');
  const places = items.flatMap((item, at) => (isTimeWord(item, hasMoney) ? [at] : []));
  if (places.length === 0) return { isMentioned: false, uncosted: [] };
  const isVague = items.some((item) => isSaid(item, 'vague')) && !items.some(isFigure);
  const open = hasFigure && !isVague ? [] : places.filter((at) => !isCosted(items, at));
  const first = items[open[0] ?? -1];
  if (!first) return { isMentioned: true, uncosted: [] };
  const councils = items.flatMap((item) =>
    item.tag === 'council' && item.role === 'payer' ? item.councils : [],
  );
  return {
    isMentioned: true,
    uncosted: [{ councils: hasMoney ? [] : [...new Set(councils)], start: first.start, end: first.end }],
  };
}

/** "officers" beside money may be what the money is for; without money it is time. */
function isTimeWord(item: Item, hasMoney: boolean): boolean {
  return (
    isSaid(item, 'officer time') ||
    (!hasMoney && (isSaid(item, 'officers', 'hour', 'day') || item.tag === 'meetings'))
  );
}

/** Whether an amount next to the mention covers it: it is included, or nothing parts the two. */
function isCosted(items: readonly Item[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 6); place -= 1) {
    const item = items[place];
    if (isSaid(item, 'including', 'no')) return true;
    if (
      isSaid(item, 'plus', 'and', 'excluding') ||
      (item?.tag === 'mark' && item.mark !== '(' && item.mark !== '/')
    )
      break;
    if (item?.tag === 'money') return true;
  }
  const next = items.slice(at + 1, at + 5);
  const stop = next.findIndex(
    (item) =>
      isSaid(item, 'plus', 'and', 'excluding') ||
      (item.tag === 'mark' && ![':', '(', '@', '-'].includes(item.mark)),
  );
  const reach = stop < 0 ? next : next.slice(0, stop);
  return (
    isSaid(next[0], 'including') ||
    reach.some((item, index) => item.tag === 'money' && reach[index + 1]?.tag !== 'period')
  );
}
