import { isoDate, serialOfDate } from '../../../src/grid/serialDate';
import type { CellScalar, SheetCells } from '../../../src/grid/sheetCells';
import { createRandom, type Random } from './random';
import { writeRow } from './rowTexts';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../builders/presetScheme';

const HEADINGS = [
  'Name',
  'Lead Member',
  'Lead Officer',
  'Significant/Desirable',
  'Area covered',
  'Purpose',
  'Partners',
  'Agreement dates',
  'Financial arrangements',
  'Type of Partnership',
  'Contact Details',
  'Statutory',
  'Significant risk',
  'Last annual review',
];

/** Columns of a made register, before anything is calculated. */
export const TYPED_COLUMNS = HEADINGS.length;

/** What the registers are made from: the same number, the same registers. */
const SEED = 20_160_804;

interface MadeRow {
  readonly values: readonly CellScalar[];
  readonly text: readonly string[];
}

/** The theme tabs of a register with this many partnerships, as they are read from Excel. */
export function makeSheets(rowCount: number): SheetCells[] {
  const random = createRandom(SEED);
  const { themes } = SOUTH_HAMS_WEST_DEVON_2016;
  const rows = Array.from({ length: rowCount }, (_, index) => makeRow(random, index));
  const sheets = themes.map(({ name }, theme): SheetCells => {
    const own = rows.filter((_, index) => index % themes.length === theme);
    return {
      name,
      visibility: 'Visible',
      isProtected: false,
      top: 0,
      left: 0,
      values: [HEADINGS, ...own.map(({ values }) => values)],
      text: [HEADINGS, ...own.map(({ text }) => text)],
      tables: [],
      merges: [],
    };
  });
  return asReceived(sheets);
}

/**
 * Cells as they come from Excel, out of one JSON text: strings that were put together here are kept in pieces until
 * somebody reads them, and the first reader would pay for joining them in time and memory.
 */
function asReceived(sheets: readonly SheetCells[]): SheetCells[] {
  return JSON.parse(JSON.stringify(sheets)) as SheetCells[]; // what was just written
}

function makeRow(random: Random, index: number): MadeRow {
  const { name, cells, statutory, risk, lastReview } = writeRow(random, index);
  const texts = [name, ...cells, statutory, risk];
  if (!lastReview) return { values: [...texts, ''], text: [...texts, ''] };
  const date = isoDate(lastReview.year, lastReview.month, lastReview.day);
  return {
    values: [...texts, serialOfDate(date)],
    text: [...texts, date.split('-').reverse().join('/')],
  };
}
