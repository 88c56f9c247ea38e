import type { CellScalar } from '../../grid/sheetCells';
import { exactly, NOTHING, roundTo, type Interval } from '../interval';
import type { Reading, ReadingContext } from '../reading';
import { readOneAmount } from './funding';
import { saysNothing } from './saysNothing';

const PENCE = 2;
const PLAIN = /^£?\s*\d{1,3}(?:,?\d{3})*(?:\.\d{1,2})?$/;
const NOT_ANY = /^(?:nil|none|nothing|zero)\.?$/i;

/**
 * Reads a cell that holds one amount of £, whatever it is for: a number, or a text with one amount or range in it.
 * @returns null without a problem for a blank cell and "tbc"; a text with no amount, several, or one a week or month is
 * unreadable
 */
export function readAmount(value: CellScalar, text: string, { scheme }: ReadingContext): Reading<Interval> {
  if (typeof value === 'number') return stated(exactly(value));
  const typed = text.trim();
  if (NOT_ANY.test(typed)) return stated(NOTHING);
  if (saysNothing(typed)) return { value: null, certainty: 'stated', problems: [] };
  if (PLAIN.test(typed)) return stated(exactly(Number(typed.replace(/[£,\s]/g, ''))));
  const amount = readOneAmount(typed, scheme);
  if (amount) return stated(amount);
  return { value: null, certainty: 'unreadable', problems: [{ kind: 'unreadable', text: typed }] };
}

function stated(amount: Interval): Reading<Interval> {
  return { value: roundTo(amount, PENCE), certainty: 'stated', problems: [] };
}
