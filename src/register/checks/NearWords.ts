import { areNearWords } from '../text';

/** Long enough to tell most words apart, short enough that few slips fall into both. */
const EDGE_LENGTH = 2;
/** Shorter words, and figures, are near to nothing but themselves. */
const MAY_HAVE_SLIPS = /^\D{5,}$/u;
/** Two slips change, add or leave out four different letters at most. */
const MOST_LETTERS_APART = 4;

interface Word {
  readonly text: string;
  readonly letters: number;
  group: number;
}

/**
 * Puts words that may be one with a slip into one group: comparing every word with every other would take minutes in a
 * large register, so only words that begin or end alike and have nearly the same letters are compared.
 */
export class NearWords {
  private readonly words = new Map<string, Word>();
  private readonly byEdge = new Map<string, Word[]>();
  private readonly parents: number[] = [];

  add(text: string): void {
    if (this.words.has(text)) return;
    const word = { text, letters: lettersOf(text), group: this.parents.length };
    this.parents.push(word.group);
    this.words.set(text, word);
    if (!MAY_HAVE_SLIPS.test(text)) return;
    for (const edge of [`${text.slice(0, EDGE_LENGTH)}-`, `-${text.slice(-EDGE_LENGTH)}`]) {
      const others = this.byEdge.get(edge);
      if (!others) this.byEdge.set(edge, [word]);
      else this.join(word, others);
    }
  }

  /** The number of a word's group; words of different groups are never near. */
  groupOf(text: string): number {
    const word = this.words.get(text);
    return word ? this.rootOf(word.group) : -1;
  }

  private join(word: Word, others: Word[]): void {
    for (const other of others) {
      const isClose = countBits(word.letters ^ other.letters) <= MOST_LETTERS_APART;
      if (isClose && areNearWords(word.text, other.text)) {
        this.parents[this.rootOf(word.group)] = this.rootOf(other.group);
      }
    }
    others.push(word);
  }

  private rootOf(group: number): number {
    let root = group;
    for (
      let parent = this.parents[root];
      parent !== undefined && parent !== root;
      parent = this.parents[root]
    )
      root = parent;
    this.parents[group] = root;
    return root;
  }
}

/** A bit for each letter that a word has. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
