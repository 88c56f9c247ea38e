import { planAppendix4 } from '../../../src/register/papers/appendix4/planAppendix4';
import { readAppendix4 } from '../../../src/register/papers/appendix4/readAppendix4';
import { parsePercent } from '../../../src/register/papers/parsePercent';
import { describeInflation, rollForward } from '../../../src/register/papers/rollForward';
import type { Scheme } from '../../../src/register/scheme/scheme';
import { assessedRegister } from '../../builders/assessedRegister';
import { asRead, paperCells } from '../../builders/paperCells';
import { CONTEXT } from '../../builders/partnership';
import { registerTab } from '../../builders/register';

function schemeWith(inflation: number | null): Scheme {
  return { ...CONTEXT.scheme, papers: { ...CONTEXT.scheme.papers, inflation } };
}

describe('rollForward', () => {
  it.each<[number | null, number, number]>([
    [null, 4210.5, 4210.5],
    [0, 4210.5, 4210.5],
    [0.02, 4210, 4294.2],
    [0.025, 5, 5.13],
    [0.035, 1.1, 1.14],
    [1, 10, 20],
  ])('adds %p to £%p for £%p', (inflation, now, next) => {
    expect(rollForward({ low: now, high: now }, schemeWith(inflation))).toEqual({ low: next, high: next });
  });

  it('adds to both ends of a range, and leaves what is not known', () => {
    const scheme = schemeWith(0.1);
    expect(rollForward({ low: 100, high: 200 }, scheme)).toEqual({ low: 110, high: 220 });
    expect(rollForward({ low: 0, high: Infinity }, scheme)).toEqual({ low: 0, high: Infinity });
  });
});

describe('describeInflation', () => {
  it.each<[number | null, string | undefined]>([
    [null, undefined],
    [0, undefined],
    [0.025, '2.5%'],
    [0.07, '7%'],
  ])('says %p as %p', (inflation, words) => {
    expect(describeInflation(schemeWith(inflation))).toBe(words);
  });
});

describe('parsePercent', () => {
  it.each<[string, number | undefined]>([
    ['2.5', 0.025],
    [' 7 %', 0.07],
    ['0', 0],
    ['100', 1],
    ['101', undefined],
    ['-1', undefined],
    ['two', undefined],
    ['', undefined],
  ])('reads %j as %p', (text, part) => {
    expect(parsePercent(text)).toBe(part);
  });
});

describe('Appendix 4 with an element of inflation', () => {
  const OPTIONS = { builtOn: '2016-08-05', isPublic: false };
  const register = assessedRegister(
    registerTab([
      {
        name: 'Retained',
        area: 'South Hams',
        annualCash: 4210,
        officerDays: 0,
        significantRisk: 'No',
        statutory: 'No',
        agreementDates: '1 April 2015 to 31 March 2020',
      },
      { name: 'Proposed', area: 'South Hams', annualCash: 1000, proposedCash: 900 },
      { name: 'Typed', area: 'South Hams', annualCash: 1000 },
      { name: 'Open', area: 'South Hams', financialArrangements: 'tbc' },
    ]),
  );
  const plan = (scheme: Scheme, kept?: ReturnType<typeof readAppendix4>) =>
    planAppendix4(register, { ...OPTIONS, scheme, ...(kept && { kept }) });

  function cellsBy(sheetPlan: ReturnType<typeof plan>, heading: string) {
    const cells = paperCells(sheetPlan);
    const headings = cells.find((row) => row.includes('Ref')) ?? [];
    const column = headings.indexOf(heading);
    const name = headings.indexOf('Partnership');
    return new Map(cells.map((row) => [row[name], row[column]]));
  }

  it('proposes £ now with it, and leaves what officers propose', () => {
    const scheme = schemeWith(0.02);
    const first = paperCells(plan(scheme));
    const headings = first.find((row) => row.includes('Ref')) ?? [];
    const typed = first.map((row) =>
      row.map((value, column) =>
        row[headings.indexOf('Partnership')] === 'Typed' && headings[column] === '£ proposed, South Hams'
          ? 750
          : value,
      ),
    );
    const again = plan(scheme, readAppendix4(asRead(typed)));
    const proposed = cellsBy(again, '£ proposed, South Hams');
    expect(['Retained', 'Proposed', 'Typed', 'Open'].map((name) => proposed.get(name))).toEqual([
      4294.2,
      900,
      750,
      'Not known',
    ]);
    const texts = paperCells(again).flat();
    expect(cellsBy(again, 'Recommendation').get('Retained')).toBe(
      'Retain Retained at the current level of £4,210 (South Hams) for 2017/18, with an element of 2% for inflation.',
    );
    expect(texts.join(' ')).toContain('£ proposed continues £ now with an element of 2% for inflation,');
  });

  it('says nothing of inflation where there is none', () => {
    const none = plan(schemeWith(null));
    expect(cellsBy(none, '£ proposed, South Hams').get('Retained')).toBe(4210);
    expect(paperCells(none).flat().join(' ')).not.toContain('inflation');
  });
});
