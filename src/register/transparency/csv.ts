/** A cell of a CSV file: figures stay figures, and a blank is ''. */
export type CsvCell = string | number;

/** Excel takes a file for UTF-8 only when it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What a spreadsheet may take for a formula; apostrophes before it, so that what is put in front can be told. */
const LIKE_FORMULA = /^'*[=+\-@\t\r]/;
/** Semicolons and tabs separate cells in some countries' Excel. */
const TO_QUOTE = /[",;\t\r\n]|^\s|\s$/;

/**
 * A table as a CSV file (RFC 4180, UTF-8 with byte order mark). A text that a spreadsheet would take for a formula has
 * an apostrophe put before it; parsing the file and taking these away gives the cells back.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(writeCell).join(',') + LINE_END).join('');
}

function writeCell(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  const harmless = LIKE_FORMULA.test(cell) ? `'${cell}` : cell;
  return TO_QUOTE.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
