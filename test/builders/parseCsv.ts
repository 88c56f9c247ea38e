/** The cells of a CSV file as RFC 4180 says, with the byte order mark and the apostrophes of harmless cells taken off. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const body = text.replace(/^\uFEFF/, '');
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  while (cell.lastIndex < body.length) {
    const match = cell.exec(body);
    if (!match) throw new Error(`Expected a cell of a CSV file, got "${body}"`);
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1).map((row) => row.map((each) => each.replace(/^'('*[=+\-@\t\r])/, '$1')));
}
