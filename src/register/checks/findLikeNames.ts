import { comparePrepared, prepareName, type ComparedName } from '../text';
import { NearWords } from './NearWords';

/**
 * For each name the index of the first name before it that is like it, in a list without duplicates. Names are compared
 * with those alone whose words are, one by one, of the same groups of near words.
 */
export function findLikeNames(names: readonly string[]): (number | undefined)[] {
  const prepared = names.map(prepareName);
  const near = new NearWords();
  for (const { words } of prepared) for (const word of words) near.add(word);
  const blocks = new Map<string, number[]>();
  return prepared.map((name, index) => {
    let first: number | undefined;
    for (const key of keysOf(name, near)) {
      const block = blocks.get(key);
      if (!block) {
        blocks.set(key, [index]);
        continue;
      }
      const found = block.find((other) => isLike(name, prepared[other]));
      if (found !== undefined && (first === undefined || found < first)) first = found;
      block.push(index);
    }
    return first;
  });
}

function isLike(name: ComparedName, other: ComparedName | undefined): boolean {
  return other !== undefined && comparePrepared(name, other) !== 'different';
}

/** Names that are alike share one of these: the same letters, near words in order, or near words of their own in any order. */
function keysOf({ words, ownWords }: ComparedName, near: NearWords): readonly string[] {
  const groups = words.map((word) => near.groupOf(word));
  const own = ownWords.map((word) => near.groupOf(word)).sort((one, other) => one - other);
  return [`=${words.join('')}`, `>${groups.join(' ')}`, `~${own.join(' ')}`];
}
