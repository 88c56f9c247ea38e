import type { Check } from '../../../src/register/checks/check';
import { checkAgreementEnd } from '../../../src/register/checks/checkAgreementEnd';
import { checkAgreementNone } from '../../../src/register/checks/checkAgreementNone';
import { checkContact } from '../../../src/register/checks/checkContact';
import { checkDateOrder } from '../../../src/register/checks/checkDateOrder';
import { checkFundingConflict } from '../../../src/register/checks/checkFundingConflict';
import { checkFundingCouncil } from '../../../src/register/checks/checkFundingCouncil';
import { checkMismatch } from '../../../src/register/checks/checkMismatch';
import { checkReadingProblems } from '../../../src/register/checks/checkReadingProblems';
import { checkRequired } from '../../../src/register/checks/checkRequired';
import { checkReviewDue } from '../../../src/register/checks/checkReviewDue';
import { checkTooLong } from '../../../src/register/checks/checkTooLong';
import { checkTypeFunding } from '../../../src/register/checks/checkTypeFunding';
import { checkTypeMissing } from '../../../src/register/checks/checkTypeMissing';
import { checkUndetermined } from '../../../src/register/checks/checkUndetermined';
import { checkUnsureClass } from '../../../src/register/checks/checkUnsureClass';
import type { ColumnId } from '../../../src/register/columns';
import { describeFinding } from '../../../src/register/describeFinding';
import { ANYTHING } from '../../../src/register/interval';
import type { FundingReading, ReadingProblem } from '../../../src/register/reading';
import { formatCell } from '../../../src/grid/address';
import { checkInput } from '../../builders/checkInput';
import { agreement, amounts, facts, reviews, stated, type Amounts } from '../../builders/facts';

type Given = Parameters<typeof checkInput>[0];

/** Code, cell and sentence of each finding. */
function run(check: Check, given: Given = {}): string[][] {
  return check(checkInput(given)).map((finding) => [
    finding.code,
    formatCell(finding.row ?? -1, finding.column ?? -1),
    describeFinding(finding),
  ]);
}

const FILLED = {
  leadMember: 'Cllr A',
  leadOfficer: 'B',
  area: 'Both',
  purpose: 'Advice',
  contact: 'C',
} as const;

function fundingText(given: { cash?: Amounts; days?: Amounts }): FundingReading {
  return {
    cash: amounts(given.cash ?? {}),
    days: amounts(given.days ?? {}),
    capital: 0,
    otherMoney: [],
    steps: undefined,
    mentionsCash: given.cash !== undefined,
    mentionsTime: given.days !== undefined,
    hasUncostedTime: false,
    certainty: 'stated',
    assumptions: [],
    problems: [],
  };
}

describe('checkRequired', () => {
  it('passes a row that has everything', () => {
    expect(run(checkRequired, { content: FILLED })).toEqual([]);
  });

  it('reports each blank cell', () => {
    expect(run(checkRequired, { content: { ...FILLED, leadOfficer: '', contact: '' } })).toEqual([
      ['row/required', 'C4', 'Enter the lead officer.'],
      ['row/required', 'K4', 'Enter the contact details.'],
    ]);
  });

  it.each([
    ['Strategic', { type: 'Strategic' }],
    ['Significant', { cash: { sh: 12000 } }],
    ['recorded as Significant', { recorded: 'Significant' }],
  ] as const)('asks for the lead member of a partnership that is %s', (_, given) => {
    const content = { ...FILLED, leadMember: '' };
    expect(run(checkRequired, { content, facts: given })).toEqual([
      ['row/required', 'B4', 'Enter the lead member.'],
    ]);
  });

  it('does not ask for the lead member of any other', () => {
    expect(run(checkRequired, { content: { ...FILLED, leadMember: '' } })).toEqual([]);
  });
});

describe('checkTypeMissing', () => {
  it('passes a row with a type', () => {
    expect(run(checkTypeMissing, { content: { type: 'Strategic' } })).toEqual([]);
  });

  it('reports a blank type with the suggestion', () => {
    expect(run(checkTypeMissing, { content: { purpose: 'Liaison group' } })).toEqual([
      [
        'type/missing',
        'J4',
        'Enter the type of partnership: Community Liaison is suggested (its purpose says "Liaison").',
      ],
    ]);
  });

  it('reports a blank type without a suggestion', () => {
    expect(run(checkTypeMissing)).toEqual([['type/missing', 'J4', 'Enter the type of partnership.']]);
  });

  it('does not apply to a tab without the column', () => {
    expect(run(checkTypeMissing, { without: ['type'] })).toEqual([]);
  });
});

