import type { TabColumn, TabSpec, TitleLine } from './tab';
import { COMMUNITIES } from './themes/communities';
import { ECONOMY } from './themes/economy';
import { ENVIRONMENT } from './themes/environment';
import { HERITAGE } from './themes/heritage';
import { HOMES } from './themes/homes';
import { INFRASTRUCTURE } from './themes/infrastructure';
import { RESOURCES } from './themes/resources';
import { WELLBEING_SOUTH_HAMS, WELLBEING_WEST_DEVON } from './themes/wellbeing';
import type { Look } from './writer/StyleBook';

const HEADINGS: Readonly<Record<string, readonly [heading: string, width: number]>> = {
  name: ['Name', 30],
  member: ['Lead Member', 18],
  officer: ['Lead Officer', 16],
  grade: ['Significant/Desirable', 13],
  area: ['Area covered', 14],
  purpose: ['Purpose', 36],
  partners: ['Partners', 32],
  agreement: ['Agreement dates', 19],
  money: ['Financial arrangements', 26],
  type: ['Type of Partnership', 16],
  contact: ['Contact Details', 31],
  days: ['Officer days a month', 10],
  statutory: ['Statutory', 10],
  risk: ['Potential for significant risk', 13],
  start: ['Agreement start', 12],
  end: ['Agreement end', 12],
  report: ['Last annual report', 12],
  review: ['Last annual review', 12],
  quarterly: ['Quarterly reporting selected', 12],
  quarter: ['Last quarterly report', 12],
  priority: ['Corporate priority', 20],
};

const CORE = [
  'name',
  'member',
  'officer',
  'grade',
  'area',
  'purpose',
  'partners',
  'agreement',
  'money',
  'type',
  'contact',
];

/** Columns by key, with a tab's own headings where it has them. */
function columns(keys: readonly string[], own: Readonly<Record<string, string>> = {}): TabColumn[] {
  return keys.map((key) => {
    const [heading, width] = HEADINGS[key] ?? [key, 12];
    return { key, heading: own[key] ?? heading, width };
  });
}

const BODY: Look = { wrap: true, vertical: 'top', border: 'thin' };
const HEADING: Look = { ...BODY, bold: true, vertical: 'center', align: 'center', fill: 'D9D9D9' };

function title(text: string, look: Look = {}): TitleLine {
  return { text, look: { bold: true, size: 14, ...look } };
}

function remark(text: string): TitleLine {
  return { text, look: { italic: true, color: '595959' } };
}

const GAP: TitleLine = { text: '', look: {} };

const ECONOMY_TAB: TabSpec = {
  name: 'Economy',
  tabColor: '1F4E79',
  titles: [
    {
      text: 'South Hams District Council  |  West Devon Borough Council',
      look: { bold: true, size: 18, color: 'FFFFFF', fill: '1F4E79', vertical: 'center', indent: 1 },
      height: 36,
      isMerged: true,
    },
    title('Partnership register – Economy'),
    remark('One row for each partnership. Green: significant. Ask Dana before adding columns.'),
    GAP,
  ],
  columns: columns([...CORE, 'days', 'statutory', 'risk', 'report', 'review', 'quarter']),
  headingLook: { ...HEADING, fill: '1F4E79', color: 'FFFFFF' },
  bodyLook: BODY,
  body: ECONOMY,
  isFrozen: true,
  formats: [{ column: 'grade', rule: 'expression', by: 'LEFT($D{first},1)="S"', look: { fill: 'C6EFCE' } }],
  dropDowns: [
    {
      column: 'grade',
      list: 'Lists!$B$2:$B$3',
      isWarning: true,
      prompt: ['Significant or Desirable', 'See the tests on the Notes tab.'],
    },
    { column: 'type', list: 'PartnershipTypes', isWarning: true },
  ],
};

const HOMES_TAB: TabSpec = {
  name: 'Our Plan – Homes',
  tabColor: 'C55A11',
  titles: [title('Our Plan theme: HOMES', { font: 'Arial', color: 'C55A11' }), GAP],
  columns: columns([...CORE, 'days', 'review'], {
    days: 'Officer days per month',
    review: 'Last reviewed',
  }).flatMap((column) =>
    column.key === 'money'
      ? [
          { key: 'sh', heading: 'SH', width: 15, group: column.heading },
          { key: 'wd', heading: 'WD', width: 15, group: column.heading },
        ]
      : [column],
  ),
  headingLook: { ...HEADING, font: 'Arial', size: 10, fill: 'F8CBAD' },
  bodyLook: { ...BODY, font: 'Arial', size: 10 },
  body: HOMES,
  isFrozen: true,
  formats: [{ column: 'sh', rule: 'containsText', by: 'tbc', look: { color: '9C0006', fill: 'FFC7CE' } }],
  dropDowns: [{ column: 'type', list: 'PartnershipTypes', isWarning: true }],
};

