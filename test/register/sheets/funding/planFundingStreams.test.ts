import { readGrants } from '../../../../src/register/grants/readGrants';
import { planFundingStreams } from '../../../../src/register/sheets/funding/planFundingStreams';
import { assessedRegister } from '../../../builders/assessedRegister';
import { calculatedPlan } from '../../../builders/calculatedPlan';
import { PERFORMANCE_REWARD_GRANT } from '../../../builders/performanceRewardGrant';
import { registerTab } from '../../../builders/register';
import { sheet, type TestCell } from '../../../builders/sheetCells';

const OPTIONS = { builtOn: '2011-11-08', isPublic: false };

function plan(rows: readonly (readonly TestCell[])[], options = OPTIONS) {
  const register = assessedRegister(registerTab([{ name: 'Forum', leadOfficer: 'Dana Whitlock' }]));
  const grants = readGrants([sheet(rows, { name: 'Grants' })]);
  return planFundingStreams({ ...register, grants }, options);
}

/** What stands below the title and the notes. */
function tableOf(rows: readonly (readonly TestCell[])[]) {
  const sheetPlan = plan(rows);
  return calculatedPlan(sheetPlan).slice(sheetPlan.frozenRows - 1);
}

describe('planFundingStreams', () => {
  it('leaves £27,535.40 of revenue and £89,910.60 of capital (“Partnerships”, Cabinet, 8 November 2011)', () => {
    const revenue = 'Performance Reward Grant, revenue';
    const capital = 'Performance Reward Grant, capital';
    expect(tableOf(PERFORMANCE_REWARD_GRANT)).toEqual([
      [
        ...['Grant, and what is allocated', 'Grant £', 'Allocated £', 'Remaining £', 'Outcomes'],
        ...['Leverage (not the council’s money)', 'Row'],
      ],
      ['All grants'],
      [revenue, 357_535.4, 330_000, 27_535.4],
      [capital, 289_910.6, 200_000, 89_910.6],
      ['All grants', 647_446, 530_000, 117_446],
      [],
      [revenue],
      ['Partnership support', '', 5_000, '', 'Groups are served', '', 2],
      ['Community safety', '', 30_000, '', 'Fewer incidents', '£12,000 from the police', 3],
      ['Voluntary sector', '', 120_000, '', 'A stronger sector', '£40,000', 4],
      ['Health and well being', '', 100_000, '', '', '', 5],
      ['Skills', '', 50_000, '', '', '', 6],
      ['Affordable warmth', '', 0, '', '', 'in kind', 7],
      ['Climate change', '', 25_000, '', '', '', 8],
      [`${revenue}: grant, allocated and remaining`, 357_535.4, 330_000, 27_535.4],
      ['Remainder as stated', '', '', 27_535.4, 'Agrees', '', 2],
      [],
      [capital],
      ['Insulation', '', 100_000, '', '', '', 9],
      ['Play areas', '', 100_000, '', '', '', 10],
      [`${capital}: grant, allocated and remaining`, 289_910.6, 200_000, 89_910.6],
      ['Remainder as stated', '', '', 89_910.6, 'Agrees', '', 9],
    ]);
  });

  const HEADINGS = ['Grant', 'Grant £', 'Allocated to', 'Allocation £', 'Stated remainder £'];

  it('says where a stated remainder differs and where more is allocated than granted', () => {
    expect(
      tableOf([HEADINGS, ['Reward', 100, 'One', 60.5, 40], ['Levy', 50, 'Two', 50.01, 0]]).slice(2),
    ).toEqual([
      ['Reward', 100, 60.5, 39.5],
      ['Levy', 50, 50.01, -0.01, 'More is allocated than granted'],
      ['All grants', 150, 110.51, 39.49],
      [],
      ['Reward'],
      ['One', '', 60.5, '', '', '', 2],
      ['Reward: grant, allocated and remaining', 100, 60.5, 39.5],
      ['Remainder as stated', '', '', 40, 'Differs by £0.50', '', 2],
      [],
      ['Levy'],
      ['Two', '', 50.01, '', '', '', 3],
      ['Levy: grant, allocated and remaining', 50, 50.01, -0.01, 'More is allocated than granted'],
      ['Remainder as stated', '', '', 0, 'Differs by £0.01', '', 3],
    ]);
  });

  it('tells no remainder and no total while an amount is not known', () => {
    expect(tableOf([HEADINGS, ['Reward', 100, 'One', 'tbc'], ['Levy', '', 'Two', 5, 1]]).slice(2)).toEqual([
      ['Reward', 100, 0, 'Not known'],
      ['Levy', '', 5, 'Not known'],
      ['All grants', 'Not known', 5, 'Not known'],
      [],
      ['Reward'],
      ['One', '', 'tbc', '', '', '', 2],
      ['Reward: grant, allocated and remaining', 100, 0, 'Not known'],
      [],
      ['Levy'],
      ['Two', '', 5, '', '', '', 3],
      ['Levy: grant, allocated and remaining', '', 5, 'Not known'],
      ['Remainder as stated', '', '', 1, 'Cannot be compared', '', 3],
    ]);
  });

  it('leaves officers’ names out of the public version', () => {
    const rows = [HEADINGS, ['Reward', 100, 'Post of Dana Whitlock', 1]];
    expect(JSON.stringify(plan(rows))).toContain('Dana Whitlock');
    expect(JSON.stringify(plan(rows, { ...OPTIONS, isPublic: true }))).not.toContain('Whitlock');
  });

  it('says what to do where there is no tab of grants, and where nothing is entered on it', () => {
    const texts = (rows: readonly (readonly TestCell[])[]) => JSON.stringify(plan(rows).rows);
    expect(texts([['Name']])).toContain('Press “Add funding streams tab”');
    expect(texts([HEADINGS])).toContain('No grant is entered yet.');
  });
});