describe('checkReadingProblems', () => {
  it.each<[ColumnId, string, ReadingProblem, string, string]>([
    [
      'agreementEnd',
      '29/02/2017',
      { kind: 'impossible date', text: '29/02/2017' },
      'date/impossible',
      'Agreement end must be a real date: there is no 29/02/2017.',
    ],
    [
      'agreementEnd',
      'soon',
      { kind: 'unreadable', text: 'soon' },
      'date/unreadable',
      '"soon" in Agreement end was not understood: enter day, month and year, such as 31 March 2017.',
    ],
    [
      'agreementEnd',
      'Mar-17',
      { kind: 'ambiguous', text: 'Mar-17', readings: ['March 2017', '17 March'] },
      'date/ambiguous',
      '"Mar-17" in Agreement end may mean March 2017 or 17 March: say which.',
    ],
    [
      'reviewEvery',
      'often',
      { kind: 'unreadable', text: 'often' },
      'date/unreadable',
      '"often" in Review every (months) was not understood: enter a number of months.',
    ],
    [
      'significance',
      'X',
      { kind: 'unreadable', text: 'X' },
      'significance/unreadable',
      'Significant/Desirable says "X": enter Significant or Desirable.',
    ],
    [
      'type',
      'Club',
      { kind: 'unreadable', text: 'Club' },
      'type/unreadable',
      'Type of Partnership says "Club": choose Strategic, Service Improvement, Community Liaison or Community Delivery.',
    ],
    [
      'type',
      'Strategic/Liaison',
      { kind: 'ambiguous', text: 'Strategic/Liaison', readings: ['Strategic', 'Community Liaison'] },
      'type/two-types',
      'Type of Partnership may mean Strategic or Community Liaison: enter one.',
    ],
    [
      'area',
      'Cornwall',
      { kind: 'unreadable', text: 'Cornwall' },
      'area/unknown',
      'Area covered says "Cornwall", which names no council: enter South Hams, West Devon or Both.',
    ],
    [
      'statutory',
      'maybe',
      { kind: 'unreadable', text: 'maybe' },
      'yes-no/unreadable',
      'Statutory says "maybe": enter Yes or No.',
    ],
    [
      'financialArrangements',
      '£18,5OO',
      { kind: 'unreadable', text: '£18,5OO' },
      'funding/unreadable',
      '"£18,5OO" in Financial arrangements was not understood: enter the amount in figures, such as £8,000 a year.',
    ],
    [
      'financialArrangements',
      '£3.000',
      { kind: 'ambiguous', text: '£3.000', readings: ['£3', '£3,000'] },
      'funding/ambiguous',
      '"£3.000" in Financial arrangements may mean £3 or £3,000: say which.',
    ],
    [
      'financialArrangements',
      '£5k + £4k = £10k',
      { kind: 'arithmetic', parts: 9000, total: 10000 },
      'funding/arithmetic',
      'The parts in Financial arrangements come to £9,000 but its total is £10,000: correct one of them.',
    ],
    [
      'officerDays',
      'some',
      { kind: 'unreadable', text: 'some' },
      'time/unreadable',
      '"some" in Officer days a month was not understood: enter officer days a month as a number.',
    ],
    [
      'financialArrangements',
      '1 day bi-monthly',
      { kind: 'ambiguous', text: 'bi-monthly', readings: ['twice a month', 'every two months'] },
      'time/ambiguous',
      '"bi-monthly" in Financial arrangements may mean twice a month or every two months: say which.',
    ],
    [
      'financialArrangements',
      'Officer time',
      { kind: 'not costed', text: 'Officer time' },
      'time/not-costed',
      'Financial arrangements gives officer time without a figure ("Officer time"): enter the officer days a month.',
    ],
  ])('reports %s "%s"', (id, text, problem, code, sentence) => {
    const found = run(checkReadingProblems, { content: { [id]: text }, problems: [[id, problem]] });
    expect(found.map(([foundCode, , said]) => [foundCode, said])).toEqual([[code, sentence]]);
  });

  it('tells only the most basic cause of one cell', () => {
    const content = { agreementDates: '31/04/2015 to Mar-17' };
    const { tab, partnership, context } = checkInput({ content });
    const cell = partnership.row.cells.get('agreementDates');
    if (!cell) throw new Error('Expected a cell');
    const problems = [
      { id: 'agreementDates', cell, problem: { kind: 'ambiguous', text: 'Mar-17', readings: [] } },
      { id: 'agreementDates', cell, problem: { kind: 'impossible date', text: '31/04/2015' } },
    ] as const;
    const input = { tab, context, partnership: { ...partnership, facts: facts({ problems }) } };
    expect(checkReadingProblems(input).map(({ code }) => code)).toEqual(['date/impossible']);
  });

  it('does not apply where every cell was read', () => {
    expect(run(checkReadingProblems, { content: FILLED })).toEqual([]);
  });
});

