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
  const blocks = WAYS.map((keyOf) => ({ keyOf, block: new Block(prepared) }));
  return yield* mapInTurns(prepared, (name, index) => {
    let first: number | undefined;
    for (const { keyOf, block } of blocks) {
      const key = keyOf(name, near);
      const found = key === undefined ? undefined : block.add(key, index);
      if (found !== undefined && (first === undefined || found < first)) first = found;
    }
    return first;
  });
}

/** Names that are alike share one of these: the same letters, near words in order, or near words of their own in any order. */
const WAYS: readonly ((name: ComparedName, near: NearWords) => string | undefined)[] = [
  ({ words }) => words.join(''),
  ({ words }, near) => words.map((word) => near.groupOf(word)).join(' '),
  ({ ownWords }, near) =>
    ownWords.length < 2 ? undefined : inOrder(ownWords.map((word) => near.groupOf(word))).join(' '),
];

/** The names that share a key; nearly every key is one name's alone. */
class Block {
  private readonly firsts = new Map<string, number>();
  private readonly others = new Map<string, number[]>();

  constructor(private readonly names: readonly ComparedName[]) {}

  /** Adds a name and gives the first before it, of those with its key, that is like it. */
  add(key: string, index: number): number | undefined {
    const first = this.firsts.get(key);
    if (first === undefined) {
      this.firsts.set(key, index);
      return undefined;
    }
    const others = this.others.get(key);
    const found = this.areLike(first, index) ? first : others?.find((other) => this.areLike(other, index));
    if (others) others.push(index);
    else this.others.set(key, [index]);
    return found;
  }

  private areLike(one: number, other: number): boolean {
    const [first, second] = [this.names[one], this.names[other]];
    return first !== undefined && second !== undefined && comparePrepared(second, first) !== 'different';
  }
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
