import { describeFinding } from '../../../src/register/describeFinding';
import { planTransparency, reportTransparency } from '../../../src/register/transparency/planTransparency';
import { makeTransparencyCsv } from '../../../src/register/transparency/transparencyCsv';
import { assessedRegister } from '../../builders/assessedRegister';
import { parseCsv } from '../../builders/parseCsv';
import { CONTEXT } from '../../builders/partnership';
import { valuesOfPlan } from '../../builders/planCells';
import { registerTab } from '../../builders/register';

const { scheme } = CONTEXT;
const OPTIONS = { builtOn: '2016-08-05', isPublic: false };

const GRANT = {
  name: 'Citizens Advice',
  area: 'Both',
  purpose: 'Ask Ann Osborne',
  financialArrangements: 'SHDC £5,000 grant, WDBC £2-3k',
  agreementDates: '1 April 2015 to 31 March 2018',
  leadOfficer: 'Ann Osborne',
};
const CONTRACT = {
  name: 'Audit South',
  area: 'SH',
  purpose: 'Outcomes specified and monitored',
  financialArrangements: '£2,000 pa',
  agreementDates: '1 April 2015 to 31 March 2018',
};
const REST = [
  { name: 'Small contract', area: 'SH', agreementKind: 'Contract', financialArrangements: '£5,000 one year' },
  { name: 'Joint board', area: 'SH', financialArrangements: '£900 pa' },
  { name: 'No money', area: 'SH', financialArrangements: 'Nil' },
];
const REGISTER = assessedRegister(registerTab([GRANT, CONTRACT, ...REST]));

function tableOf(name: 'grants' | 'contracts', isPublic = false): (string | number)[][] {
  const rows = valuesOfPlan(planTransparency(name, REGISTER, scheme, { ...OPTIONS, isPublic }));
  return rows.slice(rows.findIndex(([first]) => first === 'Council'));
}

describe('before the Transparency Code 2015 held', () => {
  const judgedOn = (asOf: string) => ({ ...REGISTER, asOf });
  const notes = (asOf: string) =>
    valuesOfPlan(planTransparency('grants', judgedOn(asOf), scheme, OPTIONS))
      .flat()
      .join('\n');

  it('has nothing asked for that was not to be published, and says from when on it is', () => {
    expect(reportTransparency(['grants', 'contracts'], judgedOn('2015-02-26'), scheme)).toEqual([]);
    expect(notes('2015-02-26')).toContain('The Code holds from 27 February 2015, after the day that');
    expect(reportTransparency(['grants'], judgedOn('2015-02-27'), scheme)).not.toEqual([]);
    expect(notes('2015-02-27')).not.toContain('The Code holds from');
  });
});

describe('planTransparency', () => {
  it('lists grants by the council that pays, and what is undecided below them', () => {
    expect(tableOf('grants')).toEqual([
      [
        'Council',
        'Date awarded',
        'Period from',
        'Period to',
        'Department',
        'Beneficiary',
        'Registration number',
        'Purpose',
        'Amount',
        'Amount is',
        'Row',
      ],
      [
        'South Hams',
        '',
        '2015-04-01',
        '2018-03-31',
        '',
        'Citizens Advice',
        '',
        'Ask Ann Osborne',
        5000,
        'a year',
        '4',
      ],
      [
        'West Devon',
        '',
        '2015-04-01',
        '2018-03-31',
        '',
        'Citizens Advice',
        '',
        'Ask Ann Osborne',
        '£2,000–£3,000',
        'a year',
        '4',
      ],
      [],
      ['Paid, and the register does not say whether it is a grant or a contract: enter the agreement kind'],
      ['Economy, row 7: Joint board'],
    ]);
  });

  it('lists contracts above the amount that is published, over their whole term', () => {
    expect(tableOf('contracts')[1]).toEqual([
      'South Hams',
      '',
      'Audit South',
      '',
      'Outcomes specified and monitored',
      'Audit South',
      '',
      6000,
      'whole term',
      '',
      '2015-04-01',
      '2018-03-31',
      '2016-04-01',
      '',
      '',
      '5',
    ]);
    expect(tableOf('contracts').map(([, , title]) => title)).not.toContain('Small contract');
  });

  it('leaves officers’ names out of the public version, and says which version it is', () => {
    const notes = (isPublic: boolean) =>
      valuesOfPlan(planTransparency('grants', REGISTER, scheme, { ...OPTIONS, isPublic })).map(
        ([first]) => first,
      );
    expect(JSON.stringify(tableOf('grants', true))).not.toContain('Ann');
    expect(notes(true)).toContain('Public version: contact details and officers’ names are left out.');
    expect(notes(false)).toContain(
      'Not the public version: texts may name officers. Build the public version before you publish.',
    );
  });
});

describe('reportTransparency', () => {
  it('finds each field that no tab has once, and all that is undecided once', () => {
    expect(reportTransparency(['grants'], REGISTER, scheme).map(describeFinding)).toEqual([
      'The sheet “Transparency grants” has nothing in Date awarded: add the column “Date awarded” to the tabs, or fill it in before you publish.',
      'The sheet “Transparency grants” has nothing in Department: add the column “Department” to the tabs, or fill it in before you publish.',
      'The sheet “Transparency grants” has nothing in Registration number: add the column “Recipient number” to the tabs, or fill it in before you publish.',
      'The register does not say of the payments to 1 partnership whether they are grants or contracts: enter the agreement kind.',
    ]);
    expect(reportTransparency([], REGISTER, scheme)).toEqual([]);
  });

  it('finds no field that a tab has', () => {
    const row = { ...GRANT, dateAwarded: '1 March 2015', department: 'Housing', recipientNumber: 1123456 };
    const register = assessedRegister(registerTab([row]));
    expect(reportTransparency(['grants'], register, scheme)).toEqual([]);
    expect(parseCsv(makeTransparencyCsv('grants', register, scheme, false).text)[1]).toEqual([
      'South Hams',
      '1 March 2015',
      '2015-04-01',
      '2018-03-31',
      'Housing',
      'Citizens Advice',
      '1123456',
      'Ask Ann Osborne',
      '5000',
      'a year',
    ]);
  });
});

describe('makeTransparencyCsv', () => {
  it('has the list without links and notes, and is named for its day', () => {
    const { name, rowCount, text } = makeTransparencyCsv('contracts', REGISTER, scheme, true);
    expect([name, rowCount]).toEqual(['transparency-contracts-2016-08-04.csv', 1]);
    expect(parseCsv(text)).toEqual([
      expect.arrayContaining(['Council', 'Reference', 'SME or VCSE']),
      expect.arrayContaining(['South Hams', 'Audit South', '6000', 'whole term', '2015-04-01']),
    ]);
  });
});
