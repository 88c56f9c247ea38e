import fc from 'fast-check';
import type { CellScalar, SheetCells } from '../../../../src/grid/sheetCells';
import { describeFinding } from '../../../../src/register/describeFinding';
import { AGREEMENT_KINDS } from '../../../../src/register/reading';
import { ADDED_KINDS } from '../../../../src/register/scheme/addedColumns';
import { PRESETS } from '../../../../src/register/scheme/presets';
import { parseScheme, type Scheme } from '../../../../src/register/scheme/scheme';
import { planSchemeSheet } from '../../../../src/register/scheme/sheet/planSchemeSheet';
import {
  isSchemeSheet,
  missingSettings,
  readSchemeSheet,
} from '../../../../src/register/scheme/sheet/readSchemeSheet';
import { plannedCells } from '../../../builders/plannedCells';
import { sheet, shown, type TestCell } from '../../../builders/sheetCells';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../../builders/presetScheme';

const BASE = SOUTH_HAMS_WEST_DEVON_2016;
const AS_OF = '2016-08-04';

/** A scheme sheet of nothing but some rows. */
function schemeSheet(...rows: readonly (readonly TestCell[])[]): SheetCells {
  return sheet([['Setting', 'Value', 'Unit', 'What it means', 'Notes', 'Also called'], ...rows], {
    name: 'Partnership scheme',
  });
}

/** The scheme of a sheet of some rows; throws when there is a finding. */
function read(...rows: readonly (readonly TestCell[])[]): Scheme {
  const reading = readSchemeSheet(schemeSheet(...rows), BASE);
  if ('scheme' in reading) return reading.scheme;
  throw new Error(reading.findings.map(describeFinding).join(' '));
}

/** Cell and sentence of each finding. */
function problems(...rows: readonly (readonly TestCell[])[]): string[] {
  const reading = readSchemeSheet(schemeSheet(...rows), BASE);
  if ('scheme' in reading) throw new Error('Expected findings, got a scheme');
  return reading.findings.map(
    (finding) =>
      `${'ABCDEF'[finding.column ?? 0] ?? ''}${(finding.row ?? 0) + 1} ${describeFinding(finding)}`,
  );
}

describe('planSchemeSheet', () => {
  it('writes a sheet that reads as the scheme it was written from', () => {
    const cells = plannedCells(planSchemeSheet(BASE, AS_OF));
    expect(isSchemeSheet(cells)).toBe(true);
    // Nothing is left to the base.
    expect(missingSettings(cells)).toEqual([]);
    expect(readSchemeSheet(cells, BASE)).toEqual({ scheme: BASE });
  });

  it('writes any scheme so that it reads as the same', () => {
    fc.assert(
      fc.property(schemes(), (scheme) => {
        expect(readSchemeSheet(plannedCells(planSchemeSheet(scheme, AS_OF)), BASE)).toEqual({ scheme });
      }),
    );
  });

  it('reads the same when rows are moved, blank ones come between and columns are inserted', () => {
    const cells = plannedCells(planSchemeSheet(BASE, AS_OF));
    const change = <Cell>(rows: readonly (readonly Cell[])[], blank: Cell) => {
      const [title = [], note = [], other = [], headings = [], ...body] = rows;
      // Lists keep the order of their rows, so whole lists are moved.
      const moved = [...body.slice(20), title.map(() => blank), ...body.slice(0, 20)];
      return [title, note, other, headings, ...moved].map((row) => [
        blank,
        ...row.slice(0, 1),
        blank,
        ...row.slice(1),
      ]);
    };
    const changed = { ...cells, values: change<CellScalar>(cells.values, ''), text: change(cells.text, '') };
    expect(readSchemeSheet(changed, BASE)).toEqual({ scheme: BASE });
  });

  it.each(PRESETS)('writes the scheme $name so that it reads as the same on any base', async ({ load }) => {
    const scheme = await load();
    const cells = plannedCells(planSchemeSheet(scheme, AS_OF));
    expect(readSchemeSheet(cells, BASE)).toEqual({ scheme });
  });

  it('writes a banded score with its classes and tests so that it reads as the same', () => {
    const told = { asks: 'its profile: high or low', met: 'high', notMet: 'low' };
    const scheme: Scheme = {
      ...BASE,
      classes: { ...BASE.classes, between: [{ name: 'Moderate', aliases: ['M'], treatedAs: 'Significant' }] },
      rule: {
        shape: 'banded score',
        weights: { resource: 2.5, 'profile: public': 1 },
        bands: [
          { class: 'Significant', from: 3 },
          { class: 'Moderate', from: 0.5 },
        ],
      },
      ruleChanges: [
        {
          from: '2027-04-01',
          rule: {
            shape: 'banded score',
            weights: { 'profile: public': 2 },
            bands: [
              { class: 'Significant', from: 2 },
              { class: 'Moderate', from: 1 },
            ],
          },
        },
      ],
      tests: {
        ...BASE.tests,
        own: [
          {
            ...told,
            kind: 'figure',
            name: 'profile: public',
            column: { heading: 'Profile', variants: ['P'] },
            atLeast: 2,
            changes: [
              { from: '2027-04-01', atLeast: 2.5 },
              { from: '2020-12-31', atLeast: 1 },
            ],
          },
          { ...told, kind: 'considerations', name: 'breadth', atLeast: 3, changes: [] },
        ],
      },
    };
    expect(readSchemeSheet(plannedCells(planSchemeSheet(scheme, AS_OF)), BASE)).toEqual({ scheme });
  });

  it('shows unset rates blank and offers choices and months', () => {
    const { rows, validations = [] } = planSchemeSheet(BASE, AS_OF);
    const rate = rows.find(({ cells }) => cells[0]?.kind === 'text' && cells[0].text === 'Officer day rate');
    expect(rate?.cells.slice(0, 3)).toEqual([
      { kind: 'text', text: 'Officer day rate' },
      { kind: 'blank' },
      { kind: 'text', text: '£ a day' },
    ]);
    expect(validations.map(({ refusal }) => refusal?.title)).toEqual([
      'Papers list by',
      'How tests decide',
      'How tests decide later',
      'Statutory requirement',
      'Risk test',
      'Annual reports',
      'Members are appointed in',
      'Financial year begins in',
      'Funding streams',
      'Options appraisal',
      'Commissioning update',
      'Pooled and aligned',
      'Governance',
    ]);
  });
});

