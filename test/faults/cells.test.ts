import { runIntoEveryTrouble, SLOW_MS } from './faultRuns';
import { ACTIONS, sceneOf } from './scenes';

describe('changes to officers’ cells, when Excel fails', () => {
  it.each(['applyFixes', 'putBack', 'fillFromText', 'markTaken', 'goToCell'] as const)(
    '%s loses nothing and is completed by running it again, whichever action or request fails',
    async (name) => {
      const { runs, broken } = await runIntoEveryTrouble(await sceneOf(name), ACTIONS[name]);
      expect(broken).toEqual([]);
      expect(runs).toBeGreaterThan(5);
    },
    SLOW_MS,
  );
});
