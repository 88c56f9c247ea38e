import type { AddedKey } from './addedKeys';
import { column, type ColumnSpec } from './columnSpec';
import { PUBLISHED_COLUMNS } from './publishedColumns';

export type { ColumnKind, ColumnSpec } from './columnSpec';

const core = { isCore: true } as const;

/**
 * Every column that the add-in reads, the report's eleven first and in its order (§3.3). Reading tabs, checks,
 * assessment columns and papers all derive from this table.
 */
export const COLUMNS = [
  column(
    'name',
    'Name',
    'name',
    ['Partnership', 'Partnership name', 'Name of partnership', 'Organisation', 'Title'],
    core,
  ),
  column(
    'leadMember',
    'Lead Member',
    'text',
    ['Member', 'Lead Councillor', 'Portfolio holder', 'Lead Cllr', 'Member lead', 'Member representative'],
    core,
  ),
  column(
    'leadOfficer',
    'Lead Officer',
    'text',
    ['Officer', 'Officer lead', 'Responsible officer', 'Link officer'],
    core,
  ),
  column(
    'significance',
    'Significant/Desirable',
    'class',
    [
      'Significant or Desirable',
      'Sig/Des',
      'S/D',
      'Significance',
      'Significant',
      'Class',
      'Level of significance',
    ],
    core,
  ),
  column(
    'area',
    'Area covered',
    'area',
    ['Area', 'Geographical area', 'Council', 'Councils', 'Council area', 'District'],
    core,
  ),
  column(
    'purpose',
    'Purpose',
    'text',
    ['Purpose of partnership', 'Aims', 'Aims and objectives', 'Objectives', 'Description'],
    core,
  ),
  column(
    'partners',
    'Partners',
    'text',
    ['Partner organisations', 'Partner bodies', 'Key partners', 'Members of partnership', 'Other partners'],
    core,
  ),
  column(
    'agreementDates',
    'Agreement dates',
    'date',
    [
      'Agreement',
      'Agreement date',
      'Agreements',
      'Dates of agreement',
      'Agreement period',
      'Term',
      'Contract dates',
      'SLA dates',
      'Start and end dates',
    ],
    core,
  ),
  column(
    'financialArrangements',
    'Financial arrangements',
    'money',
    [
      'Finance',
      'Funding',
      'Financial',
      'Financial arrangement',
      'Finances',
      'Cost',
      'Contribution',
      'Financial contribution',
      'Council funding',
    ],
    core,
  ),
  column(
    'type',
    'Type of Partnership',
    'type',
    ['Type', 'Partnership type', 'Classification of partnership', 'Category'],
    core,
  ),
  column(
    'contact',
    'Contact Details',
    'text',
    ['Contact', 'Contacts', 'Contact information', 'Contact name', 'Partner contact', 'Email'],
    core,
  ),
  column(
    'annualCash',
    'Annual £',
    'money',
    [
      'Annual cost',
      'Annual cash',
      'Annual contribution',
      'Annual funding',
      'Cash per year',
      '£ a year',
      '£ pa',
      '£ per annum',
      'Contribution £',
    ],
    { perCouncil: 'maybe' },
  ),
  column(
    'officerDays',
    'Officer days a month',
    'days',
    [
      'Officer days',
      'Officer days per month',
      'Days a month',
      'Days per month',
      'Officer time',
      'Officer time (days a month)',
      'Staff days per month',
      'Staff time',
    ],
    { perCouncil: 'maybe' },
  ),
  column(
    'statutory',
    'Statutory',
    'yes-no',
    ['Statutory?', 'Statutory requirement', 'Statutory partnership', 'Is it statutory'],
    {},
  ),
  column(
    'significantRisk',
    'Potential for significant risk',
    'yes-no',
    ['Significant risk', 'Potential risk', 'Risk', 'Risk?', 'Potential for risk'],
    {},
  ),
  column(
    'riskConsiderations',
    'Risk considerations',
    'text',
    ['Considerations', 'Considerations met', 'Significance considerations'],
    {},
  ),
  column(
    'agreementKind',
    'Agreement kind',
    'text',
    ['Kind of agreement', 'Agreement type', 'Type of agreement'],
    {},
  ),
  column(
    'agreementStart',
    'Agreement start',
    'date',
    ['Start date', 'Start', 'Agreement start date', 'Agreement from', 'Date started', 'Commencement date'],
    {},
  ),
  column(
    'agreementEnd',
    'Agreement end',
    'date',
    ['End date', 'End', 'Agreement end date', 'Expiry date', 'Expiry', 'Agreement to', 'Agreement expires'],
    {},
  ),
  column(
    'lastAnnualReport',
    'Last annual report',
    'date',
    ['Annual report received', 'Date of last annual report', 'Last report'],
    {},
  ),
  column(
    'lastAnnualReview',
    'Last annual review',
    'date',
    ['Last review', 'Last reviewed', 'Date of last review', 'Review date', 'Date last reviewed'],
    {},
  ),
  column(
    'lastQuarterlyReport',
    'Last quarterly report',
    'date',
    ['Quarterly report received', 'Date of last quarterly report'],
    {},
  ),
  column(
    'quarterlySelected',
    'Quarterly reporting selected',
    'yes-no',
    ['Quarterly reporting', 'Quarterly reports', 'Quarterly?'],
    {},
  ),
  column(
    'reviewEvery',
    'Review every (months)',
    'months',
    ['Review frequency', 'Review interval', 'Review period', 'Review cycle'],
    {},
  ),
  column('howReviewed', 'How reviewed', 'text', ['Method of review', 'Review method'], {}),
  column('outcome', 'Outcome of review', 'text', ['Review outcome', 'Outcome'], {}),
  column('recommendation', 'Recommendation', 'text', ['Recommendations'], {}),
  column(
    'proposedCash',
    'Proposed £',
    'money',
    ['Proposed funding', 'Proposed annual £', 'Proposed contribution'],
    { perCouncil: 'maybe' },
  ),
  column(
    'successMeasures',
    'Success measures',
    'text',
    ['Measures of success', 'Performance measures', 'KPIs'],
    {},
  ),
  column(
    'corporatePriority',
    'Corporate priority',
    'text',
    ['Priority', 'Council priority', 'Corporate priorities', 'Strategic priority'],
    {},
  ),
  column(
    'recipientNumber',
    'Recipient number',
    'text',
    ['Charity number', 'Company number', 'Charity or company number', 'Registration number', 'Charity no'],
    {},
  ),
  column('parent', 'Parent partnership', 'text', ['Parent', 'Reports to', 'Parent body'], {}),
  ...PUBLISHED_COLUMNS,
] as const satisfies readonly ColumnSpec[];

/** A column of the register, one that a scheme adds, or `answer`: one that it adds for a test of its own. */
export type ColumnKey = (typeof COLUMNS)[number]['key'] | 'answer' | AddedKey;

/** A column of one tab: a key, or a key of one council such as `annualCash:South Hams`. */
export type ColumnId = ColumnKey | `${ColumnKey}:${string}`;

/** The column id of a key for one council (of `answer` one test, of an added column its own key), or the key itself. */
export function columnId(key: ColumnKey, of?: string): ColumnId {
  return of === undefined ? key : `${key}:${of}`;
}