describe('the settings of papers', () => {
  it.each<[string, TestCell]>([
    ['a date of Excel’s', shown(42628, '15/09/2016')],
    ['a date in short', shown(42628, '15-Sep-16')],
    ['words', '15 September 2016'],
    ['figures', '15/09/2016'],
    ['an ISO date', '2016-09-15'],
  ])('read the committee’s date typed as %s', (_, typed) => {
    expect(read(['Committee date', typed]).papers.committeeDate).toBe('2016-09-15');
  });

  it.each<[string, TestCell]>([
    ['words', '31 October'],
    ['words with “of”', '31st of October'],
    ['the month first', 'October 31'],
    ['figures', '31/10'],
    ['a date of Excel’s', shown(42674, '31-Oct')],
  ])('read the day for business plans typed as %s', (_, typed) => {
    expect(read(['Business plans by', typed]).papers.businessPlan).toEqual({
      due: { month: 10, day: 31 },
      headings: BASE.papers.businessPlan.headings,
    });
  });

  it('read a blank day for business plans as none', () => {
    expect(read(['Business plans by', '']).papers.businessPlan.due).toBeNull();
  });

  it('read committees in their order, under any name of their council', () => {
    const { routes } = read(
      ['Council’s committees', 'WDBC', '', '', '', 'Hub', '', 'Full Council'],
      ['Council’s committees', 'south hams', '', '', '', 'Executive'],
    ).papers;
    expect(routes).toEqual([
      { council: 'West Devon', committees: ['Hub', 'Full Council'] },
      { council: 'South Hams', committees: ['Executive'] },
    ]);
  });

  it('read limits of subsidies in any order', () => {
    const { limits } = read(
      ['Subsidy limit', '£315,000', '', '', '', '4 January 2023', 'The Act'],
      ['Subsidy limit', 160000, '', '', '', shown(39083, '01/01/2007'), 'De minimis'],
    ).papers.subsidy;
    expect(limits).toEqual([
      { from: '2023-01-04', pounds: 315000, source: 'The Act' },
      { from: '2007-01-01', pounds: 160000, source: 'De minimis' },
    ]);
  });

  it.each<[string, TestCell]>([
    ['a sign', '€200,000'],
    ['a word', '200,000 euros'],
    ['Excel’s format', shown(200000, '€200,000.00')],
  ])('keep limits in euros that are told by %s as euros', (_, cell) => {
    expect(
      read(['Subsidy limit', cell, '', '', '', '1 January 2007', 'De minimis']).papers.subsidy.limits,
    ).toEqual([{ from: '2007-01-01', euros: 200000, source: 'De minimis' }]);
  });

  it('want a euro to be worth no more at least than at most', () => {
    expect(problems(['Euro at least', 0.9], ['Euro at most', '£0.80'])).toEqual([
      'B3 Euro at most must be a number above 0, such as 1: "£0.80" is not.',
    ]);
  });

  it('are of the council of that name, though another is called so too', () => {
    const { councils, papers } = read(
      ['Council', 'North', '', '', '', '', 'South'],
      ['Council', 'South'],
      ['Council’s committees', 'South', '', '', '', 'Cabinet'],
    );
    expect(councils.map(({ name }) => name)).toEqual(['North', 'South']);
    expect(papers.routes).toEqual([{ council: 'South', committees: ['Cabinet'] }]);
  });

  it('leave out committees of councils that the sheet does not have, and of two that became one', () => {
    const one = ['Council', 'South West', '', '', '', 'South West Council', 'South Hams', 'West Devon'];
    expect(read(['Council', 'Torridge']).papers.routes).toEqual([]);
    expect(read(one).papers.routes).toEqual([
      { council: 'South West', committees: BASE.papers.routes[0]?.committees },
    ]);
  });

  it('name the cells of what cannot be read', () => {
    const route = 'the name of a council, followed by its committees in the cells from “Also called” on';
    expect(
      problems(
        ['Committee date', 'September 2016'],
        ['Council’s committees', 'Plymouth', '', '', '', 'Cabinet'],
        ['Council’s committees', 'South Hams'],
        ['Council’s committees', 'SH', '', '', '', 'Executive'],
        ['Council’s committees', 'SHDC', '', '', '', 'Council'],
        ['Business plans by', '31 June'],
        ['Near the subsidy limit', '180%'],
        ['Subsidy limit', 160000, '', '', '', 'soon', 'De minimis'],
        ['Scrutiny committee', ''],
      ),
    ).toEqual([
      'B2 Committee date must be a date, such as 15 September 2016: "September 2016" is not.',
      `B3 Council’s committees must be ${route}: "Plymouth" is not.`,
      `B4 Council’s committees must be ${route}: "South Hams" is not.`,
      'B6 Council’s committees "SHDC" is in B5 too: keep one of them.',
      'B7 Business plans by must be a day and a month, such as 30 September: "31 June" is not.',
      'B8 Near the subsidy limit must be a percentage from 0% to 100%, such as 80%: "180%" is not.',
      'B9 Subsidy limit must be an amount in pounds or euros above 0, with the date that it holds from and its source in the two cells from “Also called” on: "160000" is not.',
      'B10 Enter the name of a committee (Scrutiny committee).',
    ]);
  });
});

