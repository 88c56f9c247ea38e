import { runIntoEveryTrouble, SLOW_MS } from './faultRuns';
import { ACTIONS, sceneOf } from './scenes';

describe('removing everything, when Excel fails', () => {
  it(
    'takes nothing of the officer’s and is completed by running it again, whichever action or request fails',
    async () => {
      const scene = await sceneOf('removeEverything');
      const { runs, broken } = await runIntoEveryTrouble(scene, ACTIONS.removeEverything);
      expect(broken).toEqual([]);
      expect(runs).toBeGreaterThan(80);
    },
    SLOW_MS,
  );
});
