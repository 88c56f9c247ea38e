/** Choices that a seed decides, the same on every computer. */
export interface Random {
  /** A whole number from 0 to below a bound. */
  readonly below: (bound: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Whether something happens that happens in this share of cases. */
  readonly happens: (share: number) => boolean;
}

/** The choices of a seed (mulberry32, a public-domain generator by Tommy Ettinger). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    below,
    happens: (share) => next() < share,
    pick: (items) => {
      const index = below(items.length);
      // An index below the length is in the list.
      return items[index] as (typeof items)[number];
    },
  };
}
