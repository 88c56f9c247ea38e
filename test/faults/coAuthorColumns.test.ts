import { REGISTER_CHANGES } from './coAuthorChanges';
import { meetEveryChange } from './coAuthorRuns';
import { SLOW_MS } from './faultRuns';
import { ACTIONS, sceneOf } from './scenes';

describe('columns beside the register, when somebody else changes the workbook meanwhile', () => {
  it.each(['recalculate', 'prepare', 'correctReading', 'removeEverything'] as const)(
    '%s loses nothing of theirs, and running it again is right, between whichever requests they do it',
    async (name) => {
      const { runs, broken } = await meetEveryChange(await sceneOf(name), ACTIONS[name], REGISTER_CHANGES);
      expect(broken).toEqual([]);
      expect(runs).toBeGreaterThan(30);
    },
    SLOW_MS,
  );
});
