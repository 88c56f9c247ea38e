/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Whether something happens that does so this often out of 100 times. */
  readonly happens: (percent: number) => boolean;
}

/** A source of numbers from a seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    whole,
    pick: <Item>(items: readonly Item[]): Item => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error('Expected something to pick from, got nothing');
      return item;
    },
    happens: (percent) => next() * 100 < percent,
  };
}
