import type { RegisterFigures, RollUp, RollUpPart, RollUpSource } from './rollUp';

/**
 * Puts parts together. A register that several files hold is kept once, as judged last, and the other files are listed
 * as repeats. The order of the parts makes no difference, nor does it whether some were put together before.
 */
export function combineParts(parts: readonly RollUpPart[]): RollUp {
  const all = parts.flatMap(({ registers }) => registers).toSorted(compareRegisters);
  const isFirst = ({ print }: RegisterFigures, index: number) =>
    all.findIndex((other) => other.print === print) === index;
  const kept = all.filter(isFirst);
  const extra = all.filter((register, index) => !isFirst(register, index));
  const known = new Set(kept.map(({ print }) => print));
  const repeats = [...parts.flatMap((part) => part.repeats), ...extra]
    .map(({ file, print }): RollUpSource => ({ file, print }))
    .toSorted(compareSources);
  const failures = parts
    .flatMap((part) => part.failures)
    .filter(({ print }) => !known.has(print))
    .toSorted((one, other) => compareSources(one, other) || compareTexts(one.why, other.why));
  return {
    registers: kept.toSorted(compareSources),
    failures: withoutDoubles(failures),
    repeats: withoutDoubles(repeats),
  };
}

/** The latest judgement of a register first. */
function compareRegisters(one: RegisterFigures, other: RegisterFigures): number {
  return (
    compareTexts(other.asOf, one.asOf) || compareSources(one, other) || compareTexts(one.scheme, other.scheme)
  );
}

function compareSources(one: RollUpSource, other: RollUpSource): number {
  return compareTexts(one.file, other.file) || compareTexts(one.print, other.print);
}

/** By code units: the same on every machine, whatever its language. */
function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function withoutDoubles<Item>(items: readonly Item[]): Item[] {
  const keys = items.map((item) => JSON.stringify(item));
  return items.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