describe('readSchemeSheet', () => {
  it.each<[string, TestCell, number | null]>([
    ['a number', 250, 250],
    ['pounds', '£250', 250],
    ['digits as text', '250', 250],
    ['thousands', '£1,250.50', 1250.5],
    ['thousands in short', '1.5k', 1500],
    ['a unit behind', '£250 a day', 250],
    ['a unit in other words', '250 per day', 250],
    ['nothing', '', null],
  ])('reads a day rate typed as %s', (_, typed, rate) => {
    expect(read(['Officer day rate', typed]).dayRate).toEqual({
      set: rate,
      changes: [],
      low: 150,
      high: 500,
    });
  });

  it.each<[string, TestCell, number]>([
    ['10%', '10%', 0.1],
    ['10% in a cell', shown(0.1, '10%'), 0.1],
    ['10', 10, 0.1],
    ['7 per cent', '7 per cent', 0.07],
    ['0.5%', '0.5%', 0.005],
    ['0', 0, 0],
  ])('reads a percentage typed as %s', (_, typed, part) => {
    expect(read(['Approximate figures', typed]).approximately).toBe(part);
  });

  it.each<[string, TestCell]>([
    ['its name', 'April'],
    ['its short name', 'apr'],
    ['its number', 4],
    ['a day that Excel took for a date', shown(42461, '01-Apr')],
    ['a day in words', '1 April'],
  ])('reads a month typed as %s', (_, typed) => {
    expect(read(['Financial year begins in', typed]).financialYearStartMonth).toBe(4);
  });

  it('finds settings in other capitals and spacing', () => {
    expect(read(['RESOURCE  TEST', 50_000]).tests.resourcePounds).toBe(50_000);
  });

  it('takes a list from the sheet as a whole, and further names from the right', () => {
    const { themes } = read(
      ['Theme', 'Economy', '', '', 'Cllr A chairs', 'Business', '', 'Growth'],
      ['Theme', ''],
      ['Theme', 'Sport'],
    );
    expect(themes).toEqual([
      { name: 'Economy', aliases: ['Business', 'Growth'] },
      { name: 'Sport', aliases: [] },
    ]);
  });

  it('takes a council’s first further name for its name in full', () => {
    expect(read(['Council', 'Exeter', '', '', '', 'Exeter City Council', 'ECC']).councils).toEqual([
      { name: 'Exeter', fullName: 'Exeter City Council', aliases: ['ECC'] },
    ]);
  });

  it('keeps what a type is judged as when it is renamed', () => {
    const { types } = read(['Type (service improvement)', 'Service Delivery'], ['Type', 'Town Deal']);
    expect(types).toEqual([
      { key: 'service improvement', name: 'Service Delivery', aliases: [] },
      { key: 'town deal', name: 'Town Deal', aliases: [] },
    ]);
  });

  it('reads rules for types by any name of theirs, blank ones as none', () => {
    const { types, typeRules } = read(
      ['Type (club)', 'Social club', '', '', '', 'Society'],
      ['Type', 'Town Deal'],
      ['Types usually paid', ''],
      ['Types rarely paid', 'social Club', '', '', '', 'society', 'TOWN DEAL'],
      ['Column that types need', 'lead councillor', '', '', '', 'Town Deal'],
      ['Sign of a type', 'Society', '', '', '', 'club*', 'Look in: purpose', 'look in: NAME', 'social'],
      ['Sign of a type', 'town deal', '', '', '', 'Cash: Not paid', 'agreement: mou', 'agreement: grant'],
    );
    expect(types.map(({ key }) => key)).toEqual(['club', 'town deal']);
    expect(typeRules).toEqual({
      usuallyPaid: [],
      rarelyPaid: ['club', 'town deal'],
      // The base's are for types that this scheme does not have.
      agreement: [],
      paidByGrant: [],
      paidByContract: [],
      businessPlan: [],
      streamline: [],
      streamlineWithoutLead: [],
      columns: [{ column: 'Lead Member', types: ['town deal'] }],
      signs: [
        { type: 'club', agreements: [], words: ['club*', 'social'], columns: ['Purpose', 'Name'] },
        { type: 'town deal', cash: 'not paid', agreements: ['MoU', 'grant'], words: [], columns: [] },
      ],
    });
  });

  it('names the cell of a rule for types that cannot be read', () => {
    const types = 'types of the scheme, one in each cell';
    const needed = 'the heading of a column, with types of the scheme in the cells from “Also called” on';
    const sign =
      'a type of the scheme, and from “Also called” on, one in each cell: words to look for, “look in: Purpose” for each column that may have them, “cash: paid” or “cash: not paid”, “agreement: SLA”';
    const cell = (row: readonly TestCell[]) => problems(row)[0];
    expect(cell(['Types usually paid', 'Community Delivery', '', '', '', 'Club'])).toBe(
      `F2 Types usually paid must be ${types}: "Club" is not.`,
    );
    expect(cell(['Column that types need', 'Chair', '', '', '', 'strategic'])).toBe(
      `B2 Column that types need must be ${needed}: "Chair" is not.`,
    );
    expect(cell(['Column that types need', 'Lead Member'])).toBe(
      `B2 Column that types need must be ${needed}: "Lead Member" is not.`,
    );
    expect(cell(['Sign of a type', 'Club', '', '', '', 'cash: paid'])).toBe(
      `B2 Sign of a type must be ${sign}: "Club" is not.`,
    );
    expect(cell(['Sign of a type', 'strategic', '', '', '', 'look in: Aim', 'policy'])).toBe(
      `F2 Sign of a type must be ${sign}: "look in: Aim" is not.`,
    );
    for (const further of [
      [],
      ['policy'],
      ['cash: yes'],
      ['cash: paid', 'cash: not paid'],
      ['agreement: handshake'],
      ['look in: Name'],
      ['look in: Name', 'says: policy'],
      ['look in: Name', 'pol*cy'],
      ['look in: Name', '*'],
    ]) {
      expect(cell(['Sign of a type', 'strategic', '', '', '', ...further])).toBe(
        `B2 Sign of a type must be ${sign}: "strategic" is not.`,
      );
    }
  });

  it('reads a list with one blank row as empty', () => {
    expect(read(['Consideration', '']).tests.considerations).toEqual([]);
  });

  it('ends further names at a column with another heading', () => {
    const cells = sheet([
      ['Setting', 'Value', 'Also called', '', 'Agreed'],
      ['Theme', 'Economy', 'Business', 'Growth', 'Council, May 2017'],
    ]);
    expect(readSchemeSheet(cells, BASE)).toMatchObject({
      scheme: { themes: [{ name: 'Economy', aliases: ['Business', 'Growth'] }] },
    });
  });

  it('leaves notes without a value alone', () => {
    expect(read(['Agreed by Council in May'], ['', '', '', 'and reviewed in June'])).toEqual(BASE);
  });

  it.each<[string, readonly TestCell[], string]>([
    [
      'an amount that is none',
      ['Resource test', 'ten grand'],
      'B2 Resource test must be an amount in pounds, such as £10,000: "ten grand" is not.',
    ],
    [
      'an amount below nothing',
      ['Officer day rate', -250],
      'B2 Officer day rate must be an amount in pounds, such as £250: "-250" is not.',
    ],
    [
      'another unit',
      ['Due soon', '2 months'],
      'B2 Due soon must be a whole number, such as 60: "2 months" is not.',
    ],
    [
      'a part of a month',
      ['Agreement ending', 1.5],
      'B2 Agreement ending must be a whole number, such as 6: "1.5" is not.',
    ],
    [
      'a day of no hours',
      ['Hours in a day', 0],
      'B2 Hours in a day must be a number above 0, such as 7.4: "0" is not.',
    ],
    [
      'a percentage that may be a part of 1',
      ['Approximate figures', 0.1],
      'B2 Approximate figures must be a percentage from 0% to 100%, such as 10%: "0.1" is not.',
    ],
    [
      'a month that is none',
      ['Financial year begins in', 'Spring'],
      'B2 Financial year begins in must be a month, such as April: "Spring" is not.',
    ],
    [
      'a choice that is none',
      ['Statutory requirement', 'yes'],
      'B2 Statutory requirement must be “own test” or “consideration”: "yes" is not.',
    ],
    ['a blank', ['Weeks in a year', ''], 'B2 Enter a number above 0, such as 52 (Weeks in a year).'],
    ['no theme at all', ['Theme', ''], 'B2 Enter a theme’s name (Theme).'],
    ['other names of nothing', ['Theme', '', '', '', '', 'Business'], 'B2 Enter a theme’s name (Theme).'],
    [
      'a setting that is none',
      ['Resource treshold', 10_000],
      'A2 Resource treshold is no setting of the scheme: correct its name, or move the note to the column Notes.',
    ],
    ['a value without a setting', ['', 'Sport'], 'A2 Say in Setting what "Sport" is, such as Theme.'],
    [
      'a lowest rate above the highest',
      ['Day rate at least', 600],
      'B2 Day rate at least must be an amount in pounds, no more than the highest day rate: "600" is not.',
    ],
    [
      'a column of choices without any',
      ['Own column (choice)', 'RAG', '', '', '', 'key: rag'],
      'B2 Own column must be a heading, with text, money, date, yes-no, choice or link in brackets after “Own column”, and to the right “choice: …” for each choice: "RAG" is not.',
    ],
    [
      'a rule that asks for more tests than there are',
      ['How tests decide', 'n of m', '', '', '', 'needed: 9'],
      'B2 How tests decide must be “any of”, “all of”, “n of m” with “needed: 3” to the right, or “banded score” with its weights and bands, for the tests and classes here: "n of m" is not.',
    ],
  ])('reports %s', (_, row, problem) => {
    expect(problems(row)).toEqual([problem]);
  });

  it('takes a column that an officer adds by its heading alone', () => {
    expect(
      read(['Own column', 'Lead body?'], ['Own column (choice)', 'RAG', '', '', '', 'choice: Red; R']),
    ).toEqual({
      ...BASE,
      columns: [
        { key: 'lead body', name: 'Lead body?', aliases: [], kind: 'text', choices: [], guidance: '' },
        {
          key: 'rag',
          name: 'RAG',
          aliases: [],
          kind: 'choice',
          choices: [{ name: 'Red', aliases: ['R'] }],
          guidance: '',
        },
      ],
    });
  });

  it('reports settings and names that stand twice', () => {
    expect(
      problems(
        ['Resource test', 10_000],
        ['Theme', 'Economy'],
        ['Resource test', 10_000],
        ['Theme', 'economy'],
        ['Type (strategic)', 'Strategic'],
        ['Type (strategic)', 'Strategy'],
      ),
    ).toEqual([
      'B4 Resource test "10000" is in B2 too: keep one of them.',
      'B5 Theme "economy" is in B3 too: keep one of them.',
      'B7 Type "Strategy" is in B6 too: keep one of them.',
    ]);
  });

  it('reports new themes that follow no theme, or one that another follows', () => {
    const form =
      'a new theme’s name, with themes of the scheme in the cells from “Also called” on, each under one new theme';
    expect(
      problems(
        ['New theme', 'Growth', '', '', '', 'economy', 'Homes'],
        ['New theme', 'Places', '', '', '', 'Homes'],
        ['New theme', 'Sport', '', '', '', 'Leisure'],
      ),
    ).toEqual([
      `B3 New theme must be ${form}: "Places" is not.`,
      `B4 New theme must be ${form}: "Sport" is not.`,
    ]);
  });

  it('reports a sheet without its headings', () => {
    const reading = readSchemeSheet(sheet([['Resource test', 10_000]]), BASE);
    expect(reading).toMatchObject({ findings: [{ code: 'scheme/no-headings', sheet: 'Economy' }] });
  });

  it('reads thresholds that hold from a date on', () => {
    const { tests, dayRate, ruleChanges } = read(
      ['Resource test later', '£15k', '', '', '', '1 April 2027'],
      ['Staff time test later', '6 days', '', '', '', '1/4/2027'],
      ['Officer day rate later', 300, '', '', '', '1 April 2027'],
      ['How tests decide later', 'N of M', '', '', '', '1 April 2027', 'needed: 2'],
    );
    const from = '2027-04-01';
    expect([tests.resourceChanges, tests.staffDaysChanges, dayRate.changes, ruleChanges]).toEqual([
      [{ from, pounds: 15_000 }],
      [{ from, days: 6 }],
      [{ from, pounds: 300 }],
      [{ from, rule: { shape: 'n of m', needed: 2 } }],
    ]);
  });

  it('reports later thresholds without a date, twice from one date, or that do not fit', () => {
    expect(
      problems(
        ['Officer day rate later', 300, '', '', '', 'soon'],
        ['Staff time test later', 6, '', '', '', '1 April 2027'],
        ['Staff time test later', 7, '', '', '', '01/04/2027'],
      ),
    ).toEqual([
      'B2 Officer day rate later must be an amount in pounds, with the date that it holds from in the cell under “Also called”: "300" is not.',
      'B4 Staff time test later "7" is in B3 too: keep one of them.',
    ]);
    expect(problems(['How tests decide later', 'n of m', '', '', '', '1 April 2027', 'needed: 9'])).toEqual([
      'B2 How tests decide later must be “any of”, “all of”, “n of m” or “banded score”, with the date that it holds from in the cell under “Also called” and what the rule needs to the right of it: "n of m" is not.',
    ]);
  });

  it('never fails, whatever is typed', () => {
    const labels = [
      'Theme',
      'Type (x)',
      'Types rarely paid',
      'Column that types need',
      'Sign of a type',
      'Council',
      'Day rate at least',
      'All councils',
      'Consideration',
      'Note',
      'Own column',
      'Own column (choice)',
    ];
    const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(''));
    const row = fc.tuple(fc.constantFrom(...labels), fc.array(cell, { maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const reading = readSchemeSheet(
          schemeSheet(...rows.map(([label, cells]) => [label, ...cells])),
          BASE,
        );
        if ('scheme' in reading) expect(parseScheme(reading.scheme)).toEqual(reading);
        else expect(reading.findings.length).toBeGreaterThan(0);
      }),
    );
  });
});

