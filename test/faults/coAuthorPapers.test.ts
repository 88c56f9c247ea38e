import { changesTo, REGISTER_CHANGES, types } from './coAuthorChanges';
import { meetEveryChange } from './coAuthorRuns';
import { SLOW_MS } from './faultRuns';
import { ACTIONS, sceneOf } from './scenes';

describe('papers, when somebody else changes the register meanwhile', () => {
  it.each(['appendix4', 'summary', 'reviews', 'checks', 'register', 'questions'] as const)(
    '%s loses nothing of theirs, and building it again is right, between whichever requests they do it',
    async (name) => {
      const { runs, broken } = await meetEveryChange(await sceneOf(name), ACTIONS[name], REGISTER_CHANGES);
      expect(broken).toEqual([]);
      expect(runs).toBeGreaterThan(10);
    },
    SLOW_MS,
  );
});

/** Outcome of review and Recommendation of the first partnership. */
const OFFICERS_CELLS = [types('Appendix 4', 12, 11), types('Appendix 4', 12, 13)];

describe('a paper that is built again, when somebody else changes its sheet meanwhile', () => {
  it.each([
    ['appendix4Later', 'Appendix 4'],
    ['questionsLater', 'Questions to resolve'],
  ] as const)(
    '%s is right once it is built another time, between whichever requests they do it',
    async (name, sheet) => {
      const { runs, broken } = await meetEveryChange(await sceneOf(name), ACTIONS[name], changesTo(sheet));
      expect(broken).toEqual([]);
      expect(runs).toBeGreaterThan(10);
    },
    SLOW_MS,
  );

  it(
    'has what they type in the officers’ cells of Appendix 4, between whichever requests they do it',
    async () => {
      const scene = await sceneOf('appendix4Later');
      const { runs, broken } = await meetEveryChange(scene, ACTIONS.appendix4Later, OFFICERS_CELLS);
      expect(broken).toEqual([]);
      expect(runs).toBeGreaterThan(5);
    },
    SLOW_MS,
  );
});
