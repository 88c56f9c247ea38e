import { scale, type Interval } from '../../../interval';
import type { ReadingContext } from '../../../reading';
import { findItem, says, type Payers } from '../cells/describeCell';
import { describePounds } from './describePounds';
import type { Entry, Notes } from './entry';

/** Divides amounts that are split by percentages, a ratio or equal parts among those who pay. */
export function applyShares(
  entries: readonly Entry[],
  context: ReadingContext,
  notes: Notes,
): readonly Entry[] {
  const divided = applyPercentages(entries);
  return divided.flatMap((entry) => divide(entry, context, notes));
}

/** "75% SHDC 25% WDBC of £20,000"; percentages with nothing to be part of are left out. */
function applyPercentages(entries: readonly Entry[]): readonly Entry[] {
  const percentages = entries.filter(({ cell }) => cell.figure.tag === 'percent');
  const amounts = entries.filter(({ cell }) => cell.figure.tag !== 'percent');
  const named = percentages.filter(
    ({ payers, cell }) => payers.order.length > 0 || cell.link === 'of' || isOfNext(entries, cell),
  );
  const bases = amounts.filter((entry) => isBase(entry, named.length));
  const base = bases.find(({ cell }) => cell.link === 'of') ?? (bases.length === 1 ? bases[0] : undefined);
  if (!base || named.length === 0) return amounts;
  const shares = named.map((entry): Entry => {
    const part = entry.cell.figure.tag === 'percent' ? entry.cell.figure.percent / 100 : 0;
    const payers = entry.payers.order.length > 0 ? entry.payers : base.payers;
    const kind = payers.councils.length === 0 && payers.bodies > 0 ? 'other body' : base.kind;
    return { ...entry, yearly: scale(base.yearly, part), payers, kind, isTotal: false };
  });
  return [...amounts.filter((entry) => entry !== base), ...shares];
}

function isOfNext(entries: readonly Entry[], cell: Entry['cell']): boolean {
  const next = entries[entries.findIndex((entry) => entry.cell === cell) + 1];
  return next?.cell.link === 'of';
}

/** What percentages are of: the amount after "of", or the one that no council is named for. */
function isBase({ cell, kind, payers }: Entry, count: number): boolean {
  if (cell.figure.tag !== 'money' || (kind !== 'cash' && kind !== 'pooled')) return false;
  return cell.link === 'of' || payers.councils.length === 0 || (count === 1 && payers.bodies > 0);
}

function divide(entry: Entry, context: ReadingContext, notes: Notes): readonly Entry[] {
  const ratio = findItem(entry.cell, 'ratio')?.parts;
  if (ratio) return divideByRatio(entry, ratio, context, notes);
  const parts = equalParts(entry);
  if (parts === 0) return [entry];
  const everyone = context.scheme.councils.map(({ name }) => name);
  const order = entry.payers.order.length > 1 ? entry.payers.order : everyone;
  const count = parts ?? order.length;
  return order.slice(0, count).map((payer) => shareOf(entry, payer, scale(entry.yearly, 1 / count)));
}

/** 3 for "thirds", 4 for "quarters", undefined for "equally" (as many as pay), 0 when nothing says equal. */
function equalParts({ cell }: Entry): number | undefined {
  if (says(cell, 'thirds')) return 3;
  if (says(cell, 'quarters')) return 4;
  return says(cell, 'equally') ? undefined : 0;
}

function divideByRatio(
  entry: Entry,
  ratio: readonly number[],
  context: ReadingContext,
  notes: Notes,
): readonly Entry[] {
  const whole = ratio.reduce((sum, part) => sum + part, 0);
  if (whole === 0) return [entry];
  const { order } = entry.payers;
  const part = (index: number) => scale(entry.yearly, (ratio[index] ?? 0) / whole);
  if (order.length === ratio.length) return order.map((payer, index) => shareOf(entry, payer, part(index)));
  const everyone = context.scheme.councils.map(({ name }) => name);
  if (everyone.length !== ratio.length || order.length > 1) return [entry];
  const [low, high] = [
    scale(entry.yearly, Math.min(...ratio) / whole),
    scale(entry.yearly, Math.max(...ratio) / whole),
  ];
  if (low.low !== high.low) {
    const readings = everyone.map(
      (name, index) =>
        `${describePounds(part(0))} for ${name}, ${describePounds(part(1))} for ${everyone[1 - index] ?? 'the other'}`,
    );
    notes.problem({ kind: 'ambiguous', text: ratio.join(':'), readings });
  }
  return everyone.map((payer) => shareOf(entry, payer, { low: low.low, high: high.high }));
}

/** `payer` undefined: another body's share. */
function shareOf(entry: Entry, payer: string | undefined, yearly: Interval): Entry {
  const none: Payers = { ...entry.payers, councils: [], bodies: 1, order: [undefined] };
  const payers: Payers =
    payer === undefined ? none : { ...none, councils: [payer], bodies: 0, order: [payer] };
  return { ...entry, yearly, payers, kind: payer === undefined ? 'other body' : entry.kind, isTotal: false };
}
