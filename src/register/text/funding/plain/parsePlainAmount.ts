import { scale, type Interval } from '../../../interval';
import { firstEnd } from '../items/parseMoney';
import { MULTIPLIERS, toPence, type PoundsEnd } from '../items/parsePounds';
import { markAt, saidAt, type Tokens } from './plainToken';
import type { PlainScheme } from './plainScheme';

/** An amount, and the place after it. */
export interface PlainAmount {
  readonly amount: Interval;
  readonly isRange: boolean;
  readonly next: number;
}

/** Days of one unit; of a year for a full-time post. */
export interface PlainTime extends PlainAmount {
  readonly unit: 'day' | 'hour' | 'fte';
}

/** Reads "£4,850", "£5k", "£2-3k", "£2,000 to £3,000"; a number needs its pound sign. */
export function parsePlainPounds(tokens: Tokens, at: number): PlainAmount | undefined {
  if (tokens[at]?.tag !== 'pounds') return undefined;
  const first = poundsAt(tokens, at);
  if (!first) return undefined;
  const second = isTo(tokens, first.next) ? poundsAt(tokens, first.next + 1) : undefined;
  if (!second) return { amount: first.amount, isRange: false, next: first.next };
  const low = firstEnd(first, second);
  const { high } = second.amount;
  return low > high ? undefined : { amount: { low, high }, isRange: true, next: second.next };
}

interface PoundsAt extends PoundsEnd {
  readonly next: number;
}

function poundsAt(tokens: Tokens, at: number): PoundsAt | undefined {
  const token = tokens[at];
  if (token?.tag !== 'pounds' && token?.tag !== 'number') return undefined;
  const said = saidAt(tokens, at + 1);
  const multiplier = said === undefined ? undefined : MULTIPLIERS[said];
  const pounds = toPence(token.value * (multiplier ?? 1));
  return {
    amount: { low: pounds, high: pounds },
    multiplier: multiplier ?? 1,
    isGrouped: token.isGrouped,
    next: multiplier === undefined ? at + 1 : at + 2,
  };
}

/** Reads "2 days", "2-3 hrs", "two days", "0.5 FTE". */
export function parsePlainTime(tokens: Tokens, at: number, scheme: PlainScheme): PlainTime | undefined {
  const low = quantityAt(tokens, at);
  if (low === undefined) return undefined;
  const high = isTo(tokens, at + 1) ? quantityAt(tokens, at + 2) : undefined;
  if (high !== undefined && high < low) return undefined;
  const place = high === undefined ? at + 1 : at + 3;
  const amount = { low, high: high ?? low };
  const isRange = high !== undefined;
  const unit = saidAt(tokens, place);
  if (unit === 'day') return { amount, isRange, unit, next: place + 1 };
  if (unit === 'hour')
    return { amount: scale(amount, 1 / scheme.time.hoursPerDay), isRange, unit, next: place + 1 };
  if (unit === 'fte')
    return { amount: scale(amount, scheme.time.fteDaysPerYear), isRange, unit, next: place + 1 };
  return undefined;
}

/** A number without a pound sign, in figures or as a word. */
export function quantityAt(tokens: Tokens, at: number): number | undefined {
  const token = tokens[at];
  return token?.tag === 'number' || token?.tag === 'quantity' ? token.value : undefined;
}

function isTo(tokens: Tokens, at: number): boolean {
  const said = saidAt(tokens, at);
  return markAt(tokens, at) === '-' || said === 'to' || said === 'to or';
}
