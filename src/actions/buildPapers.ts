import type { RunExcel } from '../excel';
import {
  planAppendix3,
  planChecksSheet,
  planRegisterSummary,
  planReviewsDue,
  type AssessedRegister,
  type PaperOptions,
  type ReadingContext,
  type SheetKey,
  type SheetPlan,
} from '../register';
import { planAppendix4Paper, type EarlierPapers } from './appendix4Paper';
import { buildSheets, type Built, type SheetToBuild } from './buildSheets';
import type { Outcome } from './outcome';

/** A sheet that is built from the register, and how. */
interface Paper {
  readonly key: SheetKey;
  readonly plan: (
    register: AssessedRegister,
    reading: ReadingContext,
    options: PaperOptions,
    earlier: EarlierPapers,
  ) => SheetPlan;
}

/** Every paper in the order in which new ones are added to the workbook. */
const PAPERS = {
  appendix4: { key: 'Appendix4', plan: planAppendix4Paper },
  summary: {
    key: 'Summary',
    plan: (register, { scheme }, options) => planRegisterSummary(register, scheme, options),
  },
  reviews: {
    key: 'Reviews',
    plan: (register, { scheme }, options) => planReviewsDue(register, scheme, options),
  },
  checks: { key: 'Checks', plan: (register, _, { builtOn }) => planChecksSheet(register, builtOn) },
  register: {
    key: 'Appendix3',
    plan: (register, { scheme }, options) => planAppendix3(register, scheme, options),
  },
} as const satisfies Record<string, Paper>;

export type PaperName = keyof typeof PAPERS;
export const PAPER_NAMES = Object.keys(PAPERS) as PaperName[]; // the table has no other keys

/** Recalculates, then builds some papers, or all: the register is read once. */
export function buildPapers(
  run: RunExcel,
  reading: ReadingContext,
  names: readonly PaperName[],
  options: PaperOptions,
): Promise<Outcome<Built>> {
  const wanted = names.map((name): SheetToBuild => {
    const paper: Paper = PAPERS[name];
    return {
      key: paper.key,
      // The scheme in use may be that of the workbook's own sheet.
      plan: (register, _, inUse, earlier) => paper.plan(register, inUse, options, earlier),
    };
  });
  return buildSheets(run, reading, options.builtOn, wanted);
}
