/** A figure with its noun: "1 partnership", "2 partnerships". */
export function count(figure: number, one: string, many = `${one}s`): string {
  return `${figure.toLocaleString('en-GB')} ${figure === 1 ? one : many}`;
}
