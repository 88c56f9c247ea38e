import { contact, date } from '../entry';
import { REGISTER_COLUMNS, type SmallRegister, type SmallTab } from '../smallRegister';
import { row, type Cells } from '../tab';
import type { PlacedCell, Sheet } from '../writer/sheet';

const COLUMNS = [
  ...REGISTER_COLUMNS,
  { key: 'ownRight', heading: 'Statutory in its own right', width: 11 },
  { key: 'formality', heading: 'Formal or informal', width: 11 },
  { key: 'meets', heading: 'Meets how often', width: 20 },
  { key: 'body', heading: 'Accountable body', width: 20 },
  { key: 'sector', heading: 'Sector', width: 9 },
  { key: 'priority', heading: 'Corporate priority', width: 20 },
  { key: 'funders', heading: 'Other funders', width: 24 },
  { key: 'days', heading: 'Officer days a month', width: 10 },
  { key: 'review', heading: 'Last annual review', width: 12 },
];

/** What most rows of the sample say alike. */
const USUAL: Cells = { area: 'Lancaster', ownRight: 'No', formality: 'Formal', days: 1 };

function tab(name: string, heading: string, ...rows: readonly Cells[]): SmallTab {
  return { name, heading, columns: COLUMNS, body: rows.map((cells) => row({ ...USUAL, ...cells })) };
}

const TABS: readonly SmallTab[] = [
  tab('Children’s Trust', 'Children’s Trust', {
    name: 'Children’s Trust district board',
    member: 'Cllr Penmarric',
    officer: 'Hannah Oakridge',
    purpose: 'Brings those who serve children in the district together',
    partners: 'County council, schools, health',
    agreement: 'Open ended',
    money: 'nil',
    contact: contact('Hannah Oakridge', '01632 960320', 'children@lancaster.example.org'),
    ownRight: 'Yes',
    meets: 'Every two months',
    body: 'County council',
    priority: 'Community leadership',
    review: date('2011-06-14'),
  }),
  tab('Community Safety Partnership', 'Community Safety Partnership', {
    name: 'Community Safety Partnership',
    member: 'Cllr Ashgrove',
    officer: 'Miles Tarrant',
    purpose: 'Reduces crime and disorder, as the Crime and Disorder Act 1998 asks',
    partners: 'Police, county council, fire and rescue, probation, health',
    agreement: 'Open ended',
    money: '£18,000 a year',
    contact: contact('Miles Tarrant', '01632 960321', 'safety@lancaster.example.org'),
    ownRight: 'Yes',
    meets: 'Every two months',
    body: 'Lancaster City Council',
    priority: 'Clean, green and safe places',
    funders: '£9,500 from the police',
    days: 6,
    review: date('2011-09-20'),
  }),
  tab(
    'Environment',
    'Environment',
    {
      name: 'Climate change group',
      member: 'Cllr Fenwright',
      officer: 'Ruth Colebrook',
      purpose: 'Plans how the district is to emit less',
      partners: 'University, college, voluntary groups',
      agreement: 'None',
      money: 'nil',
      contact: contact('Ruth Colebrook', '01632 960322', 'climate@lancaster.example.org'),
      formality: 'Informal',
      meets: 'Has not met for some time',
      priority: 'Clean, green and safe places',
      review: date('2010-11-02'),
    },
    {
      name: 'Coast and bay partnership',
      member: 'Cllr Fenwright',
      officer: 'Ruth Colebrook',
      purpose: 'Looks after the bay with other councils and landowners',
      partners: 'Two district councils, county council, landowners',
      agreement: '1 April 2009 to 31 March 2012',
      money: '£6,250 a year',
      contact: contact('', '', 'bay@lancaster.example.org'),
      meets: 'Quarterly',
      body: 'A neighbouring council',
      funders: 'Landowners, in kind',
      review: date('2011-04-12'),
    },
  ),
  tab(
    'Economy',
    'Economy',
    {
      name: 'Harbourside Arts Centre',
      member: 'Cllr Penmarric',
      officer: 'Dana Whitlock',
      purpose: 'A programme of theatre, dance and film',
      partners: 'The arts centre’s trust',
      agreement: '1 April 2009 to 31 March 2012',
      money: '£146,500 a year',
      contact: contact('Dana Whitlock', '01632 960323', 'arts@lancaster.example.org'),
      meets: 'Twice a year',
      body: 'The trust',
      sector: 'Arts',
      priority: 'Economic growth',
      funders: 'A national arts body, £210,000; ticket income',
      review: date('2011-10-18'),
    },
    {
      name: 'Canal Street Playhouse',
      member: 'Cllr Penmarric',
      officer: 'Dana Whitlock',
      purpose: 'Plays by and for the district',
      partners: 'The playhouse’s trust',
      agreement: '1 April 2009 to 31 March 2012',
      money: '£38,240 a year',
      contact: contact('Dana Whitlock', '01632 960323', 'stage@lancaster.example.org'),
      meets: 'Twice a year',
      body: 'The trust',
      sector: 'Arts',
      funders: 'A national arts body',
      review: date('2011-10-18'),
    },
  ),
  tab('Education, Skills and Opps', 'Education, Skills and Opportunities', {
    name: 'Skills group',
    member: 'Cllr Ashgrove',
    officer: 'Hannah Oakridge',
    purpose: 'Brings colleges, schools and employers together',
    partners: 'Colleges, schools, employers',
    agreement: 'None',
    money: 'nil',
    contact: contact('Hannah Oakridge', '01632 960320', 'skills@lancaster.example.org'),
    formality: 'Informal',
    meets: 'Quarterly',
    review: date('2011-05-24'),
  }),
  tab('Health and Well Being', 'Health and Well Being', {
    name: 'Health and well being board',
    member: 'Cllr Fenwright',
    officer: 'Miles Tarrant',
    purpose: 'Agrees what the district needs for better health',
    partners: 'Health, county council, voluntary sector',
    agreement: 'Open ended',
    money: 'nil',
    contact: contact('Miles Tarrant', '01632 960321', 'health@lancaster.example.org'),
    meets: 'Monthly',
    body: 'Health',
    days: 2,
    review: date('2011-08-30'),
  }),
  tab(
    'Valuing People',
    'Valuing People',
    {
      name: 'Advice for the district',
      member: 'Cllr Ashgrove',
      officer: 'Ruth Colebrook',
      purpose: 'Free advice on debt, benefits and housing',
      partners: 'Two advice charities',
      agreement: '1 April 2009 to 31 March 2012',
      money: '£164,900 a year',
      contact: contact('Ruth Colebrook', '01632 960322', 'advice@lancaster.example.org'),
      meets: 'Quarterly',
      body: 'The charities',
      sector: 'VCF',
      priority: 'Health and wellbeing',
      funders: 'County council, legal aid',
      review: date('2011-10-04'),
    },
    {
      name: 'Volunteer centre',
      member: 'Cllr Ashgrove',
      officer: 'Ruth Colebrook',
      purpose: 'Finds volunteers and those who need them',
      partners: 'A charity',
      agreement: '1 April 2009 to 31 March 2012',
      money: '£21,375.50 a year',
      contact: contact('Ruth Colebrook', '01632 960322', 'volunteers@lancaster.example.org'),
      meets: 'Twice a year',
      body: 'The charity',
      sector: 'Voluntary, Community and Faith',
      funders: 'Members’ fees',
      review: date('2011-10-04'),
    },
    {
      name: 'Over-fifties forum',
      member: 'Cllr Penmarric',
      officer: 'Hannah Oakridge',
      purpose: 'Speaks for older people',
      partners: 'Local groups',
      agreement: 'Rolling',
      money: '£1,500 a year',
      contact: contact('', '', 'fifties@lancaster.example.org'),
      formality: 'Informal',
      meets: 'Monthly',
      sector: 'VCF',
      review: date('2011-02-08'),
    },
  ),
];

