import { DATE, DAY_OF_YEAR } from './dateKinds';
import { WORD_LIST } from './nameKinds';
import { ROUTE } from './paperKinds';
import { any, one, type SettingGroup } from './setting';
import { optional, percentage, words, yesNo } from './valueKinds';

/** What the committee's papers need beside the register. */
export const PAPER_SETTINGS: SettingGroup = {
  heading: 'The committee’s papers',
  settings: [
    one(
      'Committee date',
      'papers.committeeDate',
      optional(DATE, null),
      'The meeting that Appendix 4 is for. Blank: it names none.',
    ),
    any(
      'Council’s committees',
      'papers.routes',
      ROUTE,
      'A council; from “Also called” on, the committees that its papers go through, in their order.',
    ),
    one(
      'Significant partnerships are decided by',
      'papers.significantDecision',
      optional(words('who decides'), null),
      'Who decides on entering a significant partnership, and on overall policy and budget. Blank: papers name nobody.',
    ),
    one(
      'Other partnerships are decided by',
      'papers.delegatedDecision',
      optional(words('who decides'), null),
      'To whom other decisions are delegated, within policy and budget. Blank: papers name nobody.',
    ),
    one(
      'Scrutiny committee',
      'papers.scrutiny',
      words('the name of a committee'),
      'The committee that monitors, and to which business plans go.',
    ),
    one(
      'Corporate plan',
      'papers.corporatePlan',
      words('the name of a plan'),
      'What the councils call the plan whose themes the register follows.',
    ),
    one(
      'Business plans by',
      'papers.businessPlan.due',
      optional(DAY_OF_YEAR, null),
      'The day of each year by which significant partnerships are to hand in a business plan. Blank: none is told.',
    ),
    one(
      'Business plan headings',
      'papers.businessPlan.headings',
      WORD_LIST,
      'What a business plan tells; more headings to the right.',
    ),
    one(
      'Words for outcomes',
      'papers.serviceContract.outcomes',
      WORD_LIST,
      'With payment and monitoring, signs of a service contract; more words to the right.',
    ),
    one(
      'Words for monitoring',
      'papers.serviceContract.monitoring',
      WORD_LIST,
      'With payment and outcomes, signs of a service contract; more words to the right.',
    ),
    one(
      'Inflation on £ proposed',
      'papers.inflation',
      optional(percentage('a percentage from 0% to 100%, such as 2.5%, or nothing'), null),
      'Added to £ now where Appendix 4 drafts £ proposed: agreements continue at current levels. Blank: none.',
    ),
    one(
      'Funding streams',
      'papers.fundingStreams',
      yesNo(),
      'Yes: grants and what is allocated from them are read from a tab of their own, and “Funding streams” can be built.',
    ),
    one(
      'Options appraisal',
      'papers.optionsAppraisal',
      yesNo(),
      'Yes: “Options appraisal” can be built, for options with advantages, disadvantages and risks.',
    ),
    one(
      'Commissioning update',
      'papers.commissioningUpdate',
      yesNo(),
      'Yes: “Commissioning update” can be built, from the columns of the scheme with costs, RAG and the next decision.',
    ),
    one(
      'Pooled and aligned',
      'papers.pooledAndAligned',
      yesNo(),
      'Yes: “Pooled and aligned” can be built, from the columns with outcome, body, resource kind and amount.',
    ),
    one(
      'Governance',
      'papers.governance',
      yesNo(),
      'Yes: “Governance” can be built, from the columns with governance role, parent partnership and scrutiny panel.',
    ),
  ],
};
