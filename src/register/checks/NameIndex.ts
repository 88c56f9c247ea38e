import { compareNames, nameKey } from '../text';

/** Long enough to tell most words apart, short enough that few slips fall into it. */
const PREFIX_LENGTH = 2;

interface Entry<Thing> {
  readonly name: string;
  readonly thing: Thing;
  readonly wordCount: number;
}

/**
 * Finds things by names that are alike. Comparing every name with every other would take minutes in a large register,
 * so only names of which all words but one begin alike are compared.
 */
export class NameIndex<Thing> {
  private readonly entries: Entry<Thing>[] = [];
  private readonly byPrefix = new Map<string, number[]>();

  add(name: string, thing: Thing): void {
    const prefixes = prefixesOf(name);
    for (const prefix of prefixes) {
      const block = this.byPrefix.get(prefix);
      if (block) block.push(this.entries.length);
      else this.byPrefix.set(prefix, [this.entries.length]);
    }
    this.entries.push({ name, thing, wordCount: prefixes.length });
  }

  /** The first thing whose name is like the given one. */
  findLike(name: string): Thing | undefined {
    const prefixes = prefixesOf(name);
    const shared = new Map<number, number>();
    for (const index of prefixes.flatMap((prefix) => this.byPrefix.get(prefix) ?? [])) {
      shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    for (const [index, count] of [...shared].sort(([one], [other]) => one - other)) {
      const entry = this.entries[index];
      if (!entry || count < Math.min(prefixes.length, entry.wordCount) - 1) continue;
      if (compareNames(name, entry.name) !== 'different') return entry.thing;
    }
    return undefined;
  }
}

function prefixesOf(name: string): string[] {
  const words = nameKey(name).split(' ');
  return [...new Set(words.map((word) => word.slice(0, PREFIX_LENGTH)))];
}
