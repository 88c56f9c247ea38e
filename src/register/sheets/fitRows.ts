import type { RowRole, SheetCell, SheetColumn, SheetPlan, SheetRow } from './sheetPlan';
import { finishTurns, mapInTurns, type Turns } from '../turns';
import { ROW_LOOKS } from './rowLooks';

/** Excel's tallest row. */
const MAX_POINTS = 409.5;
/** What a cell keeps free at its left and right edge together, its indent of one step included. */
const PADDING_POINTS = 12;
/** How wide Calibri's letters are against its size: English on average, and a tenth more to be sure. */
const WIDTH_OF_LETTER = 0.46;
const WIDTH_OF_BOLD_LETTER = 0.5;
/** How high a line is against the size of the font. */
const LINE_HEIGHT = 1.3;

/** Titles, notes and themes run over the cells beside them, on one line. */
const ONE_LINE: readonly RowRole[] = ['title', 'note', 'theme', 'blank'];

/**
 * Every row's height in points. Excel fits rows to wrapped text only while someone types, so the heights are worked
 * out from the texts: rather a line too many than one cut off.
 */
export function fitRows(plan: Pick<SheetPlan, 'rows' | 'columns'>): number[] {
  return finishTurns(fitRowsInTurns(plan));
}

/** As `fitRows`, in turns. */
export function fitRowsInTurns({ rows, columns }: Pick<SheetPlan, 'rows' | 'columns'>): Turns<number[]> {
  return mapInTurns(rows, (row) => row.heightPoints ?? fitRow(row, columns));
}

function fitRow({ role, cells }: SheetRow, columns: readonly SheetColumn[]): number {
  const { size, extraPoints } = ROW_LOOKS[role];
  const lines = cells.map((cell, index) => {
    const column = columns[index];
    if (!column || ONE_LINE.includes(role) || !(column.wrapsText || role === 'heading')) return 1;
    return countLines(textOf(cell), lettersOfLine(role, column.widthPoints));
  });
  const points = Math.max(1, ...lines) * size * LINE_HEIGHT + extraPoints;
  // Whole pixels at 96 to the inch, as Excel keeps heights.
  return Math.min(MAX_POINTS, Math.ceil(points / 0.75) * 0.75);
}

/** How many letters a line of a cell is sure to hold. */
export function lettersOfLine(role: RowRole, widthPoints: number): number {
  const { size, isBold } = ROW_LOOKS[role];
  const letter = size * (isBold ? WIDTH_OF_BOLD_LETTER : WIDTH_OF_LETTER);
  return Math.floor((widthPoints - PADDING_POINTS) / letter);
}

function textOf(cell: SheetCell): string {
  return cell.kind === 'text' || cell.kind === 'link' ? cell.text : '';
}

/** How many lines a text takes when it wraps between words, and within words that are longer than a line. */
export function countLines(text: string, width: number): number {
  const letters = Math.max(1, width);
  return text
    .split('\n')
    .map((line) => countWrapped(line, letters))
    .reduce((sum, lines) => sum + lines, 0);
}

function countWrapped(line: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of line.split(' ')) {
    if (used > 0 && used + 1 + word.length <= width) {
      used += 1 + word.length;
      continue;
    }
    if (used > 0) lines += 1;
    const whole = Math.max(1, Math.ceil(word.length / width));
    lines += whole - 1;
    used = word.length - (whole - 1) * width;
  }
  return lines;
}
