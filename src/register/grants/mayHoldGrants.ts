const NAME = /\b(?:grants?|funding|allocations?)\b/i;

/** Whether a tab is worth reading for grants by its name; its headings then say whether it has any. */
export function mayHoldGrants(name: string): boolean {
  return NAME.test(name);
}
