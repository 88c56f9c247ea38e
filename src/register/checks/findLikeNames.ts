import { comparePrepared, type ComparedName } from '../text';
import { mapInTurns, type Turns } from '../turns';
import { NearWords } from './NearWords';

/**
 * For each name the index of the first name before it that is like it, in a list without duplicates. Names are compared
 * with those alone whose words are, one by one, of the same groups of near words.
 */
export function* findLikeNames(prepared: readonly ComparedName[]): Turns<(number | undefined)[]> {
  const near = new NearWords();
  yield* mapInTurns(prepared, ({ words }) => {
    for (const word of words) near.add(word);
  });
  const blocks = new Blocks();
  return yield* mapInTurns(prepared, (name, index) => {
    let first: number | undefined;
    for (const key of keysOf(name, near)) {
      const found = blocks.find(key, (other) => isLike(name, prepared[other]));
      if (found !== undefined && (first === undefined || found < first)) first = found;
      blocks.add(key, index);
    }
    return first;
  });
}

/** The indexes of the names that share a key; nearly every key is one name's alone. */
class Blocks {
  private readonly firsts = new Map<string, number>();
  private readonly others = new Map<string, number[]>();

  find(key: string, isFound: (index: number) => boolean): number | undefined {
    const first = this.firsts.get(key);
    if (first === undefined || isFound(first)) return first;
    return this.others.get(key)?.find(isFound);
  }

  add(key: string, index: number): void {
    if (!this.firsts.has(key)) this.firsts.set(key, index);
    else if (this.others.has(key)) this.others.get(key)?.push(index);
    else this.others.set(key, [index]);
  }
}

function isLike(name: ComparedName, other: ComparedName | undefined): boolean {
  return other !== undefined && comparePrepared(name, other) !== 'different';
}

/** Names that are alike share one of these: the same letters, near words in order, or near words of their own in any order. */
function keysOf({ words, ownWords }: ComparedName, near: NearWords): readonly string[] {
  const groups = words.map((word) => near.groupOf(word));
  const keys = [`=${words.join('')}`, `>${groups.join(' ')}`];
  if (ownWords.length < 2) return keys;
  const own = ownWords.map((word) => near.groupOf(word));
  return [...keys, `~${inOrder(own).join(' ')}`];
}

/** Puts a few numbers in order in their place: names have few words, and sorting costs more than this. */
function inOrder(numbers: number[]): readonly number[] {
  for (let next = 1; next < numbers.length; next += 1) {
    const number = numbers[next] ?? 0;
    let at = next;
    for (let before = numbers[at - 1]; before !== undefined && before > number; before = numbers[at - 1]) {
      numbers[at] = before;
      at -= 1;
    }
    numbers[at] = number;
  }
  return numbers;
}
