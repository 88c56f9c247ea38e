import { takeTurns } from '../../src/excel';
import { mapInTurns } from '../../src/register';

/** Keeps the thread busy. */
function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('takeTurns', () => {
  it('gives the result of the work', async () => {
    expect(await takeTurns(mapInTurns([1, 2, 3], (number) => number + 1))).toEqual([2, 3, 4]);
  });

  it('lets others have their turn while the work goes on', async () => {
    let others = 0;
    const timer = setInterval(() => {
      others += 1;
    }, 1);
    const seen = await takeTurns(
      mapInTurns(
        Array.from({ length: 160 }, () => 2),
        (ms) => {
          work(ms);
          return others;
        },
      ),
    );
    clearInterval(timer);
    expect(new Set(seen).size).toBeGreaterThan(2);
  });

  it('passes on what goes wrong', async () => {
    const failing = mapInTurns([1], () => {
      throw new Error('no');
    });
    await expect(takeTurns(failing)).rejects.toThrow('no');
  });
});
