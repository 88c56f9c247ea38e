import { addGrantsTab, addThemeTab, buildPapers, type Outcome, type RunExcel } from '../../src/actions';
import { papersOf, type ReadingContext } from '../../src/register';
import { openWorkbook } from '../builders/openWorkbook';
import { READING } from '../builders/reading';
import { bookFacts } from './bookFacts';
import { runIntoEveryTrouble, SLOW_MS, type OfficerAction, type Scene, type Trouble } from './faultRuns';
import { smallRegister } from './smallRegister';

const OPTIONS = { builtOn: '2016-08-05', isPublic: false };

/** The first scheme with the papers of all others. */
const EVERY_PAPER: ReadingContext = {
  ...READING,
  scheme: {
    ...READING.scheme,
    papers: {
      ...READING.scheme.papers,
      fundingStreams: true,
      optionsAppraisal: true,
      commissioningUpdate: true,
      pooledAndAligned: true,
      governance: true,
    },
  },
};
const OTHERS = papersOf(EVERY_PAPER.scheme).filter(
  (name) => !['appendix4', 'summary', 'reviews', 'checks', 'register'].includes(name),
);

const isWholeRequest = ({ fault }: Trouble) => fault.kind !== 'action refused';

async function smallScene(): Promise<Scene> {
  const bytes = await smallRegister();
  return { bytes, officers: bookFacts((await openWorkbook(bytes)).file) };
}

/** Asked for again when it had been added after all, it says so. */
async function addHeritage(run: RunExcel): Promise<Outcome<unknown>> {
  const outcome = await addThemeTab(run, READING, 'Heritage');
  const isThere = outcome.kind === 'not done' && outcome.message.includes('“Heritage” already');
  return isThere ? { kind: 'done', result: undefined } : outcome;
}

describe('the papers of other schemes, when Excel fails', () => {
  it(
    'are whole once they are built again, whichever request is lost or refused',
    async () => {
      expect(OTHERS).toHaveLength(8);
      const action: OfficerAction = { run: (run) => buildPapers(run, EVERY_PAPER, OTHERS, OPTIONS) };
      const { runs, broken } = await runIntoEveryTrouble(await smallScene(), action, isWholeRequest);
      expect(broken).toEqual([]);
      expect(runs).toBeGreaterThan(10);
    },
    SLOW_MS,
  );
});

describe('a tab for the officer to fill, when Excel fails', () => {
  it.each<[string, OfficerAction]>([
    ['grants', { run: (run) => addGrantsTab(run, EVERY_PAPER) }],
    ['a theme', { run: addHeritage }],
  ])(
    'is whole once it is asked for again: %s',
    async (_, action) => {
      const { runs, broken } = await runIntoEveryTrouble(await smallScene(), action, isWholeRequest);
      expect(broken).toEqual([]);
      expect(runs).toBeGreaterThan(3);
    },
    SLOW_MS,
  );
});
