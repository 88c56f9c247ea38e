import { scale, type Interval } from '../../../interval';
import type { ReadingContext } from '../../../reading';
import { findItem, says, type Payers } from '../cells/describeCell';
import { isSaid } from '../items/item';
import { describePounds } from './describePounds';
import type { Entry, Notes } from './entry';

/** Divides amounts that are split by percentages, a ratio or equal parts among those who pay. */
export function applyShares(
  entries: readonly Entry[],
  context: ReadingContext,
  notes: Notes,
): readonly Entry[] {
  const divided = applyPercentages(entries, notes);
  return divided.flatMap((entry) => divide(entry, context, notes));
}

/** "75% SHDC 25% WDBC of £20,000"; percentages with nothing to be part of are left out. */
function applyPercentages(entries: readonly Entry[], notes: Notes): readonly Entry[] {
  const percentages = entries.filter(({ cell }) => cell.figure.tag === 'percent');
  const amounts = entries.filter(({ cell }) => cell.figure.tag !== 'percent');
  const named = percentages.filter(
    ({ payers, cell }) =>
      payers.order.length > 0 || cell.link === 'of' || says(cell, 'each') || isOfNext(entries, cell),
  );
  const bases = amounts.filter((entry) => isBase(entry, named.length));
  const base = bases.find(({ cell }) => cell.link === 'of') ?? (bases.length === 1 ? bases[0] : undefined);
  if (!base || named.length === 0) return openParts(amounts, percentages, notes);
  const shares = named.map((entry): Entry => {
    const part = entry.cell.figure.tag === 'percent' ? entry.cell.figure.percent / 100 : 0;
    const payers = entry.payers.order.length > 0 ? entry.payers : base.payers;
    const kind = payers.councils.length === 0 && payers.bodies > 0 ? 'other body' : base.kind;
    return { ...entry, yearly: scale(base.yearly, part), payers, kind, isTotal: false };
  });
  return [...amounts.filter((entry) => entry !== base), ...restBesideBodies(base, shares, named), ...shares];
}

/** "£6k, 50% funded by DCC": what other bodies do not pay is left to the councils. */
function restBesideBodies(base: Entry, shares: readonly Entry[], named: readonly Entry[]): readonly Entry[] {
  const areBodies = shares.every(({ kind }) => kind === 'other body');
  const percent = named.reduce(
    (sum, { cell }) => sum + (cell.figure.tag === 'percent' ? cell.figure.percent : 0),
    0,
  );
  return areBodies && percent < 100 ? [{ ...base, yearly: scale(base.yearly, 1 - percent / 100) }] : [];
}

/** "£28k of which we pay 25%", "£28k post, our share 1/4": whether the figure is the part or the whole is not said. */
function openParts(amounts: readonly Entry[], percentages: readonly Entry[], notes: Notes): readonly Entry[] {
  const [part, ...others] = percentages;
  const percent = part?.cell.figure.tag === 'percent' ? part.cell.figure.percent : 100;
  const bases = amounts.filter((entry) => isBase(entry, 1));
  const [base] = bases;
  const isShare =
    part && (part.cell.link === 'includes' || says(part.cell, 'share') || saysPays(part)) && percent < 100;
  if (!base || bases.length > 1 || !isShare || others.length > 0) return amounts;
  const share = scale(base.yearly, percent / 100);
  const readings = [describePounds(share), describePounds(base.yearly)];
  notes.problem({ kind: 'ambiguous', text: describePounds(base.yearly), readings });
  const yearly = { low: share.low, high: base.yearly.high };
  return amounts.map((entry) => (entry === base ? { ...entry, yearly } : entry));
}

/** "We pay 20%", "LAs contribute 20%": the payer's word stands before the percentage. */
function saysPays({ cell }: Entry): boolean {
  return cell.before.some((item) => isSaid(item, 'cost'));
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
  if (order.length === 1 && order[0] === undefined && ratio.length === 2)
    return [besideBody(entry, ratio, whole, notes)];
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

/** "£10,000 match funded 50/50 by DCC": the other part is the councils', and the figure may be all of it or theirs. */
function besideBody(entry: Entry, ratio: readonly number[], whole: number, notes: Notes): Entry {
  const parts = ratio.map((part) => (entry.yearly.high * part) / whole);
  const high = says(entry.cell, 'match') ? entry.yearly.high : Math.max(...parts);
  const low = (entry.yearly.low * Math.min(...ratio)) / whole;
  if (low < high) {
    const readings = [...new Set([low, high])].map(
      (pounds) => `${describePounds({ low: pounds, high: pounds })} from the councils`,
    );
    notes.problem({ kind: 'ambiguous', text: describePounds(entry.yearly), readings });
  }
  const payers: Payers = { ...entry.payers, bodies: 0, order: [] };
  return { ...entry, kind: 'cash', payers, yearly: { low, high } };
}

/** `payer` undefined: another body's share. */
function shareOf(entry: Entry, payer: string | undefined, yearly: Interval): Entry {
  const none: Payers = { ...entry.payers, councils: [], bodies: 1, order: [undefined] };
  const payers: Payers =
    payer === undefined ? none : { ...none, councils: [payer], bodies: 0, order: [payer] };
  return { ...entry, yearly, payers, kind: payer === undefined ? 'other body' : entry.kind, isTotal: false };
}
