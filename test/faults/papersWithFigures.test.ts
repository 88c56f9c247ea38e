import { runIntoEveryTrouble, SLOW_MS } from './faultRuns';
import { ACTIONS, sceneOf } from './scenes';

describe('papers with figures, when Excel fails', () => {
  it.each(['appendix4', 'summary'] as const)(
    '%s leaves no half sheet and is completed by running it again, whichever action or request fails',
    async (name) => {
      const { runs, broken } = await runIntoEveryTrouble(await sceneOf(name), ACTIONS[name]);
      expect(broken).toEqual([]);
      expect(runs).toBeGreaterThan(150);
    },
    SLOW_MS,
  );
});
