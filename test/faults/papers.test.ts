import { runIntoEveryTrouble, SLOW_MS } from './faultRuns';
import { ACTIONS, sceneOf } from './scenes';

describe('papers, when Excel fails', () => {
  it.each(['reviews', 'checks', 'register', 'questions'] as const)(
    '%s leaves no half sheet and is completed by running it again, whichever action or request fails',
    async (name) => {
      const { runs, broken } = await runIntoEveryTrouble(await sceneOf(name), ACTIONS[name]);
      expect(broken).toEqual([]);
      expect(runs).toBeGreaterThan(100);
    },
    SLOW_MS,
  );
});
