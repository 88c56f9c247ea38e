import type { Random } from './random';

/** What a column of a register may be headed, and what officers type under it. */
interface ColumnGrammar {
  readonly headings: readonly string[];
  readonly cells: readonly string[];
}

const NAMES = ['Market Towns Forum', 'Devon Enterprise Board', "'=Rural Homes", 'Café Society – North', 'A'];
const ODD_CELLS = [
  '',
  '?',
  'tbc',
  "'+44 example",
  ' ',
  '#N/A',
  '=1+1',
  'x'.repeat(300),
  'two\nlines',
  '🙂',
  '0',
  '-5',
];

const NAME_COLUMN: ColumnGrammar = {
  headings: ['Name', 'Name of partnership', 'Partnership'],
  cells: NAMES,
};

const OTHER_COLUMNS: readonly ColumnGrammar[] = [
  { headings: ['Lead Officer', 'Lead officer '], cells: ['A  Officer', 'B Officer', ''] },
  { headings: ['Area covered', 'Area'], cells: ['Both', 'SH ', 'WD', 'South Hams', 'Devon'] },
  {
    headings: ['Financial arrangements', 'Financial'],
    cells: [
      'SHDC £12,000 / WDBC £4,000',
      '£2-3k pa',
      'None',
      '£500 a year',
      '£250 in 2015/16, then £300',
      'tbc',
    ],
  },
  {
    headings: ['Significant/Desirable', 'Significant / Desirable'],
    cells: ['Sig.', 'D', 'S', 'Desirable', 'Sig?'],
  },
  { headings: ['Last annual review'], cells: ['12 May 2014', '31/03/2016', 'never', '1.4.15'] },
  { headings: ['Statutory'], cells: ['Y', 'no', 'Yes – partly'] },
  { headings: ['Notes', 'Remarks'], cells: ['Ask again', '2 days a month', 'Ends 31 March 2017'] },
];

/** Something that an officer may type into any cell. */
export function randomCell(random: Random): string {
  const { cells } = random.pick([NAME_COLUMN, ...OTHER_COLUMNS]);
  return random.happens(0.3) ? random.pick(ODD_CELLS) : random.pick(cells);
}

/** The rows of a theme tab as they are typed: perhaps a title, headings, and partnerships. */
export function randomTab(random: Random): string[][] {
  const others = OTHER_COLUMNS.filter(() => random.happens(0.7));
  const columns = [NAME_COLUMN, ...others];
  const title = random.happens(0.5) ? [['A register typed by many hands'], []] : [];
  const headings = columns.map((column) => random.pick(column.headings));
  const rows = Array.from({ length: 1 + random.below(4) }, (_, row) =>
    columns.map((column, index) => {
      if (index === 0) return `${random.pick(NAMES)} ${row + 1}`;
      return random.happens(0.1) ? random.pick(ODD_CELLS) : random.pick(column.cells);
    }),
  );
  return [...title, headings, ...rows];
}
