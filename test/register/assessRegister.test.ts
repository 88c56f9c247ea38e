import { assessRegister } from '../../src/register/assessRegister';
import type { Finding } from '../../src/register/finding';
import { formatCell } from '../../src/grid/address';
import { describeFinding } from '../../src/register/describeFinding';
import type { RegisterTab } from '../../src/register/registerTab';
import { CONTEXT } from '../builders/partnership';
import { registerTab } from '../builders/register';

const FULL = {
  leadMember: 'Cllr A',
  leadOfficer: 'B',
  significance: 'Desirable',
  area: 'South Hams',
  purpose: 'Advice',
  agreementDates: '1 April 2016 to 31 March 2019',
  financialArrangements: '£5,000 a year',
  type: 'Community Delivery',
  contact: 'C',
} as const;

function assess(tabs: readonly RegisterTab[], findings: readonly Finding[] = []) {
  return assessRegister({ tabs, ignoredSheets: ['Notes'], findings }, CONTEXT);
}

function listFindings(findings: readonly Finding[]): (string | undefined)[][] {
  return findings.map(({ code, sheet, row, column }) => [
    code,
    sheet,
    row === undefined || column === undefined ? undefined : formatCell(row, column),
  ]);
}

describe('assessRegister', () => {
  it('judges every partnership and finds nothing in a row that is in order', () => {
    const register = assess([registerTab([{ name: 'Citizens Advice', ...FULL }])]);
    expect(register.findings).toEqual([]);
    expect(register.partnerships).toHaveLength(1);
    expect(register.partnerships[0]).toMatchObject({
      judgement: { overall: 'Desirable' },
      agreementStatus: 'current',
      reporting: 'Annual',
      nextReviewDue: '2017-04-01',
      reviewStatus: 'On track',
    });
    expect(register).toMatchObject({
      asOf: '2016-08-04',
      scheme: CONTEXT.scheme.name,
      ignoredSheets: ['Notes'],
    });
  });

  it('sorts findings by tab, row and column, those of the whole register first', () => {
    const economy = registerTab([
      { name: 'A body', ...FULL, contact: '' },
      { name: 'Another thing', ...FULL, leadOfficer: '', contact: '' },
    ]);
    const homes = registerTab([{ name: 'Third party', ...FULL, purpose: '' }], { sheet: 'Homes' });
    const read: Finding[] = [
      { code: 'theme/missing-tab', value: '', facts: { theme: 'Heritage' } },
      { code: 'tab/no-header', sheet: 'Resources', value: '', facts: {} },
      { code: 'tab/hidden', sheet: 'Homes', value: '', facts: {} },
    ];
    expect(listFindings(assess([economy, homes], read).findings)).toEqual([
      ['theme/missing-tab', undefined, undefined],
      ['row/required', 'Economy', 'K4'],
      ['row/required', 'Economy', 'C5'],
      ['row/required', 'Economy', 'K5'],
      ['tab/hidden', 'Homes', undefined],
      ['row/required', 'Homes', 'F4'],
      ['tab/no-header', 'Resources', undefined],
    ]);
  });

  it('does not ask for a cell that shows an error', () => {
    const tab = registerTab([{ name: 'A body', ...FULL, leadOfficer: '' }]);
    const error: Finding = {
      code: 'cell/error-value',
      sheet: 'Economy',
      row: 3,
      column: 2,
      value: '#REF!',
      facts: { name: 'A body' },
    };
    expect(listFindings(assess([tab], [error]).findings)).toEqual([['cell/error-value', 'Economy', 'C4']]);
  });

  it('finds a name twice and near names, across tabs too', () => {
    const economy = registerTab([{ name: 'Citizens Advice South Hams', ...FULL }]);
    const homes = registerTab(
      [
        { name: 'The Citizens Advice – South Hams Ltd', ...FULL },
        { name: 'Citizens Advise South Hams', ...FULL },
        { name: 'Dartmoor Forum', ...FULL },
      ],
      { sheet: 'Homes' },
    );
    expect(
      assess([economy, homes]).findings.map((finding) => [finding.code, describeFinding(finding)]),
    ).toEqual([
      [
        'row/duplicate-name',
        'The Citizens Advice – South Hams Ltd is in Economy A4 too: keep one row, or tell the two apart by name.',
      ],
      [
        'row/similar-name',
        'Citizens Advise South Hams and Citizens Advice South Hams in Economy A4 are probably one body: if so, give both the same name.',
      ],
    ]);
  });
});
