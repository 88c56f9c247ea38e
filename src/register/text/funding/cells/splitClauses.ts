import { isFigure, isSaid, type Item } from '../items/item';
import type { Clause } from './cell';
import { splitCells } from './splitCells';

/** Splits a text's items into clauses, and each clause into its figures with their words. */
export function splitClauses(items: readonly Item[]): readonly Clause[] {
  return joinHeaders(splitAtBreaks(items)).map((clause, index) => ({
    items: clause,
    cells: splitCells(clause, index),
  }));
}

function splitAtBreaks(items: readonly Item[]): readonly (readonly Item[])[] {
  const clauses: Item[][] = [[]];
  for (const item of items) {
    if (item.tag === 'mark' && item.mark === 'break') clauses.push([]);
    else clauses.at(-1)?.push(item);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/**
 * A line that only names a body is the heading of the next; a line that only says how to split goes with the one
 * before.
 */
function joinHeaders(clauses: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  const joined: Item[][] = [];
  let heading: readonly Item[] = [];
  for (const clause of clauses) {
    const isHeading =
      clause.every(isHeadingItem) && clause.some(({ tag }) => tag === 'council' || tag === 'body');
    const previous = joined.at(-1);
    if (isHeading) heading = [...heading, ...clause];
    else if (previous && isSplit(clause)) previous.push(...clause);
    else {
      joined.push([...heading, ...clause]);
      heading = [];
    }
  }
  if (heading.length > 0) joined.push([...heading]);
  return joined;
}

function isHeadingItem(item: Item): boolean {
  return (
    item.tag === 'council' ||
    item.tag === 'body' ||
    isSaid(item, 'and') ||
    (item.tag === 'mark' && [':', '-', '/', ','].includes(item.mark))
  );
}

function isSplit(clause: readonly Item[]): boolean {
  return (
    !clause.some(isFigure) &&
    clause.some((item) => item.tag === 'ratio' || isSaid(item, 'equally', 'thirds', 'quarters', 'each'))
  );
}
