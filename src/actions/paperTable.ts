import {
  inOneTurn,
  planAppendix3InTurns,
  planChecksInTurns,
  planCommissioning,
  planGovernance,
  planPooled,
  planFundingStreams,
  planOptions,
  planReviewsInTurns,
  planSummaryInTurns,
  planTransparency,
  type AssessedRegister,
  type PaperName,
  type PaperOptions,
  type ReadingContext,
  type SheetKey,
  type SheetPlan,
  type Turns,
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
  ) => Turns<SheetPlan>;
}

/** How each paper is planned. */
export const PAPERS: Readonly<Record<PaperName, Paper>> = {
  appendix4: { key: 'Appendix4', plan: planAppendix4Paper },
  summary: {
    key: 'Summary',
    plan: (register, { scheme }, options) => planSummaryInTurns(register, scheme, options),
  },
  reviews: {
    key: 'Reviews',
    plan: (register, { scheme }, options) => planReviewsInTurns(register, scheme, options),
  },
  checks: { key: 'Checks', plan: (register, _, { builtOn }) => planChecksInTurns(register, builtOn) },
  register: {
    key: 'Appendix3',
    plan: (register, { scheme }, options) => planAppendix3InTurns(register, scheme, options),
  },
  pooled: {
    key: 'Pooled',
    plan: (register, { scheme }, options) => inOneTurn(() => planPooled(register, scheme, options)),
  },
  governance: {
    key: 'Governance',
    plan: (register, { scheme }, options) => inOneTurn(() => planGovernance(register, scheme, options)),
  },
  commissioning: {
    key: 'Commissioning',
    plan: (register, { scheme }, options, { takenUpdate }) =>
      inOneTurn(() => planCommissioning(register, scheme, options, takenUpdate)),
  },
  funding: {
    key: 'Funding',
    plan: (register, _, options) => inOneTurn(() => planFundingStreams(register, options)),
  },
  questions: { key: 'Questions', plan: planQuestionsPaper },
  options: {
    key: 'Options',
    plan: (register, { scheme }, paperOptions, { options }) =>
      inOneTurn(() => planOptions(register, scheme, paperOptions, options?.kept)),
  },
  transparencyGrants: {
    key: 'TransparencyGrants',
    plan: (register, { scheme }, options) =>
      inOneTurn(() => planTransparency('grants', register, scheme, options)),
  },
  transparencyContracts: {
    key: 'TransparencyContracts',
    plan: (register, { scheme }, options) =>
      inOneTurn(() => planTransparency('contracts', register, scheme, options)),
  },
};
