const PERCENT = /^(\d{1,3}(?:\.\d+)?)\s*%?$/;

/** `2.5` or `2.5%` as a part of 1: 0.025; undefined for anything that is no percentage from 0 to 100. */
export function parsePercent(text: string): number | undefined {
  const [, figure] = PERCENT.exec(text.trim()) ?? [];
  const percent = figure === undefined ? NaN : Number(figure);
  // 15 digits leave the noise of binary fractions out.
  return percent <= 100 ? Number((percent / 100).toPrecision(15)) : undefined;
}
