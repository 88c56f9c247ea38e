import { describeDueCounts } from '../../../../src/register/sheets/reviewsDue/describeDueCounts';
import { listDueItems } from '../../../../src/register/sheets/reviewsDue/dueItem';
import { lancasterRegister, lancasterScheme } from '../../../builders/lancasterRegister';

const HEADINGS = ['Name', 'Area covered', 'Agreement dates'];

async function describeCounts(agreement: string, annualMonths: number | null): Promise<string> {
  const base = await lancasterScheme();
  const scheme = { ...base, reviews: { ...base.reviews, annualMonths } };
  const register = lancasterRegister(scheme, {
    Economy: [HEADINGS, ['Bay Tourism', 'Lancaster', agreement]],
  });
  return describeDueCounts(listDueItems(register, scheme), register.asOf, scheme);
}

describe('describeDueCounts', () => {
  it('says why nothing is due where the scheme has no cycle', async () => {
    expect(await describeCounts('Rolling', null)).toBe(
      'Nothing is due. No reviews are due at intervals, because the scheme does not say how often they are.',
    );
  });

  it('says so beside renewals, too', async () => {
    expect(await describeCounts('1 April 2009 to 31 March 2012', null)).toBe(
      '1 report, reviews and renewals: 0 overdue, 0 due within 60 days, 1 later, 0 without a date. Agreements without an end have no renewal. No reviews are due at intervals, because the scheme does not say how often they are.',
    );
  });

  it('only counts where it has one', async () => {
    expect(await describeCounts('1 April 2011 to 31 March 2012', 12)).not.toContain('at intervals');
  });
});
