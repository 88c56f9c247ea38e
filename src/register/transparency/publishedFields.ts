import type { ColumnKey } from '../columns';
import type { IsoDate } from '../../grid/serialDate';
import { BLANK } from '../sheets/columnPlan';
import { describeResource } from '../sheets/describeResource';
import { dateCell, textCell } from '../sheets/makeCells';
import type { Redact } from '../sheets/redact';
import type { SheetCell, SheetColumn } from '../sheets/sheetPlan';
import { typedText } from '../sheets/typedTexts';
import type { PublishedEntry } from './publishedEntry';

/** A field of the Local Government Transparency Code 2015, and where the register has it. */
export interface PublishedField extends SheetColumn {
  readonly heading: string;
  /** The register has the field when a tab has one of these columns. */
  readonly from: readonly ColumnKey[];
  /** The heading to add to the tabs where none has the field. */
  readonly column: string;
  readonly cell: (entry: PublishedEntry, redact: Redact) => SheetCell;
}

const words = { wrapsText: true } as const;
const AGREEMENT = ['agreementDates', 'agreementStart', 'agreementEnd'] as const;
const DATES = { numberFormat: 'dd/mm/yyyy', widthPoints: 62 } as const;

const councilField: PublishedField = {
  ...words,
  heading: 'Council',
  widthPoints: 66,
  from: ['area', 'financialArrangements', 'annualCash'],
  column: 'Area covered',
  cell: ({ council }) => textCell(council === '' ? 'Not stated' : council),
};

const amountField = (heading: string): PublishedField => ({
  heading,
  widthPoints: 70,
  numberFormat: '£#,##0.00',
  horizontal: 'Right',
  from: ['financialArrangements', 'annualCash'],
  column: 'Financial arrangements',
  cell: ({ amount }) => describeResource(amount),
});

const basisField: PublishedField = {
  ...words,
  heading: 'Amount is',
  widthPoints: 56,
  from: ['financialArrangements', 'annualCash'],
  column: 'Financial arrangements',
  cell: ({ basis }) => textCell(basis),
};

const dateField = (heading: string, read: (entry: PublishedEntry) => IsoDate | null): PublishedField => ({
  ...DATES,
  heading,
  from: AGREEMENT,
  column: 'Agreement dates',
  cell: (entry) => {
    const date = read(entry);
    return date === null ? BLANK : dateCell(date);
  },
});

const textField = (heading: string, key: ColumnKey, column: string, widthPoints: number): PublishedField => ({
  ...words,
  heading,
  widthPoints,
  from: [key],
  column,
  cell: ({ partnership: { row } }, redact) => textCell(redact(typedText(row, key))),
});

const startField = (heading: string) =>
  dateField(heading, ({ partnership: { facts } }) => facts.agreement.start);
const endField = (heading: string) => dateField(heading, ({ partnership: { facts } }) => facts.agreement.end);

/** Grants to voluntary, community and social enterprise bodies: the Code's fields, with the council that pays. */
export const GRANT_FIELDS: readonly PublishedField[] = [
  councilField,
  textField('Date awarded', 'dateAwarded', 'Date awarded', 62),
  startField('Period from'),
  endField('Period to'),
  textField('Department', 'department', 'Department', 80),
  textField('Beneficiary', 'name', 'Name', 140),
  textField('Registration number', 'recipientNumber', 'Recipient number', 72),
  textField('Purpose', 'purpose', 'Purpose', 200),
  amountField('Amount'),
  basisField,
];

/** The contracts register: the Code's fields, with the council that pays. */
export const CONTRACT_FIELDS: readonly PublishedField[] = [
  councilField,
  textField('Reference', 'contractReference', 'Contract reference', 62),
  textField('Title', 'name', 'Name', 110),
  textField('Department', 'department', 'Department', 70),
  textField('Description', 'purpose', 'Purpose', 150),
  textField('Supplier', 'name', 'Name', 100),
  textField('Registration number', 'recipientNumber', 'Recipient number', 68),
  amountField('Sum'),
  { ...basisField, heading: 'Sum is' },
  textField('Irrecoverable VAT', 'irrecoverableVat', 'Irrecoverable VAT', 64),
  startField('Start'),
  endField('End'),
  dateField(
    'Review date',
    ({ partnership }) => partnership.facts.agreement.reviewDue ?? partnership.nextReviewDue,
  ),
  textField('Route', 'procurementRoute', 'Procurement route', 62),
  textField('SME or VCSE', 'supplierKind', 'SME or VCSE', 54),
];