/** Any scheme, in texts as a cell may hold them. */
function schemes(): fc.Arbitrary<Scheme> {
  const text = fc.stringMatching(/^[A-Za-z£&=+'.,;:()%0-9é-]{1,6}( [A-Za-z0-9()é&]{1,5}){0,3}$/);
  const aliases = fc.array(text, { maxLength: 6 });
  const distinct = <Item extends { name: string }>(item: fc.Arbitrary<Item>) =>
    fc.uniqueArray(item, { minLength: 1, maxLength: 5, selector: ({ name }) => name.toLowerCase() });
  const named = fc.record({ name: text, aliases });
  const pounds = fc.nat({ max: 10_000_000 }).map((pence) => pence / 100);
  const above0 = fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100);
  const month = fc.integer({ min: 1, max: 12 });
  return fc
    .record({
      name: text,
      version: fc.oneof(text, fc.constant('')),
      source: fc.oneof(text, fc.constant('')),
      notSaid: fc.array(text),
      councils: distinct(fc.record({ name: text, fullName: fc.oneof(text, fc.constant('')), aliases })),
      allCouncilsWords: aliases,
      otherBodies: aliases,
      themes: distinct(named),
      listedUnder: fc.constantFrom('theme', 'new theme'),
      newThemes: fc.uniqueArray(fc.record({ name: text, of: fc.constant<string[]>([]) }), {
        maxLength: 4,
        selector: ({ name }) => name.toLowerCase(),
      }),
      classes: fc.record({ significant: named, desirable: named, between: fc.constant([]) }),
      rule: fc.constantFrom<Scheme['rule']>({ shape: 'any of' }),
      ruleChanges: changes({ rule: fc.constantFrom<NonNullable<Scheme['rule']>>({ shape: 'any of' }) }),
      types: distinct(named).map((types) =>
        types.map((type, index) => ({ ...type, key: `key ${index} (${type.name})` })),
      ),
      tests: fc.record({
        resourcePounds: fc.option(pounds),
        resourceChanges: changes({ pounds }),
        staffDaysPerMonth: above0,
        staffDaysChanges: changes({ days: above0 }),
        statutory: fc.constantFrom('own test', 'consideration', 'not used'),
        considerations: fc.array(text),
        risk: fc.constantFrom('own test', 'not used'),
        own: fc.constant([]),
      }),
      columns: columns(text, aliases),
      ownShareWhen: fc.constant(null),
      dayRate: fc
        .tuple(fc.option(pounds), changes({ pounds }), pounds, pounds)
        .map(([set, later, one, other]) => ({
          set,
          changes: later,
          low: Math.min(one, other),
          high: Math.max(one, other),
        })),
      approximately: fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000),
      time: fc.record({
        hoursPerDay: above0,
        weeksPerYear: above0,
        fteDaysPerYear: above0,
        termWeeksPerYear: above0,
      }),
      reviews: fc.record({
        annualMonths: fc.option(fc.integer({ min: 1 })),
        annualReports: fc.boolean(),
        quarterlyMonths: fc.option(fc.integer({ min: 1 })),
        dueSoonDays: fc.nat(),
        agreementEndingMonths: fc.nat(),
        memberAppointmentMonth: fc.option(month),
        membersAppointedAt: text,
        dormantWords: fc.array(text, { maxLength: 6 }),
      }),
      financialYearStartMonth: month,
      papers: papers(text),
      rules: typeRules(text),
    })
    .map((scheme) => {
      // Committees are those of the scheme's own councils.
      const { rules, ...rest } = scheme;
      const { papers: own, councils } = rest;
      const routes = own.routes.slice(0, councils.length).map((committees, index) => ({
        council: councils[index]?.name ?? '',
        committees,
      }));
      // Each new theme follows one of the scheme’s, as far as there are themes.
      const newThemes = rest.newThemes.map(({ name }, index) => ({
        name,
        of: rest.themes.slice(index, index + 1).map((theme) => theme.name),
      }));
      const [first = '', last = ''] = [rest.types[0]?.key, rest.types.at(-1)?.key];
      return { ...rest, newThemes, papers: { ...own, routes }, typeRules: rules(first, last) };
    });
}

