import {
  applyFixes,
  buildPapers,
  chooseScheme,
  correctReading,
  fillFromText,
  goToCell,
  markTaken,
  PAPER_NAMES,
  prepare,
  putBack,
  recalculate,
  removeEverything,
  writeSchemeSheet,
  type PaperName,
} from '../../src/actions';
import { openWorkbook, type OpenWorkbook } from '../builders/openWorkbook';
import { READING } from '../builders/reading';
import { bookFacts } from './bookFacts';
import type { OfficerAction, Scene } from './faultRuns';
import { smallRegister } from './smallRegister';

const PAPER_OPTIONS = { builtOn: '2016-08-05', isPublic: false };
/** As of another day there is something to write again. */
const LATER = { ...READING, asOf: '2016-10-04' };
const SHEET_NOTE = 'setting||PartnershipRegister.sheet';
/** Cells of the register itself, which only fixes change. */
const REGISTER_CELLS = /^(cell|style)\|(Economy|Old economy|Homes)\|/;
const RECORDS = /Changes/;

/** Everything that an officer can do, by name. */
export const ACTIONS = {
  recalculate: {
    run: (run) => recalculate(run, READING),
    tellsDone: ['setting||PartnershipRegister.calculated'],
  },
  // Limits and looks reach down to the last partnership that there was.
  prepare: { run: (run) => prepare(run, READING), tellsItsWay: /^(validation|style)\|/ },
  correctReading: {
    run: (run) => correctReading(run, READING, [{ about: 'tab', sheet: 'Homes', theme: null }]),
  },
  appendix4: paper('appendix4', 'Appendix4'),
  summary: paper('summary', 'Summary'),
  reviews: paper('reviews', 'Reviews'),
  checks: paper('checks', 'Checks'),
  register: paper('register', 'Appendix3'),
  questions: paper('questions', 'Questions'),
  appendix4Later: paper('appendix4', 'Appendix4', LATER),
  questionsLater: paper('questions', 'Questions', LATER),
  allPapers: { run: (run) => buildPapers(run, READING, PAPER_NAMES, PAPER_OPTIONS) },
  twoPapers: { run: (run) => buildPapers(run, READING, ['reviews', 'register'], PAPER_OPTIONS) },
  markTaken: { run: (run) => markTaken(run) },
  writeSchemeSheet: {
    run: (run) => writeSchemeSheet(run, READING, '2016-08-04'),
    tellsDone: [`${SHEET_NOTE}.Scheme`],
  },
  chooseScheme: {
    run: (run) => chooseScheme(run, 'Lancaster 2011–12', '2016-08-04'),
    tellsDone: [`${SHEET_NOTE}.Scheme`],
  },
  applyFixes: {
    run: (run) => applyFixes(run, READING, { fixes: 'all', at: '2016-08-04T09:30' }),
    mayChange: REGISTER_CELLS,
    tellsItsWay: RECORDS,
  },
  putBack: {
    run: (run) => putBack(run, READING, { references: 'all', at: '2016-08-05T10:00' }),
    mayChange: REGISTER_CELLS,
    tellsItsWay: RECORDS,
  },
  fillFromText: {
    run: (run) => fillFromText(run, READING, { fixes: 'all', at: '2016-08-04T09:30' }),
    mayChange: REGISTER_CELLS,
    tellsItsWay: RECORDS,
  },
  goToCell: { run: (run) => goToCell(run, { sheet: 'Homes', row: 1, column: 0 }) },
  removeEverything: { run: (run) => removeEverything(run, READING) },
} satisfies Record<string, OfficerAction>;

export type ActionName = keyof typeof ACTIONS;

/** What comes before each action, so that it has everything to do. */
const BEFORE: Readonly<Partial<Record<ActionName, readonly ActionName[]>>> = {
  correctReading: ['recalculate'],
  appendix4: ['recalculate'],
  summary: ['recalculate'],
  reviews: ['recalculate'],
  checks: ['recalculate'],
  register: ['recalculate'],
  questions: ['recalculate'],
  appendix4Later: ['appendix4'],
  questionsLater: ['questions'],
  twoPapers: ['recalculate'],
  markTaken: ['appendix4'],
  putBack: ['applyFixes'],
  fillFromText: ['prepare'],
  chooseScheme: ['writeSchemeSheet'],
  removeEverything: ['writeSchemeSheet', 'allPapers'],
};

/** A small register with what comes before an action. */
export async function sceneOf(name: ActionName): Promise<Scene> {
  const bytes = await smallRegister();
  const officers = bookFacts((await openWorkbook(bytes)).file);
  const workbook = await openWorkbook(bytes);
  for (const before of BEFORE[name] ?? []) await doAction(workbook, before);
  if (name === 'prepare') await leaveThreeColumns(workbook);
  if (name === 'chooseScheme') shortenSchemeSheet(workbook);
  return { bytes: await workbook.file.save(), officers, registerBytes: bytes };
}

/** Does an action that has to succeed. */
export async function doAction(workbook: OpenWorkbook, name: ActionName): Promise<void> {
  const outcome = await ACTIONS[name].run(workbook.runExcel);
  if (outcome.kind === 'not done') throw new Error(`Expected ${name} to be done, got "${outcome.message}"`);
}

function paper(name: PaperName, key: string, reading = READING): OfficerAction {
  return {
    run: (run) => buildPapers(run, reading, [name], PAPER_OPTIONS),
    tellsDone: [`${SHEET_NOTE}.${key}`, 'setting||PartnershipRegister.papers'],
  };
}

/** Each column is set up alike, so a few of every kind do: the last three of each tab are missing. */
async function leaveThreeColumns(workbook: OpenWorkbook): Promise<void> {
  await doAction(workbook, 'prepare');
  for (const sheet of ['Economy', 'Homes']) {
    const used = workbook.file.sheets.find(({ name }) => name === sheet)?.usedRect(true);
    const at = (used?.columnCount ?? 0) - 3;
    workbook.coAuthor.delete({ sheet, lines: 'columns', at, count: 3 });
  }
}

/** A scheme sheet that an officer changed is kept. */
function shortenSchemeSheet(workbook: OpenWorkbook): void {
  workbook.coAuthor.delete({ sheet: 'Partnership scheme', lines: 'rows', at: 7, count: 1 });
}
