import { ANYTHING } from '../../../src/register/interval';
import { judgeSignificance } from '../../../src/register/judge/judgeSignificance';
import type { PartnershipFacts } from '../../../src/register/partnership';
import { facts, says, schemeWithDayRate } from '../../builders/facts';

const judge = (given: PartnershipFacts, scheme = schemeWithDayRate(null)) =>
  judgeSignificance(given, { scheme, asOf: '2016-08-04' });

describe('what is missing', () => {
  it.each<[string, PartnershipFacts, string[]]>([
    ['nothing when a test is met all the same', facts({ cash: { shared: ANYTHING }, risk: says('yes') }), []],
    [
      'not the day rate when only the amount can bring the figures apart',
      facts({ cash: { sh: { low: 2000, high: 12000 } }, days: { sh: 1 } }),
      ['the amount'],
    ],
    [
      'not the amount when only the day rate can',
      facts({ cash: { sh: { low: 5000, high: 6000 } }, days: { sh: 2 } }),
      ['officer day rate'],
    ],
    [
      'either of two facts when each would decide',
      facts({ cash: { shared: 12000 }, days: { sh: { low: 0, high: 3 } } }),
      ['the council that pays'],
    ],
    [
      'the unlimited quantity first when no single fact decides',
      facts({ cash: { shared: ANYTHING }, days: { shared: { low: 0, high: 4 } } }),
      ['the amount'],
    ],
    [
      'both quantities when neither is known',
      facts({ cash: { shared: ANYTHING }, days: { shared: ANYTHING } }),
      ['the amount', 'officer days'],
    ],
    [
      'the judgement of risk',
      facts({ risk: { value: 'not known', basis: 'none' } }),
      ['whether there is potential for significant risk'],
    ],
    [
      'the statutory requirement',
      facts({ statutory: { value: 'not known', basis: 'none' } }),
      ['whether it is a statutory requirement'],
    ],
  ])('names %s', (_, given, missing) => {
    expect(judge(given).missing).toEqual(missing);
  });

  it('does not apply the statutory test where the scheme makes it a consideration', () => {
    const scheme = schemeWithDayRate(250);
    const judgement = judge(facts({ statutory: says('yes') }), {
      ...scheme,
      tests: { ...scheme.tests, statutory: 'consideration' },
    });
    expect(judgement.overall).toBe('Desirable');
    expect(judgement.tests.map(({ test }) => test)).toEqual(['resource', 'staff time', 'risk']);
  });
});