/** Rules for two types of a scheme, by their keys. */
function typeRules(
  text: fc.Arbitrary<string>,
): fc.Arbitrary<(first: string, last: string) => Scheme['typeRules']> {
  const word = text.map((each) => `a${each.replaceAll(/[:;*]/g, '')}`);
  const words = fc.array(word, { minLength: 1, maxLength: 4 });
  const cash = fc.option(fc.constantFrom('paid', 'not paid'), { nil: undefined });
  const agreements = fc.uniqueArray(fc.constantFrom(...AGREEMENT_KINDS), { maxLength: 2 });
  return fc.tuple(words, cash, agreements, fc.boolean()).map(([found, paid, kinds, isFirst]) => {
    const sign = { agreements: kinds, ...(paid !== undefined && { cash: paid }) };
    return (first, last) => ({
      ...BASE.typeRules,
      usuallyPaid: [first],
      rarelyPaid: [...new Set([last, first])],
      agreement: [],
      paidByGrant: [last],
      paidByContract: [first],
      businessPlan: [],
      streamline: [last],
      streamlineWithoutLead: [],
      columns: isFirst ? [{ column: 'Purpose', types: [first] }] : [],
      signs: [
        { ...sign, type: last, words: [...found, 'stem* and word*'], columns: ['Name', 'Partners'] },
        { type: first, cash: 'not paid', agreements: [], words: [], columns: [] },
      ],
    });
  });
}

