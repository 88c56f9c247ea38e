/** A rectangle of cells by 0-based position; counts are at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The largest sheet Excel has (ECMA-376 18.3.1.73 and Excel's own limits). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Column letters of a 0-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of letters in either case: `a` is 0; `undefined` for anything else. */
export function columnIndex(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : undefined;
}

/** The A1 address of a 0-based cell: (3, 0) is `A4`. */
export function formatCell(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The A1 address of an area: `A4` for one cell, `A4:C9` for more. */
export function formatArea(area: Area): string {
  const first = formatCell(area.row, area.column);
  const last = formatCell(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as formulas and links write it: quoted, quotes doubled. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/**
 * The area of an A1 address without sheet (`B2`, `$B$2:C5`, in any case and order); `undefined` for anything
 * else, whole rows and columns too.
 */
export function parseArea(address: string): Area | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(address.trim());
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const columns = [columnIndex(left), columnIndex(right)];
  const rows = [Number(top) - 1, Number(bottom) - 1];
  if (columns.includes(undefined) || rows.some((row) => row < 0 || row >= MAX_ROWS)) return undefined;
  const [firstColumn = 0, lastColumn = 0] = columns.map((column) => column ?? 0).sort((a, b) => a - b);
  const [firstRow = 0, lastRow = 0] = rows.sort((a, b) => a - b);
  return {
    row: firstRow,
    column: firstColumn,
    rowCount: lastRow - firstRow + 1,
    columnCount: lastColumn - firstColumn + 1,
  };
}
