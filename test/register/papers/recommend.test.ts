import fc from 'fast-check';
import { ANYTHING } from '../../../src/register/interval';
import type { AgreementStatus } from '../../../src/register/partnership';
import { LONGEST_RECOMMENDATION, recommend } from '../../../src/register/papers/recommend';
import { RECOMMENDATIONS } from '../../../src/register/sentences/recommendationSentences';
import { agreement, reviews } from '../../builders/facts';
import { paperInput } from '../../builders/paperInput';

type Given = Parameters<typeof paperInput>[0];

const NAME = 'Visit South Devon';
const PAID = { cash: { sh: 8000 }, type: 'Strategic' };

/** A paid partnership with an agreement in force. */
function paid(given: Given = {}): Given {
  return {
    agreementStatus: 'current',
    ...given,
    content: { name: NAME, leadOfficer: 'A Officer', ...given.content },
    facts: { ...PAID, ...given.facts },
  };
}

/** What a recipient has. */
function having(pounds: number): NonNullable<NonNullable<Given>['payments']> {
  return { pounds, most: pounds, rows: [] };
}

function codesOf(given: Given): string[] {
  return recommend(paperInput(given)).codes;
}

describe('recommend', () => {
  it('retains a paid partnership with an agreement in force and nothing open', () => {
    expect(recommend(paperInput(paid()))).toEqual({
      codes: ['retain'],
      text: 'Retain Visit South Devon at the current level of £8,000 (South Hams) for 2017/18.',
    });
  });

  it('names what each council pays', () => {
    const facts = { cash: { sh: 4850, wd: { low: 2000, high: 3000 } } };
    expect(recommend(paperInput(paid({ facts }))).text).toBe(
      'Retain Visit South Devon at the current level of £4,850 (South Hams) and £2,000 to £3,000 (West Devon) for 2017/18.',
    );
  });

  it('retains an unpaid partnership without a member', () => {
    expect(recommend(paperInput(paid({ facts: { cash: {} } }))).text).toBe(
      'Retain Visit South Devon for 2017/18, with no cash contribution.',
    );
  });

  it.each<[string, AgreementStatus, string | null, string]>([
    ['ends the day before the next financial year', 'current', '2017-03-31', 'new agreement'],
    ['ends on the first day of the next financial year', 'current', '2017-04-01', 'retain'],
    ['is ending, but after the next financial year begins', 'ending', '2017-04-30', 'retain'],
    ['is ending before it begins', 'ending', '2016-12-31', 'new agreement'],
    ['has expired', 'expired', '2016-03-31', 'new agreement'],
    ['is a draft', 'draft', null, 'new agreement'],
    ['is missing', 'none', null, 'new agreement'],
    ['is rolling', 'rolling', null, 'retain'],
    ['is open-ended', 'open-ended', null, 'retain'],
    ['is not known', 'not known', null, 'more information'],
  ])('looks at an agreement that %s', (_, agreementStatus, end, code) => {
    expect(codesOf(paid({ agreementStatus, facts: { agreement: agreement({ end }) } }))).toEqual([code]);
  });

  it('says from when a new agreement is wanted and what it is tied to', () => {
    expect(recommend(paperInput(paid({ agreementStatus: 'none' }))).text).toBe(
      'Establish a new or updated agreement with Visit South Devon from 1 April 2017, with clear outcomes tied to the Our Plan theme Economy.',
    );
  });

  it('wants no agreement where nothing is paid, but for Community Delivery', () => {
    const unpaid = paid({ agreementStatus: 'none', facts: { cash: {} } });
    expect(codesOf(unpaid)).toEqual(['retain']);
    expect(codesOf({ ...unpaid, facts: { cash: {}, type: 'Community Delivery' } })).toEqual([
      'new agreement',
    ]);
  });

  describe('business plan', () => {
    const facts = { cash: { sh: 12000 }, type: 'Community Delivery' };

    it('is invited from a significant, paid Community Delivery partnership, beside retaining it', () => {
      expect(recommend(paperInput(paid({ facts })))).toEqual({
        codes: ['retain', 'business plan'],
        text:
          'Retain Visit South Devon at the current level of £12,000 (South Hams) for 2017/18. ' +
          'Invite Visit South Devon to bring a business plan to Overview and Scrutiny by 30 September 2016, covering ' +
          'what the money is spent on, benefit to residents, links to priorities, value for money and success measures.',
      });
    });

    it('is invited without a day and headings where the scheme has none', () => {
      const input = paperInput(paid({ facts }));
      const { scheme } = input.context;
      const papers = { ...scheme.papers, businessPlan: { due: null, headings: [] } };
      expect(
        recommend({ ...input, context: { ...input.context, scheme: { ...scheme, papers } } }).text,
      ).toMatch(/Invite Visit South Devon to bring a business plan to Overview and Scrutiny\.$/);
    });

    it.each([
      ['below the threshold', { ...facts, cash: { sh: 9999 } }],
      ['of another type', { ...facts, type: 'Strategic' }],
      ['without cash', { type: 'Community Delivery', cash: {}, days: { sh: 5 } }],
    ])('is not invited %s', (_, given) => {
      expect(codesOf(paid({ facts: given }))).not.toContain('business plan');
    });

    it.each([
      ['2016-09-30', '30 September 2016'],
      ['2016-10-01', '30 September 2017'],
    ])('is due on the next such day from %s', (asOf, day) => {
      expect(recommend(paperInput({ ...paid({ facts }), asOf })).text).toContain(`by ${day}, covering`);
    });
  });

  describe('more information', () => {
    it('is wanted when the amount is not known', () => {
      const given = paid({ facts: { cash: { shared: ANYTHING }, knowsCash: false } });
      expect(recommend(paperInput(given))).toEqual({
        codes: ['more information'],
        text: 'Obtain the amount paid a year for Visit South Devon, and bring it back through the 2017/18 budget process.',
      });
    });

    it('is wanted when it is not known whose the money is, though the class is known', () => {
      expect(recommend(paperInput(paid({ facts: { cash: { shared: 8000 } } }))).text).toMatch(
        /^Obtain the council that pays for/,
      );
    });

    it('is wanted when the officer days are not known', () => {
      const given = paid({ facts: { ...PAID, days: { shared: ANYTHING } } });
      expect(codesOf(given)).toEqual(['more information']);
    });

    it('is not wanted for a range whose payer is known', () => {
      expect(codesOf(paid({ facts: { cash: { sh: { low: 2000, high: 3000 } } } }))).toEqual(['retain']);
    });
  });

  describe('procurement review', () => {
    const content = { purpose: 'Advice, outcomes specified and monitored each quarter' };

    it('is wanted when outcomes are specified, monitored and paid for', () => {
      expect(recommend(paperInput(paid({ content })))).toEqual({
        codes: ['procurement review'],
        text: 'Retain Visit South Devon for 2017/18 as an interim arrangement, pending a financial and procurement review.',
      });
    });

    it('takes success measures for outcomes and quarterly reports that were chosen for monitoring', () => {
      const given = paid({
        content: { successMeasures: 'Bed nights' },
        facts: { reviews: reviews({ quarterlySelected: 'yes' }) },
      });
      expect(codesOf(given)).toEqual(['procurement review']);
    });

    it.each([
      ['payment', { content, facts: { cash: {} } }],
      ['monitoring', { content: { purpose: 'Outcomes specified' } }],
      ['outcomes', { content: { purpose: 'Use is monitored' } }],
      ['whole words', { content: { purpose: 'Unspecified, unmonitored' } }],
    ])('is not wanted without %s', (_, given) => {
      expect(codesOf(paid(given))).toEqual(['retain']);
    });
  });

  it.each([
    [103999, ['retain']],
    [104000, ['subsidy check']],
  ])('wants a declaration at 80%% of the least that the limit may be: £%i', (pounds, codes) => {
    expect(codesOf(paid({ payments: having(pounds) }))).toEqual(codes);
  });

  it('takes the subsidy limit of the as-of date', () => {
    const given = paid({ payments: having(200000) });
    expect(codesOf({ ...given, asOf: '2023-01-03' })).toEqual(['subsidy check']);
    expect(codesOf({ ...given, asOf: '2023-01-04' })).toEqual(['retain']);
  });

  describe('streamline', () => {
    it('is wanted for Community Liaison', () => {
      expect(recommend(paperInput(paid({ facts: { cash: {}, type: 'Community Liaison' } }))).text).toBe(
        'Review Visit South Devon with its lead officer and partners, with a view to streamlining.',
      );
    });

    it.each([
      ['A Officer', ['retain']],
      ['tbc', ['retain', 'streamline']],
      ['', ['retain', 'streamline']],
    ])('looks at the lead officer of Service Improvement: "%s"', (leadOfficer, codes) => {
      expect(codesOf(paid({ content: { leadOfficer }, facts: { type: 'Service Improvement' } }))).toEqual(
        codes,
      );
    });

    it('says where the other row of the name is', () => {
      expect(recommend(paperInput(paid({ namesakeCount: 1 }))).text).toBe(
        'Retain Visit South Devon at the current level of £8,000 (South Hams) for 2017/18. ' +
          'Review Visit South Devon together with its other entry in the register (Economy A4), with a view to streamlining.',
      );
    });
  });

  it.each([
    ['Cllr A', {}, ['representation only']],
    ['Cllr A', { sh: 1 }, ['retain']],
    ['Cllr A', { sh: { low: 0, high: 1 } }, ['retain']],
    ['n/a', {}, ['retain']],
  ])('continues the representation of %s where no cash is paid', (leadMember, cash, codes) => {
    expect(codesOf(paid({ content: { leadMember }, facts: { cash } }))).toEqual(codes);
  });

  it('joins the sentences in the order of the rules', () => {
    const given = paid({
      agreementStatus: 'expired',
      content: { leadMember: 'Cllr A' },
      facts: { cash: {}, type: 'Community Liaison', days: { shared: ANYTHING } },
    });
    const { codes, text } = recommend(paperInput(given));
    expect(codes).toEqual(['new agreement', 'more information', 'streamline', 'representation only']);
    expect(text.match(/[^.]+\./g)?.map((sentence) => sentence.trim().split(' ')[0])).toEqual([
      'Establish',
      'Obtain',
      'Review',
      'Continue',
    ]);
  });

  it('always recommends something, in order, in whole sentences of at most 600 characters', () => {
    const amount = fc.constantFrom(0, 500, 12000, { low: 2000, high: 3000 }, ANYTHING);
    const statuses: AgreementStatus[] = [
      'current',
      'ending',
      'expired',
      'rolling',
      'open-ended',
      'none',
      'draft',
      'not known',
    ];
    const rows = fc.record({
      name: fc.string({ minLength: 1, maxLength: 400 }),
      leadMember: fc.constantFrom('', 'Cllr A'),
      leadOfficer: fc.constantFrom('', 'A Officer'),
      sh: amount,
      shared: amount,
      days: amount,
      type: fc.constantFrom('Strategic', 'Community Delivery', 'Community Liaison', 'Service Improvement'),
      agreementStatus: fc.constantFrom(...statuses),
      namesakeCount: fc.nat({ max: 5 }),
      pounds: fc.nat({ max: 500000 }),
    });
    fc.assert(
      fc.property(rows, ({ name, leadMember, leadOfficer, sh, shared, days, type, pounds, ...given }) => {
        const { codes, text } = recommend(
          paperInput({
            ...given,
            content: { name, leadMember, leadOfficer },
            facts: { cash: { sh, shared }, days: { sh: days }, type },
            payments: having(pounds),
          }),
        );
        expect(codes.length).toBeGreaterThan(0);
        expect(codes).toEqual(RECOMMENDATIONS.filter((code) => codes.includes(code)));
        expect(text.length).toBeLessThanOrEqual(LONGEST_RECOMMENDATION);
        expect(text).toMatch(/^[A-Z].*\.$/s);
      }),
    );
  });
});
