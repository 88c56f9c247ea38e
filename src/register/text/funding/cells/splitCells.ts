import { isFigure, type Figure, type Item } from '../items/item';
import type { Cell } from './cell';
import { cutGap } from './cutGap';

/** Gives each figure of a clause the words that are about it: those between two figures are cut at one place. */
export function splitCells(items: readonly Item[], clause: number): readonly Cell[] {
  const places = items.flatMap((item, at) => (isFigure(item) ? [at] : []));
  const isLeading = leads(items, places);
  const cells: Cell[] = [];
  let before = items.slice(0, places[0]);
  let link: Cell['link'] = 'first';
  let depth = openBrackets(before);
  places.forEach((place, index) => {
    const figure = items[place] as Figure; // `places` lists figures only
    const next = places[index + 1];
    const gap = items.slice(place + 1, next);
    const cut = next === undefined ? undefined : cutGap(gap, isLeading, figure.tag);
    cells.push({ figure, before, after: cut ? gap.slice(0, cut.at) : gap, link, depth, clause, isLeading });
    if (!cut) return;
    before = gap.slice(cut.at);
    link = cut.link;
    depth = Math.max(0, depth + openBrackets(gap));
  });
  return cells;
}

/** Whether bodies and years stand before their figures in a clause; so they do when nothing stands after the last. */
function leads(items: readonly Item[], places: readonly number[]): boolean {
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? 0;
  return items.slice(0, first).some(isAttribute) || !items.slice(last + 1).some(isAttribute);
}

/** What says whose or which year a figure is. */
export function isAttribute(item: Item): boolean {
  return item.tag === 'council' || item.tag === 'body' || item.tag === 'years' || item.tag === 'step';
}

function openBrackets(items: readonly Item[]): number {
  let open = 0;
  for (const item of items)
    if (item.tag === 'mark') open += item.mark === '(' ? 1 : item.mark === ')' ? -1 : 0;
  return open;
}
