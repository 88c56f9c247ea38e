import { parseIsoDate, serialOfDate } from '../../grid/serialDate';
import type { CellScalar } from '../../grid/sheetCells';

/** A validation that compares with one or two bounds. */
export interface ComparingRule {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator: string;
}

/** Whether a number is as a rule asks; false for other values and for bounds that a formula makes. */
export function compareWithRule(value: CellScalar, { formula1, formula2, operator }: ComparingRule): boolean {
  const [first, second] = [boundOf(formula1), boundOf(formula2)];
  if (typeof value !== 'number' || first === undefined) return false;
  switch (operator) {
    case 'Between':
      return second !== undefined && value >= first && value <= second;
    case 'NotBetween':
      return second !== undefined && (value < first || value > second);
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    case 'LessThan':
      return value < first;
    case 'LessThanOrEqualTo':
      return value <= first;
    default:
      return false;
  }
}

function boundOf(bound: unknown): number | undefined {
  if (typeof bound === 'number') return bound;
  if (typeof bound !== 'string') return undefined;
  const day = bound.slice(0, 10);
  if (parseIsoDate(day)) return serialOfDate(day);
  const number = Number(bound.replace(/^=/, '') || NaN);
  return Number.isFinite(number) ? number : undefined;
}
