/** Beyond this a whole number has digits that binary figures no longer hold. */
const MOST_EXACT = Number.MAX_SAFE_INTEGER;

const PENCE = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const DECIMALS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A figure as the British write it, with at most two decimals: `1,234,567`, `3.67`. */
export function groupDigits(figure: number): string {
  return isPlainWhole(figure) ? groupWhole(figure) : DECIMALS.format(figure);
}

/** A sum in pounds and, where there are any, pence: `12,000`, `9,999.99`, `0.50`. */
export function groupPounds(pounds: number): string {
  if (isPlainWhole(pounds)) return groupWhole(pounds);
  const pence = Math.round(pounds * 100);
  return pence % 100 === 0 ? DECIMALS.format(pence / 100) : PENCE.format(pence / 100);
}

/** Nearly every figure of a register is a whole one, and those need no formatter: it takes fifty times as long. */
function isPlainWhole(figure: number): boolean {
  return Number.isInteger(figure) && figure >= 0 && figure <= MOST_EXACT;
}

function groupWhole(whole: number): string {
  if (whole < 1000) return String(whole);
  const rest = whole % 1000;
  return `${groupWhole((whole - rest) / 1000)},${String(rest).padStart(3, '0')}`;
}