const INFRASTRUCTURE_TAB: TabSpec = {
  name: 'Infrastructure',
  titles: [title('Infrastructure partnerships 2015/16', { size: 16 }), remark('* must be filled in'), GAP],
  columns: columns([...CORE, 'sh', 'wd', 'days', 'report', 'review', 'quarterly', 'quarter'], {
    name: 'Partnership name *',
    member: 'Lead\nCllr',
    officer: 'Responsible officer *',
    grade: 'S / D',
    area: 'Geographical  area',
    purpose: 'Aims and objectives',
    partners: 'Key\npartners',
    agreement: 'SLA dates',
    money: 'FUNDING',
    type: 'Partnership\ntype',
    contact: 'Contact',
    sh: 'Annual £\nSHDC',
    wd: 'Annual £\nWDBC',
    days: 'Officer days\n(per month)',
    review: 'Date of last review',
  }),
  headingLook: { ...HEADING, fill: 'BDD7EE' },
  bodyLook: { ...BODY, size: 10 },
  body: INFRASTRUCTURE,
};

const COMMUNITIES_TAB: TabSpec = {
  name: 'Communities',
  tabColor: '70AD47',
  titles: [title('COMMUNITIES'), remark('Filtered – clear the filter to see every partnership'), GAP],
  columns: columns([...CORE, 'days', 'risk', 'report', 'review', 'quarterly', 'quarter'], {
    days: 'Officer days per month',
  }),
  headingLook: { ...HEADING, fill: 'C6E0B4' },
  bodyLook: BODY,
  body: COMMUNITIES,
  isFrozen: true,
  filter: { column: 'grade', shown: ['D', 'Desirable', 'Significant'] },
  formats: [
    {
      column: 'grade',
      rule: 'expression',
      by: '$D{first}="Significant"',
      look: { bold: true, color: '006100' },
    },
    { column: 'days', rule: 'dataBar', by: '63C384' },
  ],
};

const WELLBEING_TAB: TabSpec = {
  name: 'Wellbeing (SH)',
  titles: [title('Wellbeing')],
  columns: columns(CORE),
  headingLook: { ...HEADING, fill: 'FFE699' },
  bodyLook: { ...BODY, font: 'Arial', size: 9 },
  body: WELLBEING_SOUTH_HAMS,
};

const WELLBEING_HIDDEN_TAB: TabSpec = {
  ...WELLBEING_TAB,
  name: 'Wellbeing (WD)',
  isHidden: true,
  titles: [],
  bodyLook: BODY,
  body: WELLBEING_WEST_DEVON,
};

const ENVIRONMENT_TAB: TabSpec = {
  name: 'Environment',
  tabColor: '385723',
  titles: [
    title('Environment', { color: '385723' }),
    remark('Where both councils pay, one row for each.'),
    GAP,
  ],
  columns: columns([...CORE, 'days', 'report', 'review']),
  headingLook: { ...HEADING, fill: '385723', color: 'FFFFFF' },
  bodyLook: BODY,
  body: ENVIRONMENT,
  isFrozen: true,
  formats: [{ column: 'days', rule: 'dataBar', by: '92D050' }],
};

const HERITAGE_TAB: TabSpec = {
  name: 'Heritage',
  titles: [title('Heritage and culture'), GAP],
  columns: columns(CORE),
  headingLook: { bold: true, wrap: true, vertical: 'center', color: 'FFFFFF', fill: '7F6000' },
  bodyLook: { wrap: true, vertical: 'top' },
  body: HERITAGE,
  table: 'tblHeritage',
};

const RESOURCES_TAB: TabSpec = {
  name: 'Resources',
  tabColor: '7F7F7F',
  titles: [title('Resources'), GAP],
  columns: columns([...CORE, 'start', 'end', 'days', 'priority', 'report', 'review', 'quarterly']),
  headingLook: HEADING,
  bodyLook: BODY,
  body: RESOURCES,
  isFrozen: true,
  formats: [{ column: 'end', rule: 'lessThan', by: 'TODAY()', look: { color: 'C00000', bold: true } }],
  dropDowns: [{ column: 'quarterly', list: 'Lists!$D$2:$D$3' }],
};

/** Every tab of partnerships, in tab order. */
export const TABS: readonly TabSpec[] = [
  ECONOMY_TAB,
  HOMES_TAB,
  INFRASTRUCTURE_TAB,
  COMMUNITIES_TAB,
  WELLBEING_TAB,
  WELLBEING_HIDDEN_TAB,
  ENVIRONMENT_TAB,
  HERITAGE_TAB,
  RESOURCES_TAB,
];