describe('checkUnsureClass', () => {
  it('reports a class with a question mark, and no other', () => {
    const recorded = {
      ...stated<'Significant'>('Significant'),
      className: 'Significant',
      isUnsure: true,
    };
    const input = checkInput({ content: { significance: 'Sig?' } });
    const unsure = {
      ...input,
      partnership: { ...input.partnership, facts: { ...input.partnership.facts, recorded } },
    };
    expect(checkUnsureClass(unsure).map(describeFinding)).toEqual([
      'Significant/Desirable leaves the class open ("Sig?"): enter Significant or Desirable.',
    ]);
    expect(checkUnsureClass(input)).toEqual([]);
  });
});

describe('checkMismatch', () => {
  const content = { significance: 'Desirable' };

  it('reports a recorded class that the figures contradict', () => {
    const given = { content, facts: { recorded: 'Desirable', cash: { sh: 12000 } } } as const;
    expect(run(checkMismatch, given)).toEqual([
      [
        'significance/mismatch',
        'D4',
        'Significant/Desirable says Desirable, but the facts make it Significant (South Hams pays £12,000 a year, at or above £10,000): change the class or correct the facts.',
      ],
    ]);
  });

  it('passes when both agree', () => {
    expect(run(checkMismatch, { content, facts: { recorded: 'Desirable' } })).toEqual([]);
  });

  it('does not apply where nothing is recorded or nothing could be decided', () => {
    expect(run(checkMismatch, { facts: { cash: { sh: 12000 } } })).toEqual([]);
    expect(run(checkMismatch, { facts: { recorded: 'Desirable', cash: { sh: ANYTHING } } })).toEqual([]);
  });
});

describe('checkUndetermined', () => {
  it('names what is missing', () => {
    expect(run(checkUndetermined, { facts: { cash: { shared: ANYTHING }, days: { sh: ANYTHING } } })).toEqual(
      [
        [
          'significance/undetermined',
          'D4',
          'Find out the amount and the officer days, so that the partnership can be judged.',
        ],
      ],
    );
  });

  it('does not apply to a judged partnership', () => {
    expect(run(checkUndetermined)).toEqual([]);
  });
});

describe('checkTypeFunding', () => {
  it.each([
    [
      { type: 'Service Improvement', cash: { sh: 500 } },
      'Service Improvement is rarely funded and £500 a year is given: check the funding and the type.',
    ],
    [
      { type: 'Community Delivery' },
      'Community Delivery is usually funded and no cash is given: check the funding and the type.',
    ],
  ])('reports unusual funding (%#)', (given, sentence) => {
    expect(run(checkTypeFunding, { content: { type: given.type }, facts: given })).toEqual([
      ['type/unusual-funding', 'J4', sentence],
    ]);
  });

  it.each([
    { type: 'Community Liaison' },
    { type: 'Community Delivery', cash: { sh: 500 } },
    { type: 'Community Delivery', cash: { shared: ANYTHING } },
    { type: 'Strategic', cash: { sh: 500 } },
    { cash: { sh: 500 } },
  ])('passes %j', (given) => {
    expect(run(checkTypeFunding, { facts: given })).toEqual([]);
  });
});

