import { runIntoEveryTrouble, SLOW_MS } from './faultRuns';
import { ACTIONS, sceneOf } from './scenes';

describe('several papers at once, when Excel fails', () => {
  it(
    'are completed by running it again, whichever action or request of two papers fails',
    async () => {
      const { runs, broken } = await runIntoEveryTrouble(await sceneOf('twoPapers'), ACTIONS.twoPapers);
      expect(broken).toEqual([]);
      expect(runs).toBeGreaterThan(200);
    },
    SLOW_MS,
  );

  it(
    'are completed by running it again, whichever request of all papers fails',
    async () => {
      const scene = await sceneOf('allPapers');
      const { runs, broken } = await runIntoEveryTrouble(
        scene,
        ACTIONS.allPapers,
        ({ fault }) => fault.kind !== 'action refused',
      );
      expect(broken).toEqual([]);
      expect(runs).toBeGreaterThan(10);
    },
    SLOW_MS,
  );
});
