/** A text as its words alone, so that phrases can be looked for as whole words. */
export function asWords(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** Whether words as `asWords` gives them have one of some phrases, given so too. */
export function mentions(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => words.includes(phrase));
}

/** Whether a text has one of some words or phrases as whole words, whatever their capitals. */
export function mentionsAny(text: string, phrases: readonly string[]): boolean {
  return mentions(asWords(text), phrases.map(asWords));
}
