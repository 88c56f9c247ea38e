import { fuzzSeed } from './fuzzSeed';

/** As many as take some seconds; `npm run fuzz` goes on from here. */
const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

describe('random registers, edits and faults', () => {
  it('leave everything that officers typed, and every message says what to do', async () => {
    const results = [];
    for (const seed of SEEDS) results.push(await fuzzSeed(seed));
    expect(results.filter(({ broken }) => broken.length > 0)).toEqual([]);
  }, 300_000);
});
