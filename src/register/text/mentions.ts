/** A text as its words alone, so that phrases can be looked for as whole words. */
export function asWords(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** Whether words as `asWords` gives them have one of some phrases, given so too. */
export function mentions(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => words.includes(phrase));
}

/** Phrases to be looked for as whole words in many texts, whatever their capitals. */
export class Phrases {
  private readonly words: readonly string[];
  /** Nearly every text lacks the first words of all of them, and need not be split to be told so. */
  private readonly mayHave: RegExp;

  constructor(phrases: readonly string[]) {
    this.words = phrases.map(asWords);
    const firsts = this.words.map((words) => words.trim().split(' ', 1)[0] ?? '');
    this.mayHave = new RegExp(firsts.length === 0 ? '(?!)' : firsts.join('|'), 'iu');
  }

  isIn(text: string): boolean {
    return this.mayHave.test(text) && mentions(asWords(text), this.words);
  }
}

/** Whether a text has one of some words or phrases as whole words, whatever their capitals. */
export function mentionsAny(text: string, phrases: readonly string[]): boolean {
  return mentions(asWords(text), phrases.map(asWords));
}