/** Columns that a scheme adds; the spellings of a choice stand in one cell with semicolons between them. */
function columns(text: fc.Arbitrary<string>, aliases: fc.Arbitrary<string[]>) {
  const spelling = text.map((word) => word.replaceAll(';', '').trim() || 'word');
  const choice = fc.record({ name: spelling, aliases: fc.array(spelling, { maxLength: 2 }) });
  const column = fc.record({
    name: text,
    aliases,
    kind: fc.constantFrom(...ADDED_KINDS),
    choices: fc.array(choice, { minLength: 1, maxLength: 3 }),
    guidance: fc.oneof(text, fc.constant('')),
  });
  return fc.uniqueArray(column, { maxLength: 4, selector: ({ name }) => name.toLowerCase() }).map((all) =>
    all.map((each, index) => ({
      ...each,
      key: `key ${'abcd'.charAt(index)}`,
      choices: each.kind === 'choice' ? each.choices : [],
      ...(index > 0 && { neededWhen: { column: 'key a', says: ['Red', 'A: b'], answer: each.name } }),
    })),
  );
}

/** What takes the place of a setting, each from a day of its own on. */
function changes<To extends Record<string, unknown>>(to: { [Key in keyof To]: fc.Arbitrary<To[Key]> }) {
  return fc.uniqueArray(
    fc.tuple(days(), fc.record(to)).map(([from, change]) => ({ from, ...change })),
    { maxLength: 3, selector: ({ from }) => from },
  );
}

