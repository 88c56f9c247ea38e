import { REGISTER_CHANGES } from './coAuthorChanges';
import { meetEveryChange } from './coAuthorRuns';
import { SLOW_MS } from './faultRuns';
import { ACTIONS, sceneOf } from './scenes';

describe('changes to officers’ cells, when somebody else changes the workbook meanwhile', () => {
  it.each(['applyFixes', 'putBack', 'fillFromText', 'markTaken', 'goToCell', 'writeSchemeSheet'] as const)(
    '%s loses nothing of theirs, and running it again is right, between whichever requests they do it',
    async (name) => {
      const { runs, broken } = await meetEveryChange(await sceneOf(name), ACTIONS[name], REGISTER_CHANGES);
      expect(broken).toEqual([]);
      expect(runs).toBeGreaterThan(10);
    },
    SLOW_MS,
  );
});
