import { isSaid, type Figure, type Item } from '../items/item';
import type { Saying } from '../words/sayings';
import type { Link } from './cell';

export interface Cut {
  /** Items before this place belong to the figure on the left. */
  readonly at: number;
  readonly link: Link;
}

/** Words that begin what the next figure is to the one before. */
const LINKS: Partial<Record<Saying, Link>> = {
  including: 'includes',
  equals: 'equals',
  less: 'less',
  'change of': 'change',
  'reducing by': 'change',
  'increasing by': 'change',
  'changed to': 'changed',
  'changing to': 'changing',
  before: 'before',
  plus: 'sum',
  excluding: 'sum',
  then: 'list',
};

/** Finds where the words between two figures part: at a relation, a bracket, the strongest separator, or a body. */
export function cutGap(gap: readonly Item[], isLeading: boolean, left: Figure['tag']): Cut {
  const inside = bracketed(gap);
  const isFree = (_: Item, at: number) => !inside.has(at) && !isLateFormer(gap, at);
  return (
    cutAtRelation(gap, isFree, left, isLeading) ??
    cutAtBracket(gap, isFree) ??
    cutAtSeparator(gap, isFree, isLeading) ??
    cutAtWhole(gap, isLeading) ??
    cutAtAttribute(gap, isLeading)
  );
}

/** "£7,500 last year, £5,000 this year": what was stands behind its figure. */
function isLateFormer(gap: readonly Item[], at: number): boolean {
  return at === 0 && isSaid(gap[0], 'before') && isSeparator(gap[1], [',', '/', ')']);
}

type Test = (item: Item, at: number) => boolean;

/** Places of the pairs of brackets that open and close between the figures, with all that they hold. */
function bracketed(gap: readonly Item[]): ReadonlySet<number> {
  const depthChange = gap.map(() => 0);
  const open: number[] = [];
  gap.forEach((item, at) => {
    if (item.tag !== 'mark') return;
    if (item.mark === '(') open.push(at);
    const from = item.mark === ')' ? open.pop() : undefined;
    if (from === undefined) return;
    depthChange[from] = (depthChange[from] ?? 0) + 1;
    depthChange[at + 1] = (depthChange[at + 1] ?? 0) - 1;
  });
  let depth = 0;
  return new Set(gap.flatMap((_, at) => ((depth += depthChange[at] ?? 0) > 0 ? [at] : [])));
}

function linkOf(gap: readonly Item[], at: number, left: Figure['tag'], isLeading: boolean): Link | undefined {
  const [before, item, next] = [gap[at - 1], gap[at], gap[at + 1]];
  if (item === undefined) return undefined;
  // "SHDC = £5,000" names the payer; in "£5,000 SHDC = £8,000" it stands behind its own figure.
  const isNaming = (isLeading || at > 1) && (before?.tag === 'council' || before?.tag === 'body');
  if (item.tag === 'mark' && item.mark === '=') return isNaming ? undefined : 'equals';
  if (item.tag === 'mark' && item.mark === '+') return isSaid(next, 'vat') ? undefined : 'sum';
  if (isSaid(item, 'of') && left === 'percent') return 'of';
  return item.tag === 'said' ? LINKS[item.what] : undefined;
}

function cutAtRelation(
  gap: readonly Item[],
  isFree: Test,
  left: Figure['tag'],
  isLeading: boolean,
): Cut | undefined {
  const at = gap.findIndex(
    (item, place) => isFree(item, place) && linkOf(gap, place, left, isLeading) !== undefined,
  );
  const link = linkOf(gap, at, left, isLeading);
  return link && { at, link };
}

/** A bracket around the next figure; one that explains a thing named before it goes with that thing. */
function cutAtBracket(gap: readonly Item[], isFree: Test): Cut | undefined {
  const at = gap.findIndex((item, place) => isFree(item, place) && item.tag === 'mark' && item.mark === '(');
  if (at < 0) return undefined;
  const comma = gap
    .slice(0, at)
    .findIndex((item, place) => isFree(item, place) && isSeparator(item, [',', '/', ')']));
  const isNamed =
    comma >= 0 &&
    gap.slice(comma, at).some((item) => isKind(item) || item.tag === 'council' || item.tag === 'body');
  return isNamed ? { at: comma, link: 'list' } : { at, link: 'bracket' };
}

function isKind(item: Item): boolean {
  return isSaid(item, 'in kind', 'capital', 'loan', 'income', 'pooled');
}

function cutAtSeparator(gap: readonly Item[], isFree: Test, isLeading: boolean): Cut | undefined {
  const strong = placesOf(gap, isFree, [',', '/', ')']);
  const weak = strong.length > 0 ? strong : placesOf(gap, isFree, ['and', '-', ':']);
  const at = isLeading ? weak[0] : weak.at(-1);
  if (at === undefined) return undefined;
  const isHeading =
    gap[at]?.tag === 'mark' &&
    gap[at].mark === ':' &&
    (gap[at - 1]?.tag === 'council' || gap[at - 1]?.tag === 'body');
  return { at: isHeading ? at - 1 : at, link: 'list' };
}

/** A dash or colon that touches a figure ties, and does not part. */
function placesOf(gap: readonly Item[], isFree: Test, separators: readonly string[]): readonly number[] {
  return gap.flatMap((item, at) => {
    const ties =
      item.tag === 'mark' && (item.mark === '-' || item.mark === ':') && (at === 0 || at === gap.length - 1);
    const isAlone = gap.length === 1;
    return isFree(item, at) && isSeparator(item, separators) && (!ties || isAlone) ? [at] : [];
  });
}

function isSeparator(item: Item | undefined, separators: readonly string[]): boolean {
  return (
    (item?.tag === 'mark' && separators.includes(item.mark)) ||
    (separators.includes('and') && isSaid(item, 'and'))
  );
}

/** "£6,000 towards overall cost £40k": the words before the second figure say that it is the whole. */
function cutAtWhole(gap: readonly Item[], isLeading: boolean): Cut | undefined {
  // "SH 3500 WD 2500 Total 6000"
  if (isLeading && isSaid(gap[0], 'total') && gap.length === 1) return { at: 0, link: 'list' };
  const at = gap.findIndex((item) => isSaid(item, 'whole budget'));
  return at > 0 ? { at, link: 'list' } : undefined;
}

/** Nothing parts the figures: a body goes with the figure that it leads or follows. */
function cutAtAttribute(gap: readonly Item[], isLeading: boolean): Cut {
  const places = gap.flatMap(({ tag }, at) =>
    ['council', 'body', 'years', 'step'].includes(tag) ? [at] : [],
  );
  const first = places[0];
  const end = gap.at(-1);
  const isHeading = end?.tag === 'mark' && end.mark !== '-' && end.mark !== ')';
  if (first === undefined) return { at: gap.length, link: 'list' };
  if (isLeading || isHeading) return { at: first, link: 'list' };
  let at = (places.at(-1) ?? 0) + 1;
  while (isSeparator(gap[at], [')'])) at += 1;
  return { at, link: 'list' };
}
