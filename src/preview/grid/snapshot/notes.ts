import type { ISheetNote } from '@univerjs/preset-sheets-note';
import type { CellNote } from '../../../host';

/** Pixels, as Excel makes a new note. */
const WIDTH = 192;
const HEIGHT = 96;
const LINE = 18;
const LETTERS_A_LINE = 28;

/** Notes by row and column, as Univer keeps them. */
export type NotesByCell = Record<number, Record<number, ISheetNote>>;

/** The notes of a sheet, each as high as its text needs. */
export function notesByCell(notes: readonly CellNote[], sheetId: string): NotesByCell {
  const byCell: NotesByCell = {};
  for (const { row, column, text } of notes) {
    const id = `${sheetId}-n${row}-${column}`;
    const height = Math.max(HEIGHT, countLines(text) * LINE);
    (byCell[row] ??= {})[column] = { id, row, col: column, width: WIDTH, height, note: text };
  }
  return byCell;
}

function countLines(text: string): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / LETTERS_A_LINE)), 0);
}
