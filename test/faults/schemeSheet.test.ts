import { runIntoEveryTrouble, SLOW_MS } from './faultRuns';
import { ACTIONS, sceneOf } from './scenes';

describe('the scheme sheet, when Excel fails', () => {
  it(
    'is no scheme until it is whole, whichever action or request fails',
    async () => {
      const scene = await sceneOf('writeSchemeSheet');
      const { runs, broken } = await runIntoEveryTrouble(scene, ACTIONS.writeSchemeSheet);
      expect(broken).toEqual([]);
      expect(runs).toBeGreaterThan(200);
    },
    SLOW_MS,
  );
});
