/** Excel's longest tab name. */
const MAX_LENGTH = 31;

/** A tab name that no tab has, whatever its capitals: the wanted one, else `Checks (2)`, `Checks (3)` and so on. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, MAX_LENGTH - ending.length) + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}
