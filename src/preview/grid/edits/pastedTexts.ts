/** The most cells that a text from elsewhere may fill. */
const MOST_CELLS = 100_000;

/** The cells of a text as programs put tables on the clipboard: lines of texts with tabs between, quoted where they have to be. */
export function pastedTexts(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const normal = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < normal.length; at += 1) {
    const letter = normal.charAt(at);
    if (isQuoted && letter === '"' && normal.charAt(at + 1) === '"') {
      cell += letter;
      at += 1;
    } else if (letter === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (!isQuoted && (letter === '\t' || letter === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (letter === '\n') rows.push([]);
    } else cell += letter;
  }
  rows.at(-1)?.push(cell);
  return rows.slice(0, Math.max(1, Math.floor(MOST_CELLS / Math.max(1, rows[0]?.length ?? 1))));
}
