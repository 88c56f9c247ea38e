import type { PaperName } from '../../../actions';

/** What each paper is, as the officer chooses it. */
export const PAPER_TITLES: Readonly<Record<PaperName, string>> = {
  appendix4: 'Appendix 4: summary and recommendations',
  summary: 'Register summary',
  reviews: 'Reviews due',
  checks: 'Checks',
  register: 'Appendix 3: register to be printed',
  funding: 'Funding streams',
  options: 'Options appraisal',
  commissioning: 'Commissioning update',
  pooled: 'Pooled and aligned: each body’s money',
  governance: 'Governance: ladder of accountability',
  questions: 'Questions to resolve',
  transparencyGrants: 'Transparency: grants',
  transparencyContracts: 'Transparency: contracts',
};
