import type { CellScalar, SheetCells } from '../../grid/sheetCells';

/** Characters that show nothing: they arrive with text pasted from web pages and PDFs. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const MAY_BE_INVISIBLE = new RegExp(INVISIBLE.source);

/** Anything that tidying changes; most cells have nothing of it. */
const UNTIDY = /[^\S ]| {2}|^ | $|[\u200b-\u200d\u2060\ufeff\u00ad]/;

/** Text with every run of spaces, hard spaces and line breaks as one space, invisible characters dropped. */
export function tidyText(text: string): string {
  return UNTIDY.test(text) ? text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim() : text;
}

/** Text reduced to its lower-case letters, digits and pound signs, for comparing; `&` counts as "and". */
export function squashText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}£]/gu, '');
}

/** The value at a 0-based row and column of the sheet; `''` outside the used cells. */
export function valueAt(cells: SheetCells, row: number, column: number): CellScalar {
  return cells.values[row - cells.top]?.[column - cells.left] ?? '';
}

/**
 * What the cell shows, trimmed, in the officer's own spacing. A number hidden by its format, or shown as #### because
 * its column is narrow, comes back as plain digits.
 */
export function shownAt(cells: SheetCells, row: number, column: number): string {
  const shown = trimInvisible(cells.text[row - cells.top]?.[column - cells.left] ?? '');
  if (shown !== '' && !(shown.startsWith('#') && /^#+$/.test(shown))) return shown;
  return trimInvisible(String(valueAt(cells, row, column)));
}

/** Most cells are blank or plain: a regular expression is only run on what may need it. */
function trimInvisible(text: string): string {
  if (text === '') return text;
  const trimmed = text.trim();
  return MAY_BE_INVISIBLE.test(trimmed) ? trimmed.replace(INVISIBLE, '').trim() : trimmed;
}

/** The last 0-based row and column of the used cells. */
export function lastRowOf(cells: SheetCells): number {
  return cells.top + cells.values.length - 1;
}

/** The 0-based columns of the used cells, left to right. */
export function columnsOf(cells: SheetCells): number[] {
  const width = cells.values[0]?.length ?? 0;
  return Array.from({ length: width }, (_, index) => cells.left + index);
}
