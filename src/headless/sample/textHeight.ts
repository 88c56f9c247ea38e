const LINE_POINTS = 15;
/** Excel's tallest row. */
const MAX_POINTS = 409.5;

/** How many lines a text takes when it wraps between words in a column of so many characters. */
function countLines(text: string, width: number): number {
  return text
    .split('\n')
    .map((line) => {
      let [lines, used] = [1, 0];
      for (const word of line.split(' ')) {
        const isFull = used > 0 && used + word.length > width;
        lines += isFull ? 1 : 0;
        used = (isFull ? 0 : used) + word.length + 1;
      }
      return lines;
    })
    .reduce((sum, lines) => sum + lines, 0);
}

/** The height in points that Excel would give a row of wrapped texts. */
export function textHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.map(({ text, width }) => countLines(text, width));
  return Math.min(Math.max(...lines, 1) * LINE_POINTS, MAX_POINTS);
}
