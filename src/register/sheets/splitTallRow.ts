import { countLines } from './fitRows';

/**
 * Of the lines of a text at some width, as many as fit, and the words that are left over. The space between the two goes
 * with the first: both together are the text.
 */
function splitText(text: string, width: number, lines: number): [string, string] {
  if (countLines(text, width) <= lines) return [text, ''];
  const breaks = [...text.matchAll(/\s+/g)].map(({ index, 0: gap }) => ({ index, next: index + gap.length }));
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const fits = countLines(text.slice(0, breaks[middle - 1]?.index ?? 0), width) <= lines;
    [low, high] = fits ? [middle, high] : [low, middle - 1];
  }
  const at = breaks[low - 1];
  if (at) return [text.slice(0, at.next), text.slice(at.next)];
  // One word that is longer than the row is high.
  const cut = Math.max(1, width * lines);
  return [text.slice(0, cut), text.slice(cut)];
}

/** What Excel's tallest row holds at the size of the body. */
export const MOST_LINES = 30;

/**
 * Splits texts of one row into as many rows as they need when none may be taller than `lines`: Excel's tallest row
 * would cut them off. The parts of a text one after the other are the text.
 * @param widths - letters in a line of each column
 */
export function splitTallRow(
  texts: readonly string[],
  widths: readonly number[],
  lines = MOST_LINES,
): string[][] {
  const rows: string[][] = [];
  let rest: readonly string[] = texts;
  do {
    const parts = rest.map((text, index) => splitText(text, widths[index] ?? 1, lines));
    rows.push(parts.map(([head]) => head));
    rest = parts.map(([, tail]) => tail);
  } while (rest.some((text) => text !== ''));
  return rows;
}
