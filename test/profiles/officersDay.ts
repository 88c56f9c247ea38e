import {
  PAPER_NAMES,
  type PlainTaskName,
  type RegisterLook,
  type TaskDesk,
  type TaskRequest,
} from '../../src/actions';
import type { OpenWorkbook } from '../builders/openWorkbook';
import { deskOn } from '../builders/taskDesk';
import { bookFacts, type BookFacts } from '../faults/bookFacts';

/** What a task said, what it asked of Excel, and the workbook after it. */
export interface DayStep {
  readonly task: string;
  readonly said: string;
  readonly calls: readonly string[];
  readonly facts: BookFacts;
}

type Request = TaskRequest | PlainTaskName;
type Ask = (desk: TaskDesk) => Request | Promise<Request>;

/** Everything that ribbon and pane can do, in an order in which each has something to do. */
const DAY: readonly Ask[] = [
  () => 'checkRows',
  () => 'recalculate',
  () => 'highlightReviews',
  () => ({ name: 'addThemeTab', theme: 'Environment' }),
  () => 'prepare',
  async (desk) => {
    await desk.lookForFill();
    return { name: 'fillFromText', fixes: lookOf(desk).fills ?? [] };
  },
  async (desk) => {
    await desk.lookForFixes();
    return { name: 'applyFixes', fixes: lookOf(desk).offer?.fixes ?? [] };
  },
  (desk) => {
    const [first] = lookOf(desk).offer?.changes ?? [];
    return { name: 'putBack', ids: first ? [first.reference] : [] };
  },
  () => 'buildAppendix4',
  () => 'buildRegisterSummary',
  () => 'buildReviewsDue',
  () => 'buildChecks',
  () => 'buildAppendix3',
  () => ({ name: 'buildPapers', papers: PAPER_NAMES, isPublic: true, committeeDate: '2016-09-20' }),
  () => 'markTaken',
  () => 'writeSchemeSheet',
  () => ({ name: 'chooseScheme', scheme: 'Gravesham 2021' }),
  () => ({ name: 'chooseScheme', scheme: 'South Hams and West Devon 2016' }),
  () => ({ name: 'correctReading', corrections: [{ about: 'tab', sheet: 'Homes', theme: null }] }),
  () => 'recalculate',
  () => 'removeEverything',
];

/** What is done to a workbook that is no register yet, by a scheme that has grants. */
export const FIRST_DAY: readonly Ask[] = [
  () => ({ name: 'chooseScheme', scheme: 'Gravesham 2021' }),
  () => 'setUpRegister',
  () => 'addGrantsTab',
  () => 'recalculate',
  () => ({ name: 'buildPapers', papers: PAPER_NAMES }),
];

/** Has an officer do everything, or some of it, one task after the other. */
export async function spendDay(workbook: OpenWorkbook, day = DAY): Promise<DayStep[]> {
  const desk = deskOn(workbook.runExcel);
  const steps: DayStep[] = [];
  for (const ask of day) {
    const request = await ask(desk);
    const { length } = workbook.requests.records;
    await desk.start(request);
    const { notice } = desk.getState();
    steps.push({
      task: typeof request === 'string' ? request : request.name,
      said: `${notice?.kind ?? 'nothing'}: ${notice?.message ?? ''}${notice?.details ?? ''}`,
      calls: workbook.requests.records.slice(length).flatMap(({ calls }) => calls),
      facts: bookFacts(workbook.file),
    });
  }
  return steps;
}

function lookOf(desk: TaskDesk): RegisterLook {
  const { known } = desk.getState();
  if (known.kind !== 'read') throw new Error(`Expected the register to be read, got "${known.kind}"`);
  return known.look;
}
