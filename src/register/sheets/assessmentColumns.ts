import { ADDED_KEYS } from '../addedKeys';
import { columnId, COLUMNS, type ColumnId, type ColumnKey } from '../columns';
import type { AddedColumn } from '../scheme/addedColumns';
import type { Scheme } from '../scheme/scheme';
import type { OwnTest } from '../scheme/schemeTests';

/** What may be typed into a column of the officer's; anything else is asked about, never refused. */
export type AssessmentValidation =
  'yes-no' | 'amount' | 'date' | { readonly kind: 'list'; readonly items: readonly string[] };

/** One column that judging needs and the officer fills, as it is set up. */
export interface AssessmentColumnSpec {
  readonly id: ColumnId;
  readonly heading: string;
  /** What to enter, shown beside a selected cell; Excel takes 255 characters. */
  readonly guidance: string;
  /** In points. */
  readonly widthPoints: number;
  readonly numberFormat: string;
  readonly wrapsText: boolean;
  readonly horizontal: 'Left' | 'Center' | 'Right';
  readonly validation: AssessmentValidation | undefined;
}

type Looks = Omit<AssessmentColumnSpec, 'id' | 'heading' | 'guidance'>;

const amount: Looks = {
  widthPoints: 76,
  numberFormat: '0.00',
  wrapsText: false,
  horizontal: 'Right',
  validation: 'amount',
};
const yesNo: Looks = {
  widthPoints: 70,
  numberFormat: 'General',
  wrapsText: true,
  horizontal: 'Center',
  validation: 'yes-no',
};
const date: Looks = {
  widthPoints: 74,
  numberFormat: 'dd/mm/yyyy',
  wrapsText: false,
  horizontal: 'Center',
  validation: 'date',
};
const words: Looks = {
  widthPoints: 180,
  numberFormat: 'General',
  wrapsText: true,
  horizontal: 'Left',
  validation: undefined,
};

/** The columns that judging, reporting and the papers need beside the register's eleven, in the order they are added. */
export function assessmentColumns({
  councils,
  tests,
  columns,
  reviews,
}: Scheme): readonly AssessmentColumnSpec[] {
  return [
    ...councils.map(({ name }) => ({
      id: columnId('annualCash', name),
      heading: `${headingOf('annualCash')} – ${name}`,
      guidance: `Cash that ${name} pays in a year, in pounds. 0 when it pays nothing; leave it blank while that is not known. No capital, in kind or officer time.`,
      ...amount,
      numberFormat: '£#,##0.00',
    })),
    spec(
      'officerDays',
      `Officer days a month${councils.length > 1 ? ', all councils together' : ''}. 0 when there are none; leave it blank while that is not known.`,
      amount,
    ),
    ...riskColumns(tests),
    ...tests.own.flatMap(answerColumn),
    ...reviewColumns(reviews),
    spec('outcome', 'What the last review came to, in a sentence.', words),
    spec('recommendation', 'What you recommend, in a sentence that can stand alone in minutes.', words),
    ...columns.map(addedColumn),
  ];
}

/** The last review, and the last of those reports that the scheme wants. */
function reviewColumns({ annualReports, annualMonths, quarterlyMonths }: Scheme['reviews']) {
  const review =
    annualMonths === MONTHS_IN_YEAR
      ? spec('lastAnnualReview', 'The day of the last annual review.', date)
      : { ...spec('lastAnnualReview', 'The day of the last review.', date), heading: 'Last review' };
  return [
    ...(annualReports && annualMonths !== null
      ? [spec('lastAnnualReport', 'The day on which the partner’s last annual report came in.', date)]
      : []),
    review,
    ...(quarterlyMonths === null
      ? []
      : [
          spec(
            'lastQuarterlyReport',
            'The day on which the last quarterly performance report came in.',
            date,
          ),
        ]),
  ];
}

const MONTHS_IN_YEAR = 12;

/** The columns of those tests that the scheme has, and of its considerations. */
function riskColumns({ statutory, risk, considerations }: Scheme['tests']): AssessmentColumnSpec[] {
  return [
    ...(statutory === 'not used'
      ? []
      : [spec('statutory', 'Yes when the law requires this partnership, otherwise No.', yesNo)]),
    ...(risk === 'not used'
      ? []
      : [
          spec(
            'significantRisk',
            'Yes when there is potential for significant reputational, political, legal or operational risk, otherwise No.',
            yesNo,
          ),
        ]),
    ...(considerations.length === 0
      ? []
      : [
          spec(
            'riskConsiderations',
            `Which of the scheme’s ${considerations.length} considerations apply, by number, such as 1, 3.`,
            words,
          ),
        ]),
  ];
}

function spec(key: ColumnKey, guidance: string, looks: Looks): AssessmentColumnSpec {
  return { id: key, heading: headingOf(key), guidance, ...looks };
}

/** The column that a test of the scheme's own looks at, when it has one of its own. */
function answerColumn(test: OwnTest): AssessmentColumnSpec[] {
  if (!('column' in test)) return [];
  const column = { id: columnId('answer', test.name), heading: test.column.heading };
  const end = `${test.asks}. Leave it blank while that is not known.`;
  switch (test.kind) {
    case 'yes-no':
      return [{ ...column, guidance: `Yes or No: ${end}`, ...yesNo }];
    case 'words':
      return [
        {
          ...column,
          guidance: `${[...test.metBy, ...test.notMetBy].join(', ')}: ${end}`,
          ...yesNo,
          validation: undefined,
        },
      ];
    case 'figure':
      return [{ ...column, guidance: `A number: ${end}`, ...amount, numberFormat: 'General' }];
  }
}

/** A column that the scheme adds, to be filled with what it says that its cells hold. */
function addedColumn({ kind, key, name, choices, guidance }: AddedColumn): AssessmentColumnSpec {
  const column = { id: columnId(ADDED_KEYS[kind], key), heading: name };
  switch (kind) {
    case 'text':
    case 'link':
      return { ...column, guidance, ...words };
    case 'money':
      return {
        ...column,
        guidance: guidance === '' ? 'In pounds; leave it blank while it is not known.' : guidance,
        ...amount,
        numberFormat: '£#,##0.00',
      };
    case 'date':
      return { ...column, guidance: guidance === '' ? 'A day, such as 31/03/2017.' : guidance, ...date };
    case 'yes-no':
      return { ...column, guidance: guidance === '' ? 'Yes or No.' : guidance, ...yesNo };
    case 'choice': {
      const items = choices.map((choice) => choice.name);
      return {
        ...column,
        guidance: guidance === '' ? `${items.join(', ')}.` : guidance,
        ...yesNo,
        validation: { kind: 'list', items },
      };
    }
  }
}

function headingOf(key: ColumnKey): string {
  return COLUMNS.find((column) => column.key === key)?.heading ?? key;
}
