/** The fewest letters of a theme in a reference. */
const FEWEST_LETTERS = 2;

/** The first letters of each theme that no other theme begins with: `EC` for Economy, `EN` for Environment. */
export function themeCodes(themes: readonly string[]): Map<string, string> {
  const plain = themes.map((theme) => theme.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase());
  return new Map(
    themes.map((theme, index) => {
      const own = plain[index] ?? '';
      const others = plain.filter((_, other) => other !== index);
      let length = FEWEST_LETTERS;
      while (length < own.length && others.some((other) => other.startsWith(own.slice(0, length))))
        length += 1;
      const code = own.slice(0, length);
      // A theme that is the beginning of another has no letters of its own to tell them apart.
      return [theme, others.some((other) => other.startsWith(code)) ? `${code}${index + 1}` : code];
    }),
  );
}