/**
 * The Performance Reward Grant: amounts and allocations of the report “Partnerships”, Cabinet, 8 November 2011. What they
 * are for, outcomes and what others add are made up.
 */
const GRANTS: readonly (readonly (string | number)[])[] = [
  [
    ...['Grant', 'Revenue or capital', 'Grant £', 'Allocated to', 'Allocation £', 'Outcomes', 'Leverage'],
    'Stated remainder £',
  ],
  [
    ...['Performance Reward Grant', 'Revenue', 357_535.4, 'Support of the thematic groups', 5_000],
    ...['Meetings are served until the new partnerships stand', '', 27_535.4],
  ],
  ['', '', '', 'Community safety', 30_000, 'Fewer repeat incidents', '£12,000 from the police'],
  [
    '',
    '',
    '',
    'Voluntary, community and faith sector',
    120_000,
    'A sector that can bid for contracts',
    40_000,
  ],
  [
    '',
    '',
    '',
    'Health and well being',
    100_000,
    'Three more groups for those who live alone',
    '£60,000, health',
  ],
  ['', '', '', 'Skills', 50_000, 'Forty apprentices', 'Employers, in kind'],
  ['', '', '', 'Affordable warmth', 0, 'Taken up by another programme'],
  ['', '', '', 'Climate change', 25_000, 'Energy advice in 400 homes'],
  [
    ...['', 'Capital', 289_910.6, 'Insulation of homes', 100_000, 'Lower bills in 250 homes'],
    ...['£180,000 from suppliers', 89_910.6],
  ],
  ['', '', '', 'Play areas', 100_000, 'Four play areas made good'],
];

const MONEY_COLUMNS = [2, 4, 7];

function grantsSheet(): Sheet {
  return {
    name: 'Grants',
    cells: GRANTS.flatMap((cells, at) =>
      cells.flatMap((value, column): PlacedCell[] => {
        const format = MONEY_COLUMNS.includes(column) ? { format: '"£"#,##0.00' } : {};
        const look = {
          wrap: true,
          border: 'thin',
          ...(at === 0 ? { bold: true, fill: 'D9D9D9' } : format),
        } as const;
        return value === '' ? [] : [{ row: at, column, value, look: { ...look, vertical: 'top' } }];
      }),
    ),
    rows: new Map(),
    widths: [26, 12, 14, 32, 14, 38, 24, 14],
  };
}

/** The thematic groups and the bodies with service level agreements, with the grant that they shared out. */
export const LANCASTER: SmallRegister = {
  title: 'Partnerships and service level agreements (sample for Lancaster 2011–12)',
  tabs: TABS,
  sheets: [grantsSheet()],
  notes: [
    'A sample',
    'Thematic groups and columns are those of the reports “Partnerships”, Cabinet, 8 November 2011, and “Corporate Review of Service Level Agreements”, 17 January 2012, as are the Performance Reward Grant’s amount and its allocations.',
    'Partnerships, bodies, people, other amounts, dates and words are invented, and so is what the grant’s allocations are for.',
    'Left as found: the climate change group has not met for some time, and agreements end on 31 March 2012.',
  ],
};
