import { describePounds } from './describePounds';
import type { Entry, Notes } from './entry';

/** "(£1,500)" and "-£1,500" as a whole cell are how accounts show money received; officers also just type them so. */
export function doubtSign(entries: readonly Entry[], text: string, notes: Notes): readonly Entry[] {
  const [only, ...others] = entries;
  if (!only || others.length > 0 || only.kind !== 'cash' || only.yearly.low === 0) return entries;
  const { start, end } = only.cell.figure;
  if (!isNegative(text.slice(0, start), text.slice(end))) return entries;
  const pounds = describePounds(only.yearly);
  notes.problem({
    kind: 'ambiguous',
    text: text.trim(),
    readings: [`${pounds} paid`, `${pounds} received`],
  });
  return [{ ...only, yearly: { low: 0, high: only.yearly.high } }];
}

/** A dash grown onto the figure, or brackets around nothing but the figure. */
function isNegative(before: string, after: string): boolean {
  const lead = before.trimStart();
  if (lead === '-' || lead === '−') return true;
  return lead === '(' && after.trimStart().startsWith(')') && after.trim().length <= 1;
}