describe('checkFundingCouncil', () => {
  it('reports an amount without a council', () => {
    const content = { financialArrangements: '£12,000' };
    expect(
      run(checkFundingCouncil, { content, facts: { cash: { shared: 12000 }, fundingSource: 'text' } }),
    ).toEqual([
      [
        'funding/no-council',
        'I4',
        'Financial arrangements gives £12,000 a year without saying whose: name the council.',
      ],
    ]);
  });

  it('passes amounts with a council, and does not apply to unknown ones', () => {
    expect(run(checkFundingCouncil, { facts: { cash: { sh: 12000 } } })).toEqual([]);
    expect(run(checkFundingCouncil, { facts: { cash: { shared: ANYTHING } } })).toEqual([]);
  });
});

describe('checkFundingConflict', () => {
  const content = {
    'annualCash:South Hams': 8000,
    officerDays: 2,
    financialArrangements: '£7,500 and 3 days a month',
  };

  it('reports a column and a text that disagree, for cash and for days', () => {
    const given = {
      cash: { sh: 8000 },
      days: { shared: 2 },
      fundingText: fundingText({ cash: { sh: 7500 }, days: { shared: 3 } }),
    };
    expect(run(checkFundingConflict, { content, facts: given })).toEqual([
      [
        'funding/conflict',
        'I4',
        'Annual £ South Hams says £8,000 a year but Financial arrangements says £7,500 a year: correct one of them.',
      ],
      [
        'funding/conflict',
        'I4',
        'Officer days a month says 2 days a month but Financial arrangements says 3 days a month: correct one of them.',
      ],
    ]);
  });

  it.each<{ cash?: Amounts }>([
    { cash: { sh: 8000 } },
    { cash: { shared: 8000 } },
    { cash: { sh: { low: 7000, high: 9000 } } },
    {},
  ])('passes a text that says %j', (text) => {
    const given = { cash: { sh: 8000 }, days: { shared: 2 }, fundingText: fundingText(text) };
    expect(run(checkFundingConflict, { content, facts: given })).toEqual([]);
  });

  it('does not apply without a structured column', () => {
    const given = { cash: { sh: 8000 }, fundingText: fundingText({ cash: { sh: 7500 } }) };
    expect(run(checkFundingConflict, { content: { financialArrangements: '£7,500' }, facts: given })).toEqual(
      [],
    );
  });
});

describe('checkDateOrder', () => {
  const content = { agreementDates: '1/6/15 to 12/5/14' };

  it.each([
    ['2015-05-31', 1],
    ['2015-06-01', 0],
    ['2015-06-02', 0],
  ])('an agreement from 1 June 2015 to %s has %i findings', (end, count) => {
    const given = { agreement: agreement({ start: '2015-06-01', end }) };
    expect(run(checkDateOrder, { content, facts: given })).toHaveLength(count);
  });

  it('says which dates to correct', () => {
    const given = { agreement: agreement({ start: '2015-06-01', end: '2014-05-12' }) };
    expect(run(checkDateOrder, { content, facts: given })).toEqual([
      ['date/order', 'H4', 'Agreement ends 12 May 2014, before it starts 1 June 2015: correct one of them.'],
    ]);
  });

  it('does not apply with one date', () => {
    expect(run(checkDateOrder, { facts: { agreement: agreement({ end: '2014-05-12' }) } })).toEqual([]);
  });
});

describe('checkAgreementNone', () => {
  it('reports cash without an agreement', () => {
    expect(run(checkAgreementNone, { facts: { cash: { sh: 500 } } })).toEqual([
      ['agreement/none', 'H4', 'Cash is paid and no agreement is named: enter the agreement and its dates.'],
    ]);
  });

  it('reports a Community Delivery partnership without an agreement', () => {
    expect(run(checkAgreementNone, { facts: { type: 'Community Delivery' } })).toEqual([
      ['agreement/none', 'H4', 'Community Delivery needs an agreement: enter the agreement and its dates.'],
    ]);
  });

  it('takes the word "none" for what it says', () => {
    const given = { cash: { sh: 500 }, agreement: agreement({ stated: 'none' }) };
    expect(run(checkAgreementNone, { content: { agreementDates: 'None' }, facts: given })).toHaveLength(1);
  });

  it('passes an agreement, even one that was not understood, and does not apply without cash', () => {
    expect(
      run(checkAgreementNone, { content: { agreementDates: 'see file' }, facts: { cash: { sh: 500 } } }),
    ).toEqual([]);
    expect(run(checkAgreementNone)).toEqual([]);
  });
});

