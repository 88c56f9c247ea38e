/** Adds figures place by place, to pence: sums of two decimals stay such. The first says how many places there are. */
export function addFigures(first: readonly number[], ...others: readonly (readonly number[])[]): number[] {
  return first.map((figure, index) => {
    const sum = others.reduce((total, figures) => total + (figures[index] ?? 0), figure);
    return Math.round(sum * 100) / 100;
  });
}
