import { bookFacts } from './bookFacts';
import { openTroubled, runIntoEveryTrouble, SLOW_MS } from './faultRuns';
import { ACTIONS, sceneOf } from './scenes';

describe('columns beside the register, when Excel fails', () => {
  it.each(['recalculate', 'prepare', 'correctReading'] as const)(
    '%s loses nothing and is completed by running it again, whichever action or request fails',
    async (name) => {
      const { runs, broken } = await runIntoEveryTrouble(await sceneOf(name), ACTIONS[name]);
      expect(broken).toEqual([]);
      expect(runs).toBeGreaterThan(40);
    },
    SLOW_MS,
  );

  it('writes nothing when any action of a request that reads is refused', async () => {
    const { bytes, officers } = await sceneOf('recalculate');
    const workbook = await openTroubled(bytes);
    await ACTIONS.recalculate.run(workbook.runExcel);
    const [reading] = workbook.seen;
    const again = await openTroubled(bytes);
    for (let action = 0; action < (reading?.actionCount ?? 0); action += 1) {
      again.trouble({ request: 1, fault: { kind: 'action refused', action, code: 'GeneralException' } });
      expect((await ACTIONS.recalculate.run(again.runExcel)).kind).toBe('not done');
    }
    expect(bookFacts(again.file)).toEqual(officers);
  });
});