describe('checkAgreementEnd', () => {
  const content = { agreementDates: 'to 31/3/16' };

  it.each([
    [
      'expired',
      'agreement/expired',
      'The agreement ended 31 March 2016: enter the dates of the new one, or arrange it.',
    ],
    ['ending', 'agreement/ending', 'The agreement ends 31 March 2016: decide on its renewal.'],
  ] as const)('reports an agreement that is %s', (agreementStatus, code, sentence) => {
    const given = { agreement: agreement({ end: '2016-03-31' }) };
    expect(run(checkAgreementEnd, { content, facts: given, agreementStatus })).toEqual([
      [code, 'H4', sentence],
    ]);
  });

  it('passes a current agreement, and leaves an impossible order to the check of order', () => {
    expect(run(checkAgreementEnd, { agreementStatus: 'current' })).toEqual([]);
    const given = { agreement: agreement({ start: '2016-06-01', end: '2016-03-31' }) };
    expect(run(checkAgreementEnd, { content, facts: given, agreementStatus: 'expired' })).toEqual([]);
  });
});

describe('checkReviewDue', () => {
  it('reports everything overdue in one finding', () => {
    const given = reviews({ lastAnnualReport: '2015-05-01', lastAnnualReview: '2015-06-01' });
    const content = { lastAnnualReport: '1/5/15', lastAnnualReview: '1/6/15' };
    expect(run(checkReviewDue, { content, facts: { reviews: given } })).toEqual([
      [
        'review/overdue',
        'L4',
        'Obtain what is overdue and enter its date: annual report (due 1 May 2016), annual review (due 1 June 2016).',
      ],
    ]);
  });

  it.each([
    ['2015-08-03', 'review/overdue'],
    ['2015-08-04', 'review/due-soon'],
    ['2015-10-03', 'review/due-soon'],
    ['2015-10-04', undefined],
  ])('a report of %s makes %s', (lastAnnualReport, code) => {
    const given = { reviews: reviews({ lastAnnualReport }) };
    expect(checkReviewDue(checkInput({ facts: given }))[0]?.code).toBe(code);
  });

  it('reports a row with nothing to count from', () => {
    expect(run(checkReviewDue)).toEqual([
      [
        'review/no-date',
        'H4',
        'Enter when the agreement began or when it was last reviewed, so that the next review has a date.',
      ],
    ]);
  });

  it('leaves the end of the agreement to its own check', () => {
    expect(run(checkReviewDue, { facts: { agreement: agreement({ end: '2016-03-31' }) } })).toEqual([]);
  });
});

describe('checkContact', () => {
  it.each(['Jo Bloggs', 'jo@example.org.uk, 01803 861234', '<jo@example.org>', '+44 (0)1803 861234', ''])(
    'passes "%s"',
    (contact) => {
      expect(run(checkContact, { content: { contact } })).toEqual([]);
    },
  );

  it('reports an address that is not whole', () => {
    const contact = 'Jo, jo@example';
    expect(run(checkContact, { content: { contact } })).toEqual([
      [
        'contact/unreadable',
        'K4',
        '"jo@example" in Contact Details is not a whole e-mail address: correct it.',
      ],
    ]);
  });
});

describe('checkTooLong', () => {
  it.each([
    [1024, 0],
    [1025, 1],
  ])('a text of %i characters has %i findings', (length, count) => {
    expect(run(checkTooLong, { content: { purpose: 'x'.repeat(length) } })).toHaveLength(count);
  });

  it('says how long the text is and how much Excel prints', () => {
    expect(run(checkTooLong, { content: { purpose: 'x'.repeat(1100) } })).toEqual([
      [
        'cell/too-long',
        'F4',
        'Purpose holds 1,100 characters, more than the 1,024 that Excel prints in a cell: shorten it.',
      ],
    ]);
  });
});