function days(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}

/** What papers need, with the committees of nobody yet. */
function papers(text: fc.Arbitrary<string>) {
  const list = fc.array(text, { maxLength: 6 });
  const day = days();
  return fc.record({
    committeeDate: fc.option(day),
    corporatePlan: text,
    routes: fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
    significantDecision: fc.option(text),
    delegatedDecision: fc.option(text),
    scrutiny: text,
    businessPlan: fc.record({
      due: fc.option(day.map((date) => ({ month: Number(date.slice(5, 7)), day: Number(date.slice(8)) }))),
      headings: list,
    }),
    serviceContract: fc.record({ outcomes: list, monitoring: list }),
    ...complianceRules(text, day),
    inflation: fc.option(fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000)),
    fundingStreams: fc.boolean(),
    optionsAppraisal: fc.boolean(),
    commissioningUpdate: fc.boolean(),
    pooledAndAligned: fc.boolean(),
    governance: fc.boolean(),
  });
}

/** What prompts and the transparency sheets go by. */
function complianceRules(text: fc.Arbitrary<string>, day: fc.Arbitrary<string>) {
  const part = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 10_000);
  const money = fc.integer({ min: 1, max: 10_000_000 }).map((pence) => pence / 100);
  const dated = <Item extends { from: string }>(item: fc.Arbitrary<Item>) =>
    fc.uniqueArray(item, { maxLength: 4, selector: ({ from }) => from });
  const amount = fc.record({ from: day, pounds: money, source: text });
  const rate = fc.record({ from: day, part, source: text });
  return {
    subsidy: fc.record({
      nearPart: part,
      years: fc.integer({ min: 1, max: 20 }),
      limits: dated(fc.oneof(amount, fc.record({ from: day, euros: money, source: text }))),
      poundsPerEuro: fc.tuple(fc.option(money), money, money).map(([set, one, other]) => ({
        set,
        low: Math.min(one, other),
        high: Math.max(one, other),
      })),
      databaseEntry: dated(amount),
    }),
    procurement: fc.record({
      services: dated(amount),
      lightTouch: dated(amount),
      notifiable: dated(amount),
      vatRates: dated(rate),
    }),
    transparency: fc.record({
      contractsAbove: dated(amount),
      grantWords: fc.array(text, { maxLength: 6 }),
    }),
  };
}
