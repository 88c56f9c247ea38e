import type { CellScalar } from '../../grid/sheetCells';
import { tidyText } from '../read/cellText';

const AMOUNT = /^(?:£|gbp)?\s*(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,6})?\s*(k|m)?$/i;
const NOTHING = /^(?:nil|none|nothing|zero|[-–—])$/i;
const FACTORS: Readonly<Record<string, number>> = { k: 1000, m: 1_000_000 };
/** Beyond a trillion pounds sums of pence are not exact any more. */
const MOST_PENCE = 1e14;

/** An amount in whole pence: 357535.4, `£357,535.40`, `£30k`, `nil`; undefined for anything else, negative ones too. */
export function parsePence(value: CellScalar): number | undefined {
  if (typeof value === 'number') return toPence(value);
  if (typeof value !== 'string') return undefined;
  const text = tidyText(value);
  if (NOTHING.test(text)) return 0;
  const [match, whole = '', fraction = '', unit = ''] = AMOUNT.exec(text) ?? [];
  if (match === undefined) return undefined;
  return toPence(Number(whole.replaceAll(',', '') + fraction) * (FACTORS[unit.toLowerCase()] ?? 1));
}

function toPence(pounds: number): number | undefined {
  const pence = Math.round(pounds * 100);
  return pence >= 0 && pence <= MOST_PENCE ? pence : undefined;
}
