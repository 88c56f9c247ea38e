import { setUpRegister } from '../../src/actions';
import { workbookOf } from '../builders/openWorkbook';
import { READING } from '../builders/reading';
import { bookFacts } from './bookFacts';
import { runIntoEveryTrouble, SLOW_MS } from './faultRuns';

describe('a register that is set up, when Excel fails', () => {
  it(
    'is whole once it is set up again, whichever request is lost or refused',
    async () => {
      const { file } = await workbookOf({ Diary: [['Monday', '=1+1']] });
      const scene = { bytes: await file.save(), officers: bookFacts(file) };
      const { runs, broken } = await runIntoEveryTrouble(
        scene,
        { run: (run) => setUpRegister(run, READING) },
        ({ fault }) => fault.kind !== 'action refused',
      );
      expect(broken).toEqual([]);
      expect(runs).toBeGreaterThan(10);
    },
    SLOW_MS,
  );
});
