import { isFigure, isSaid, type Figure, type Item } from '../items/item';
import type { Cell } from './cell';
import { cutGap } from './cutGap';

/** Gives each figure of a clause the words that are about it: those between two figures are cut at one place. */
export function splitCells(items: readonly Item[], clause: number): readonly Cell[] {
  const places = items.flatMap((item, at) => (isFigure(item) ? [at] : []));
  const isLeading = leads(items, places);
  const cells: Cell[] = [];
  let before = dropEarlierStatement(items.slice(0, places[0]));
  let link: Cell['link'] = 'first';
  let depth = openBrackets(before);
  places.forEach((place, index) => {
    const figure = items[place] as Figure; // `places` lists figures only
    const next = places[index + 1];
    const gap = items.slice(place + 1, next);
    const cut = next === undefined ? undefined : cutGap(gap, isLeading, figure.tag);
    cells.push({
      figure,
      before,
      after: cut ? gap.slice(0, cut.at) : dropLaterStatement(gap),
      link,
      depth,
      clause,
      isLeading,
    });
    if (!cut) return;
    before = gap.slice(cut.at);
    link = cut.link;
    depth = Math.max(0, depth + openBrackets(gap));
  });
  return repeatLabel(headWithYear(items, giveBackTerm(cells)));
}

/** "£12,000 (SHDC £6,000, WDBC £6,000) over 3 years": what follows the bracket is about the figure before it. */
function giveBackTerm(cells: readonly Cell[]): readonly Cell[] {
  const last = cells.at(-1);
  const at =
    last && last.depth > 0 ? last.after.findIndex((item) => item.tag === 'mark' && item.mark === ')') : -1;
  const base = cells.findLastIndex(({ depth }) => depth < (last?.depth ?? 0));
  const rest = last?.after.slice(at + 1) ?? [];
  if (!last || at < 0 || base < 0 || !rest.some(({ tag }) => tag === 'term' || tag === 'period'))
    return cells;
  return cells.map((cell, index) => {
    if (index === base) return { ...cell, after: [...cell.after, ...rest] };
    return cell === last ? { ...cell, after: cell.after.slice(0, at) } : cell;
  });
}

/** "2015/16: SHDC £12,000, WDBC £8,000": the year that heads a clause is every figure's that has none of its own. */
function headWithYear(items: readonly Item[], cells: readonly Cell[]): readonly Cell[] {
  const [label, mark] = items;
  const isHeading =
    (label?.tag === 'years' || label?.tag === 'step') && mark?.tag === 'mark' && mark.mark === ':';
  if (!isHeading) return cells;
  const hasYear = ({ before, after }: Cell) =>
    [...before, ...after].some(({ tag }) => tag === 'years' || tag === 'step');
  return cells.map((cell) => (hasYear(cell) ? cell : { ...cell, before: [label, ...cell.before] }));
}

/** "Yr 1 SHDC £6,000, WDBC £4,000, Yr 2 …": the year before one body's figure is also the next body's. */
function repeatLabel(cells: readonly Cell[]): readonly Cell[] {
  let label: Item | undefined;
  let named = new Set<string>();
  return cells.map((cell) => {
    const own = [...cell.before, ...cell.after].find(isLabel);
    const bodies = [...cell.before, ...cell.after].flatMap((item) =>
      item.tag === 'council' ? item.councils : [],
    );
    if (own) {
      label = cell.before.includes(own) && bodies.length > 0 ? own : undefined;
      named = new Set(bodies);
      return cell;
    }
    const isNext = bodies.length > 0 && bodies.every((name) => !named.has(name));
    if (!label || !isNext) return cell;
    for (const name of bodies) named.add(name);
    return { ...cell, before: [label, ...cell.before] };
  });
}

function isLabel({ tag }: Item): boolean {
  return tag === 'years' || tag === 'step';
}

/**
 * Whether bodies and years stand before their figures in a clause; so they do when nothing stands after the last.
 * Percentages decide where there are some: what they are of has its own words.
 */
function leads(items: readonly Item[], places: readonly number[]): boolean {
  const percentages = places.filter((place) => items[place]?.tag === 'percent');
  const deciding = withoutTotal(items, percentages.length > 0 ? percentages : places);
  const first = deciding[0] ?? 0;
  const last = deciding.at(-1) ?? 0;
  const next = places[places.indexOf(last) + 1];
  if (items.slice(0, first).some(isAttribute)) return true;
  const isTotalFirst = items.slice(0, deciding[1]).some((item) => isSaid(item, 'total', 'whole budget'));
  return (
    isTotalFirst || !items.slice(last + 1, next).some((item) => isAttribute(item) || item.tag === 'name')
  );
}

/** "£2,500 SHDC £2,500 WDBC £5,000 total", "… = £5,000": nobody stands by a total, so it decides nothing. */
function withoutTotal(items: readonly Item[], places: readonly number[]): readonly number[] {
  const last = places.at(-1) ?? 0;
  const isResult = items
    .slice((places.at(-2) ?? last) + 1, last)
    .some((item) => isSaid(item, 'equals') || (item.tag === 'mark' && item.mark === '='));
  const isTotal =
    places.length > 2 && (isResult || items.slice(last + 1).some((item) => isSaid(item, 'total')));
  return isTotal ? places.slice(0, -1) : places;
}

/** "SHDC in kind, WDBC £5,000": what another council gives without a figure is not about this one. */
function dropEarlierStatement(before: readonly Item[]): readonly Item[] {
  const at = before.findLastIndex((item) => isParting(item));
  const isStatement = at > 0 && before.slice(at).some(isAttribute) && before.slice(0, at).some(isStated);
  return isStatement ? before.slice(at) : before;
}

/** "WDBC £5,000, SHDC in kind". */
function dropLaterStatement(after: readonly Item[]): readonly Item[] {
  const at = after.findLastIndex((item) => isParting(item));
  const rest = after.slice(Math.max(0, at));
  return at >= 0 && rest.some(({ tag }) => tag === 'council') && rest.some(isStated)
    ? after.slice(0, at)
    : after;
}

function isParting(item: Item): boolean {
  return isSaid(item, 'and', 'plus') || (item.tag === 'mark' && [',', '/', '+'].includes(item.mark));
}

function isStated(item: Item): boolean {
  return isSaid(item, 'in kind', 'officer time', 'vague', 'elsewhere', 'income', 'loan');
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
