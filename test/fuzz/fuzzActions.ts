import {
  applyFixes,
  buildPapers,
  lookAtRegister,
  markTaken,
  prepare,
  putBack,
  recalculate,
  removeEverything,
  writeSchemeSheet,
  type Outcome,
  type PaperName,
  type RunExcel,
} from '../../src/actions';
import { READING } from '../builders/reading';
import type { Random } from './random';

/** Something that an officer has the add-in do. */
export interface FuzzAction {
  readonly name: string;
  readonly run: (run: RunExcel) => Promise<Outcome<unknown>>;
  /** Whether doing it once more changes nothing. */
  readonly isRepeatable: boolean;
}

const PAPERS: readonly PaperName[] = ['appendix4', 'summary', 'reviews', 'checks', 'register'];
const OPTIONS = { builtOn: '2016-08-05', isPublic: false };

/** An action, papers more often than others. */
export function randomAction(random: Random): FuzzAction {
  const paper = random.pick(PAPERS);
  const papers = random.pick([[paper], ['appendix4' as const], PAPERS.filter(() => random.happens(0.5))]);
  return random.pick<FuzzAction>([
    { name: 'recalculate', isRepeatable: true, run: (run) => recalculate(run, READING) },
    { name: 'prepare', isRepeatable: true, run: (run) => prepare(run, READING) },
    { name: 'look', isRepeatable: true, run: (run) => lookAtRegister(run, READING) },
    { name: 'mark taken', isRepeatable: true, run: markTaken },
    { name: 'scheme', isRepeatable: true, run: (run) => writeSchemeSheet(run, READING, '2016-08-04') },
    { name: 'remove', isRepeatable: true, run: (run) => removeEverything(run, READING) },
    { name: 'fix and put back', isRepeatable: false, run: fixAndPutBack },
    ...Array.from({ length: 4 }, () => ({
      name: `build ${papers.join(', ')}`,
      isRepeatable: true,
      run: (run: RunExcel) => buildPapers(run, READING, papers.length > 0 ? papers : [paper], OPTIONS),
    })),
  ]);
}

/** So that the register is again what it was. */
async function fixAndPutBack(run: RunExcel): Promise<Outcome<unknown>> {
  const fixed = await applyFixes(run, READING, { fixes: 'all', at: '2016-08-04T09:30' });
  const back = await putBack(run, READING, { references: 'all', at: '2016-08-05T10:00' });
  return fixed.kind === 'done' ? back : fixed;
}
