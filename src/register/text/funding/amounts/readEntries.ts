import { ANYTHING, NOTHING, exactly, type Interval } from '../../../interval';
import type { ReadingContext } from '../../../reading';
import type { Cell } from '../cells/cell';
import { isUnnamed, periodOf, payersOf, says, type Payers } from '../cells/describeCell';
import { carryPayers } from './carryPayers';
import { describePounds } from './describePounds';
import type { Entry, MoneyKind, Notes } from './entry';
import { readKind } from './readKind';
import { spreadPeriod } from './spreadPeriod';
import { readYearly } from './readYearly';

/** Sums that are no amount of a year, so that no period divides or multiplies them. */
const STOCKS: readonly MoneyKind[] = ['capital', 'loan', 'pooled'];

/**
 * Brings the figures of a clause to £ a year. A rate ("@ £250/day") is no amount of a year and comes out as undefined,
 * so do figures of time.
 */
export function readEntries(
  cells: readonly Cell[],
  text: string,
  context: ReadingContext,
  notes: Notes,
): readonly Entry[] {
  const entries = carryPayers(cells.map((cell) => ({ cell, payers: payersOf(cell) }))).flatMap(
    ({ cell, payers }) => {
      const amount = readAmount(cell, text, context, notes);
      if (!amount) return [];
      const isTotal = says(cell, 'total', 'whole budget') && !says(cell, 'each');
      return [{ cell, yearly: amount, kind: kindOf(cell, payers), payers, isTotal }];
    },
  );
  return spreadPeriod(entries, text, context, notes);
}

/** A figure's own words decide; a body that heads the clause makes plain money its own. */
function kindOf(cell: Cell, payers: Payers): MoneyKind {
  const own = readKind(cell, payersOf(cell));
  const isBodys = isUnnamed(cell) && payers.councils.length === 0 && payers.bodies > 0;
  return own === 'cash' && isBodys ? 'other body' : own;
}

function readAmount(cell: Cell, text: string, context: ReadingContext, notes: Notes): Interval | undefined {
  const { figure } = cell;
  switch (figure.tag) {
    case 'nothing':
      return NOTHING;
    case 'unsure':
      return isAboutTime(cell) ? undefined : ANYTHING;
    case 'percent':
      return NOTHING;
    case 'time':
      return undefined;
    case 'money': {
      if (periodOf(cell)?.period.isRate) return undefined;
      const part = text.slice(figure.start, figure.end);
      if (figure.form === 'broken') {
        notes.problem({ kind: 'unreadable', text: part });
        return ANYTHING;
      }
      noteForm(cell, part, context, notes);
      if (STOCKS.includes(readKind(cell, payersOf(cell)))) return figure.amount;
      return readYearly(
        cell,
        figure.form === 'year' || figure.form === 'foreign'
          ? { low: 0, high: figure.amount.high }
          : figure.amount,
        part,
        context,
        notes,
      );
    }
  }
}

/** "Officer time tbc" leaves the time open, not the money. */
export function isAboutTime(cell: Cell): boolean {
  return says(cell, 'officer time', 'officers', 'fte', 'day', 'hour') && !says(cell, 'cost', 'share');
}

function noteForm(cell: Cell, part: string, context: ReadingContext, notes: Notes): void {
  const { figure } = cell;
  if (figure.tag !== 'money') return;
  if (figure.isApproximate)
    notes.assume({ kind: 'approximately', percent: context.scheme.approximately * 100 });
  if (!figure.isSure) notes.assume({ kind: 'no pound sign', text: part });
  if (figure.form === 'doubtful') {
    const { low, high } = figure.amount;
    notes.problem({
      kind: 'ambiguous',
      text: part,
      readings: [describePounds(exactly(low)), describePounds(exactly(high))],
    });
  }
  if (figure.form === 'foreign')
    notes.problem({
      kind: 'ambiguous',
      text: part,
      readings: [describePounds(figure.amount), 'an amount in another currency'],
    });
  if (figure.form === 'year')
    notes.problem({ kind: 'ambiguous', text: part, readings: [`the year ${part}`, `£${part}`] });
}
