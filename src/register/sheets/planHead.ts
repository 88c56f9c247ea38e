import type { AssessedRegister } from '../partnership';
import { describeDate } from '../text';
import { textRow } from './makeCells';
import type { SheetColumn, SheetRow } from './sheetPlan';
import { ROW_LOOKS } from './rowLooks';

/** How wide letters are against the size of the font, at the most that a whole line comes to. */
const WIDTH_OF_LETTER = 0.55;

/** What stands above every paper: what it is, as of when, by which scheme, from how many partnerships it was built, and more. */
export function planHead(
  title: string,
  register: AssessedRegister,
  columns: readonly SheetColumn[],
  further: readonly string[] = [],
): SheetRow[] {
  const notes = [describeSource(register), ...further].flatMap((note) => breakNote(note, columns));
  return [textRow('title', title), ...notes.map((note) => textRow('note', note))];
}

/** As of when, by which scheme and from how many partnerships a sheet was built. */
export function describeSource({ asOf, scheme, partnerships, tabs }: AssessedRegister): string {
  const from = `${count(partnerships.length, 'partnership')} on ${count(tabs.length, 'tab')}`;
  return `As of ${describeDate(asOf)}, by the scheme “${scheme}”. Built from ${from} of the register.`;
}

/** `1 row`, `76 rows`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}

/** A note runs over the cells to its right, but not beyond the last column: that would not be printed. */
export function breakNote(note: string, columns: readonly SheetColumn[]): string[] {
  const width = columns.reduce((sum, { widthPoints }) => sum + widthPoints, 0);
  const letters = Math.floor(width / (ROW_LOOKS.note.size * WIDTH_OF_LETTER));
  return note.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > letters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
