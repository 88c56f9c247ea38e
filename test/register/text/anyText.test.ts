import fc from 'fast-check';
import { parseIsoDate } from '../../../src/grid/serialDate';
import {
  agreementStatus,
  combineAgreement,
  compareNames,
  readAgreement,
  readArea,
  readConsiderations,
  readContact,
  readDate,
  readMonths,
  readRecordedClass,
  readType,
  readYesNo,
} from '../../../src/register/text';
import { SOUTH_HAMS_WEST_DEVON_2016 as scheme } from '../../builders/presetScheme';

const context = { scheme, asOf: '2016-08-04' };
const edge = { edge: 'end', financialYearStartMonth: 4 } as const;
const LONGEST_CELL = 32_767;

const pieces = fc.constantFrom(
  ...[
    '1',
    '31',
    '04',
    '13',
    '2016',
    '9999',
    '1900',
    '/',
    '-',
    '–',
    '.',
    ' ',
    ' to ',
    ' April ',
    ' May',
    ' FY ',
    'Q4 ',
  ],
  ...[
    ' 99 years',
    '3yr',
    '+',
    '(',
    ')',
    ';',
    '\n',
    'SLA',
    ' until ',
    ' from ',
    'rolling',
    'no ',
    'tbc',
    '?',
    'review',
  ],
  ...[
    'end of ',
    'early ',
    'option ',
    'expired ',
    'Act ',
    '12345678',
    '45000',
    '£',
    'Both',
    'S',
    'Strategic',
    '@',
    'a.b',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
);
const values = fc.oneof(texts, fc.double(), fc.boolean());

const READERS: readonly [string, (text: string) => unknown][] = [
  ['readDate', (text) => readDate(text, text, edge)],
  ['readAgreement', (text) => readAgreement(text, text, context)],
  ['readRecordedClass', (text) => readRecordedClass(text, scheme)],
  ['readType', (text) => readType(text, scheme)],
  ['readYesNo', readYesNo],
  ['readArea', (text) => readArea(text, scheme)],
  ['readContact', readContact],
  ['readMonths', (text) => readMonths(text, text)],
  ['readConsiderations', (text) => readConsiderations(text, scheme)],
  ['compareNames', (text) => compareNames(text, `${text} x`)],
];

describe('reading any cell', () => {
  it('gives an agreement of real dates or none, never an exception', () => {
    fc.assert(
      fc.property(values, texts, (value, text) => {
        const reading = readAgreement(value, text, context);
        const dates = [reading.start, reading.end, reading.reviewDue, readDate(value, text, edge).value];
        expect(dates.filter((date) => date !== null && !parseIsoDate(date))).toEqual([]);
        agreementStatus(reading, context.asOf, 6);
        const cell = { value, text };
        combineAgreement({ dates: cell, kind: cell, start: cell, end: cell }, context);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(READERS)('%s never throws', (_, read) => {
    fc.assert(
      fc.property(texts, (text) => {
        read(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('reading the longest cell that Excel keeps', () => {
  const parts = [
    'a',
    '1',
    '1/',
    '1/1/',
    "a'",
    'not a ',
    'SH ',
    '1 April 2014; ',
    '2014-17 ',
    '3 + ',
    'a@',
    'ltd ',
  ];

  it.each(READERS)('%s comes to the end of the longest cell', (_, read) => {
    for (const part of parts) {
      const text = part.repeat(LONGEST_CELL).slice(0, LONGEST_CELL);
      // A reader that goes back over the text for each of its words takes minutes here, and the run is stopped.
      expect(() => read(text)).not.toThrow();
    }
  });
});
