import { assessRegister, readTabs, type AssessedRegister } from '../../../src/register';
import { CHECKS, REGISTER_CHECKS } from '../../../src/register/checks';
import type { CheckInput } from '../../../src/register/checks/check';
import { judgeSignificance } from '../../../src/register/judge/judgeSignificance';
import { judgeType } from '../../../src/register/judge/judgeType';
import { readFacts } from '../../../src/register/judge/readFacts';
import { finishTurns } from '../../../src/register/turns';
import type { ReadingContext } from '../../../src/register/reading';
import { planReviews } from '../../../src/register/reviews/planReviews';
import type { SheetCells } from '../../../src/grid/sheetCells';
import { timed } from './timed';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../builders/presetScheme';

const SCHEME = SOUTH_HAMS_WEST_DEVON_2016;

/** A context of its own for each run: what a run keeps of texts that it has read is kept by context. */
function newContext(): ReadingContext {
  return { scheme: SCHEME, asOf: '2016-08-04' };
}

/** The whole core: tabs read, texts read, every partnership judged and checked. */
export function runCore(sheets: readonly SheetCells[]): AssessedRegister {
  return assessRegister(readTabs(sheets, [], SCHEME), newContext());
}

/** Milliseconds of each part of the core, one after the other over all rows. */
export interface Stages {
  readonly readingMs: number;
  readonly judgingMs: number;
  readonly checkingMs: number;
}

/** Times the parts of the core apart from each other. */
export function timeStages(sheets: readonly SheetCells[]): Stages {
  const context = newContext();
  const reading = timed(() =>
    readTabs(sheets, [], SCHEME).tabs.flatMap((tab) =>
      tab.rows.map((row) => ({ tab, row, facts: readFacts(row, context) })),
    ),
  );
  const judging = timed(() =>
    reading.result.map(({ row, facts }) => {
      const judgement = judgeSignificance(facts, context);
      return {
        judgement,
        type: judgeType(row, facts, SCHEME),
        reviews: planReviews(facts, judgement.overall, context),
      };
    }),
  );
  const inputs = runCore(sheets);
  const tabs = new Map(inputs.tabs.map((tab) => [tab.sheet, tab]));
  const judged = inputs.partnerships.flatMap((partnership): CheckInput[] => {
    const tab = tabs.get(partnership.row.sheet);
    return tab ? [{ tab, partnership, context }] : [];
  });
  const checking = timed(() => [
    ...judged.flatMap((input) => CHECKS.flatMap((check) => check(input))),
    ...REGISTER_CHECKS.flatMap((check) => finishTurns(check(judged))),
  ]);
  return { readingMs: reading.ms, judgingMs: judging.ms, checkingMs: checking.ms };
}
