import type { Saying } from '../words/sayings';
import type { Item } from './item';

/** What kinds of pieces a text has: a step that looks for others has nothing to do in it. */
export interface Inventory {
  readonly tags: ReadonlySet<Item['tag']>;
  readonly words: ReadonlySet<Saying>;
  readonly marks: ReadonlySet<string>;
}

export function takeInventory(items: readonly Item[]): Inventory {
  const tags = new Set<Item['tag']>();
  const words = new Set<Saying>();
  const marks = new Set<string>();
  for (const item of items) {
    tags.add(item.tag);
    if (item.tag === 'said') words.add(item.what);
    if (item.tag === 'mark') marks.add(item.mark);
  }
  return { tags, words, marks };
}

/** Whether any of these is there. */
export function hasAny<Value>(values: ReadonlySet<Value>, wanted: readonly Value[]): boolean {
  return wanted.some((value) => values.has(value));
}
