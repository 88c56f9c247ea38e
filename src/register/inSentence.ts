/** Words as they stand within a sentence: `Lead Officer` is `lead officer`, but `SLA dates` stays. */
export function inSentence(words: string): string {
  return words.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
}
