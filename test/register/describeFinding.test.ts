import { describeFinding } from '../../src/register/describeFinding';
import { SEVERITIES, type Finding, type FindingCode } from '../../src/register/finding';

function finding(code: FindingCode, given: Partial<Finding> = {}): Finding {
  return { code, sheet: 'Economy', row: 3, column: 8, value: '', facts: {}, ...given };
}

const CODES = Object.keys(SEVERITIES) as FindingCode[]; // the keys of a table by code are the codes

describe('describeFinding', () => {
  it.each(CODES)('words %s as a sentence without codes, pleas or blame', (code) => {
    const sentence = describeFinding(finding(code));
    expect(sentence).toMatch(/^["A-Z ].*\.$/s);
    expect(sentence).not.toMatch(/please|sorry|invalid|\bvalid\b|forbidden|oops|undefined|null|\w\/\w+-/i);
  });

  it.each<[Finding, string]>([
    [finding('row/required', { heading: 'Lead Officer' }), 'Enter the lead officer.'],
    [finding('row/required', { heading: 'WDBC Officer' }), 'Enter the WDBC officer.'],
    [
      finding('date/order', { facts: { start: '2015-06-01', end: '2014-05-12' } }),
      'Agreement ends 12 May 2014, before it starts 1 June 2015: correct one of them.',
    ],
    [
      finding('date/impossible', { heading: 'Agreement end', value: '29/02/2017' }),
      'Agreement end must be a real date: there is no 29/02/2017.',
    ],
    [
      finding('significance/mismatch', {
        heading: 'Significant/Desirable',
        value: 'D',
        facts: {
          recorded: 'Desirable',
          calculated: 'Significant',
          reason: 'South Hams pays £12,000 a year, at or above £10,000',
        },
      }),
      'Significant/Desirable says Desirable, but the facts make it Significant (South Hams pays £12,000 a year, at or above £10,000): change the class or correct the facts.',
    ],
    [
      finding('type/missing', {
        heading: 'Type of Partnership',
        facts: { suggestion: 'Strategic', reason: 'Purpose says "strategy"' },
      }),
      'Enter the type of partnership: Strategic is suggested (Purpose says "strategy").',
    ],
    [finding('type/missing', { heading: 'Type' }), 'Enter the type.'],
    [
      finding('time/ambiguous', {
        heading: 'Officer time',
        value: '1 day bi-monthly',
        facts: { text: 'bi-monthly', readings: 'twice a month or every two months' },
      }),
      '"bi-monthly" in Officer time may mean twice a month or every two months: say which.',
    ],
  ])('words a finding with its facts (%#)', (given, sentence) => {
    expect(describeFinding(given)).toBe(sentence);
  });
});
