import { assessRegister } from '../../../src/register/assessRegister';
import { describeFinding } from '../../../src/register/describeFinding';
import { CONTEXT } from '../../builders/partnership';
import { registerTab, type RowContent } from '../../builders/register';

/** Cells and sentences of the prompts about some rows of two tabs. */
function prompts(asOf: string, economy: readonly RowContent[], homes: readonly RowContent[] = []): string[] {
  const tabs = [registerTab(economy), registerTab(homes, { sheet: 'Homes' })];
  const { findings } = assessRegister({ tabs, ignoredSheets: [], findings: [] }, { ...CONTEXT, asOf });
  return findings
    .filter(({ code }) => /^(?:subsidy|procurement)\//.test(code))
    .map((finding) => `${finding.sheet ?? ''} ${(finding.row ?? 0) + 1} ${describeFinding(finding)}`);
}

const ADVICE = { name: 'Citizens Advice', area: 'SH', recipientNumber: 1123456 };

describe('checkSubsidies', () => {
  it('asks once for a declaration of a recipient whose rows on two tabs come to 80% of the limit', () => {
    const rows = [
      [{ ...ADVICE, financialArrangements: '£50,000 pa' }],
      [{ ...ADVICE, name: 'Debt advice', financialArrangements: '£34,000 pa' }],
    ] as const;
    expect(prompts('2024-06-01', ...rows)).toEqual([
      'Economy 4 Council payments to Citizens Advice (Economy A4 and Homes A4) come to £252,000 over three years; the limit is £315,000, and assistance from others counts too. Is the funded activity economic? Obtain a declaration.',
    ]);
  });

  it('says nothing below that', () => {
    expect(prompts('2024-06-01', [{ ...ADVICE, financialArrangements: '£83,999 pa' }])).toEqual([]);
  });
});

describe('checkContract', () => {
  const contract = { ...ADVICE, purpose: 'Outcomes specified and monitored' };

  it.each([
    [
      '£5,000 pa inc VAT',
      'Outcomes are specified, monitored and paid for: this may be a service contract, whatever it is called. It comes to £5,000 a year (its term is not known; with VAT). Review with procurement.',
    ],
    [
      '£210,000 one year inc VAT',
      'Outcomes are specified, monitored and paid for: this may be a service contract, whatever it is called. It comes to £210,000 a year (its term is not known; with VAT), which reaches the threshold for services of £207,720 (£663,540 for light touch services). Review with procurement.',
    ],
  ])('asks for a review with procurement of %s', (financialArrangements, sentence) => {
    const found = prompts('2026-01-01', [{ ...contract, financialArrangements }]);
    expect(found.filter((each) => each.includes('procurement'))).toEqual([`Economy 4 ${sentence}`]);
  });

  it('asks of a large award that is no contract whether it is in the subsidy database', () => {
    const award = { financialArrangements: '£60,000 pa', agreementDates: '1 April 2023 to 31 March 2025' };
    expect(prompts('2023-06-01', [{ ...ADVICE, ...award }])).toEqual([
      'Economy 4 The award comes to £120,000 over its term: if it is a subsidy, enter it in the subsidy database (awards above £100,000).',
    ]);
  });
});
