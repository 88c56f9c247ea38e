import { runIntoEveryTrouble, type Trouble } from './faultRuns';
import { ACTIONS, sceneOf } from './scenes';

/** Giving the old sheet up, naming and filling the new one; looks are set up alike, so a few of them do. */
const isTelling = ({ fault }: Trouble) =>
  fault.kind !== 'action refused' || fault.action < 12 || fault.action % 40 === 0;

describe('another scheme on the scheme sheet, when Excel fails', () => {
  it('is completed by running it again, and what officers changed on the sheet stays', async () => {
    const { runs, broken } = await runIntoEveryTrouble(
      await sceneOf('chooseScheme'),
      ACTIONS.chooseScheme,
      isTelling,
    );
    expect(broken).toEqual([]);
    expect(runs).toBeGreaterThan(5);
  });
});
