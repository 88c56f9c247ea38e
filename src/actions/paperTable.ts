import {
  planAppendix3,
  planChecksSheet,
  planCommissioning,
  planFundingStreams,
  planRegisterSummary,
  planReviewsDue,
  type AssessedRegister,
  type PaperName,
  type PaperOptions,
  type ReadingContext,
  type SheetKey,
  type SheetPlan,
} from '../register';
import { planAppendix4Paper, planQuestionsPaper, type EarlierPapers } from './appendix4Paper';

/** A sheet that is built from the register, and how. */
export interface Paper {
  readonly key: SheetKey;
  /** `reading` has the scheme in use, which may be the scheme sheet's. */
  readonly plan: (
    register: AssessedRegister,
    reading: ReadingContext,
    options: PaperOptions,
    earlier: EarlierPapers,
  ) => SheetPlan;
}

/** How each paper is planned. */
export const PAPERS: Readonly<Record<PaperName, Paper>> = {
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
  commissioning: {
    key: 'Commissioning',
    plan: (register, { scheme }, options, { takenUpdate }) =>
      planCommissioning(register, scheme, options, takenUpdate),
  },
  funding: { key: 'Funding', plan: (register, _, options) => planFundingStreams(register, options) },
  questions: { key: 'Questions', plan: planQuestionsPaper },
};
