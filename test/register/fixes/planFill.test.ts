import { assessRegister } from '../../../src/register/assessRegister';
import { planFill } from '../../../src/register/fixes/fill/planFill';
import { CONTEXT } from '../../builders/partnership';
import { registerTab, type RowContent } from '../../builders/register';

const COLUMNS: RowContent = {
  'annualCash:South Hams': '',
  'annualCash:West Devon': '',
  officerDays: '',
  agreementStart: '',
  agreementEnd: '',
};

/** What is offered for a row, by heading. */
function offered(content: RowContent): Record<string, unknown> {
  const tab = registerTab([{ ...COLUMNS, ...content }]);
  const register = assessRegister({ tabs: [tab], ignoredSheets: [], findings: [] }, CONTEXT);
  return Object.fromEntries(
    planFill(register, CONTEXT).map(({ heading, after }) => [
      heading,
      after.kind === 'number' ? after.number : after.kind === 'date' && after.date,
    ]),
  );
}

const BOTH_NIL = { 'Annual £ South Hams': 0, 'Annual £ West Devon': 0 };

describe('planFill', () => {
  it.each([
    ['SHDC £4,850 / WDBC £4,851', 'Both', { 'Annual £ South Hams': 4850, 'Annual £ West Devon': 4851 }],
    ['£10k each', 'Both', { 'Annual £ South Hams': 10000, 'Annual £ West Devon': 10000 }],
    ['SHDC £500 a month', 'Both', { 'Annual £ South Hams': 6000 }],
    ['£8,000 pa', 'West Devon', { 'Annual £ West Devon': 8000 }],
    ['SHDC £8,000 pa and 2 days a month', 'Both', { 'Annual £ South Hams': 8000 }],
    ['SHDC £8,000 pa and 2 days a month', 'SH', { 'Annual £ South Hams': 8000, 'Officer days a month': 2 }],
    ['2 days a month', 'Both', { 'Officer days a month': 2 }],
    ['nil', 'Both', BOTH_NIL],
    ['No financial commitment', 'SH', BOTH_NIL],
  ])('of %j for the area %j offers %j', (financialArrangements, area, expected) => {
    expect(offered({ financialArrangements, area, significance: 'D' })).toEqual(expected);
  });

  it.each([
    ['£8,000 pa', 'Both'],
    ['£8,000 pa', 'South Hams (mainly Totnes) and Plymouth'],
    ['£2-3k pa', 'SH'],
    ['up to £7,500', 'SH'],
    ['c. £12,000', 'SH'],
    ['tbc', 'SH'],
    ['£27,000 over 3 years', 'SH'],
    ['£5,000 one-off', 'SH'],
    ['£5,000 in 2016/17', 'SH'],
    ['£20,000, £5,000 and £2,000 in three years', 'SH'],
    ['£100 a week', 'SH'],
    ['in kind', 'SH'],
    ['£20,000 capital', 'SH'],
    ['1 day a week', 'SH'],
    ['24 hours a month', 'SH'],
    ['Officer time – not costed', 'SH'],
    ['8000', 'SH'],
  ])('of %j for the area %j offers nothing', (financialArrangements, area) => {
    expect(offered({ financialArrangements, area })).toEqual({});
  });

  it('fills blank cells only', () => {
    const row = { financialArrangements: 'SHDC £4,850 / WDBC £4,851', 'annualCash:South Hams': 4850 };
    expect(offered(row)).toEqual({ 'Annual £ West Devon': 4851 });
  });

  it('fills nothing of a row whose typed figure the text contradicts', () => {
    const row = { financialArrangements: 'SHDC £4,850 / WDBC £4,851', 'annualCash:South Hams': 12000 };
    expect(offered(row)).toEqual({ 'Annual £ West Devon': 4851 });
  });

  it.each([
    ['1 April 2014 to 31 March 2017', { 'Agreement start': '2014-04-01', 'Agreement end': '2017-03-31' }],
    ['SLA expires 31/03/2017', { 'Agreement end': '2017-03-31' }],
    ['2014-17', {}],
    ['April 2014 to March 2017', {}],
    ['1 April 2014 for 3 years', { 'Agreement start': '2014-04-01' }],
    ['Rolling', {}],
    ['30/02/2014', {}],
  ])('of the agreement dates %j offers %j', (agreementDates, expected) => {
    expect(offered({ agreementDates })).toEqual(expected);
  });

  it('never answers whether a partnership is statutory or a risk', () => {
    expect(offered({ purpose: 'Statutory body', statutory: '', significantRisk: '' })).toEqual({});
  });

  it('offers nothing where the tab has no columns for it', () => {
    const tab = registerTab([{ financialArrangements: 'SHDC £4,850' }]);
    const register = assessRegister({ tabs: [tab], ignoredSheets: [], findings: [] }, CONTEXT);
    expect(planFill(register, CONTEXT)).toEqual([]);
  });
});
