import type { CellScalar } from '../../../../src/grid/sheetCells';
import { describeFinding } from '../../../../src/register';
import { optionColumn, type OptionColumnKey } from '../../../../src/register/papers/options/optionFields';
import { planOptions } from '../../../../src/register/papers/options/planOptions';
import { readOptions } from '../../../../src/register/papers/options/readOptions';
import { reportOptions } from '../../../../src/register/papers/options/reportOptions';
import type { Scheme } from '../../../../src/register/scheme/scheme';
import { assessedRegister } from '../../../builders/assessedRegister';
import { calculatedPlan } from '../../../builders/calculatedPlan';
import { asRead, paperCells } from '../../../builders/paperCells';
import { CONTEXT } from '../../../builders/partnership';
import { registerTab } from '../../../builders/register';

const REGISTER = assessedRegister(
  registerTab([
    { name: 'One', area: 'South Hams', annualCash: 1000.1 },
    { name: 'Two', area: 'West Devon', annualCash: 2000.2 },
    { name: 'Three', area: 'West Devon', financialArrangements: 'tbc' },
  ]),
);
const CONTINUE = 'Continue at current levels for 2017/18';
const INFLATED = `${CONTINUE}, with an element of 10% for inflation`;

function schemeWith(inflation: number | null): Scheme {
  return { ...CONTEXT.scheme, papers: { ...CONTEXT.scheme.papers, inflation } };
}

type Grid = CellScalar[][];

/** The cells of the sheet, built again over what stands there. */
function build(before?: Grid, inflation: number | null = 0.1): Grid {
  const kept = before && readOptions(asRead(before));
  return paperCells(planOptions(REGISTER, schemeWith(inflation), { builtOn: '2016-08-05' }, kept));
}

function rowOf(grid: Grid, title: string): CellScalar[] {
  const row = grid.findLast((each) => each[optionColumn('title')] === title);
  if (!row) throw new Error(`Expected an option "${title}"`);
  return row;
}

function type(grid: Grid, title: string, cells: Partial<Record<OptionColumnKey, CellScalar>>): Grid {
  const row = rowOf(grid, title);
  return grid.map((each) =>
    each === row
      ? each.map((value, column) => {
          const found = Object.entries(cells).find(
            ([key]) => optionColumn(key as OptionColumnKey) === column,
          );
          return found ? found[1] : value;
        })
      : each,
  );
}

/** Number, title, £, advantages, preferred of every option. */
function optionsOf(grid: Grid): CellScalar[][] {
  const start = grid.findIndex((row) => row[optionColumn('title')] === 'Now') + 1;
  const keys = ['number', 'title', 'pounds', 'advantages', 'preferred'] as const;
  return grid.slice(start).map((row) => keys.map((key) => row[optionColumn(key)] ?? ''));
}

describe('planOptions', () => {
  it('drafts continuing at current levels, without and with inflation, and a row for one more', () => {
    const plan = planOptions(REGISTER, schemeWith(0.1), { builtOn: '2016-08-05' });
    const rows = calculatedPlan(plan).slice(2);
    const visible = rows.map((row) => row.slice(0, optionColumn('record')));
    expect(visible.slice(1).map((row) => row.filter((value) => value !== ''))).toEqual([
      ['£ now leaves out 1 partnership whose amount is a range or not known.'],
      ['No option is marked as preferred yet.'],
      [
        'Option',
        'What it is',
        '£ a year',
        'Change from now',
        'Advantages',
        'Disadvantages',
        'Risks',
        'Preferred',
      ],
      ['Now', 3000.3],
      [1, CONTINUE, 3000.3, 0],
      [2, INFLATED, 3300.33, 300.03],
      [],
    ]);
  });

  it('keeps what officers write, and brings drafts up to date where they did not', () => {
    const typed = type(build(), CONTINUE, { advantages: 'Certainty', preferred: 'Yes' });
    const grown = type(typed, '', { title: 'End all agreements', pounds: 0, advantages: 'Saves money' });
    const again = build(grown);
    expect(optionsOf(again)).toEqual([
      [1, CONTINUE, 3000.3, 'Certainty', 'Yes'],
      [2, INFLATED, 3300.33, '', ''],
      [3, 'End all agreements', 0, 'Saves money', ''],
      ['', '', '', '', ''],
    ]);
    expect(build(again)).toEqual(again);
    expect(optionsOf(build(again, 0.2)).map(([, title]) => title)).toEqual([
      CONTINUE,
      INFLATED.replace('10%', '20%'),
      'End all agreements',
      '',
    ]);
  });

  it('keeps the order of rows, and leaves out drafts that officers deleted or that no longer apply', () => {
    const typed = type(build(), INFLATED, { advantages: 'Keeps pace' });
    const first = rowOf(typed, CONTINUE);
    const second = rowOf(typed, INFLATED);
    const moved = typed.map((row) => (row === first ? second : row === second ? first : row));
    expect(optionsOf(build(moved)).map(([, title]) => title)).toEqual([INFLATED, CONTINUE, '']);
    expect(optionsOf(build(typed.filter((row) => row !== first))).map(([, title]) => title)).toEqual([
      INFLATED,
      '',
    ]);
    // The option of inflation is kept as the officer's own, for its words; without them it goes.
    expect(optionsOf(build(typed, null))).toEqual([
      [1, CONTINUE, 3000.3, '', ''],
      [2, INFLATED, 3300.33, 'Keeps pace', ''],
      ['', '', '', '', ''],
    ]);
    expect(optionsOf(build(build(), null)).map(([, title]) => title)).toEqual([CONTINUE, '']);
  });

  it('gives a cleared cell its draft back, and reads rows beside moved and renamed columns', () => {
    expect(optionsOf(build(type(build(), CONTINUE, { title: '' })))[0]?.[1]).toBe(CONTINUE);
    const typed = type(build(), CONTINUE, { advantages: 'Certainty' });
    const shifted = typed.map((row) => [
      '',
      ...row.map((value) => (value === 'Advantages' ? 'Pros' : value)),
    ]);
    expect(optionsOf(build(shifted))[0]).toEqual([1, CONTINUE, 3000.3, 'Certainty', '']);
  });

  it('tells by a formula which option is preferred', () => {
    const tell = (grid: Grid) =>
      calculatedPlan(
        planOptions(REGISTER, schemeWith(null), { builtOn: '2016-08-05' }, readOptions(asRead(grid))),
      )
        .map(([first]) => String(first))
        .find((text) => /prefer/i.test(text) && !text.startsWith('Advantages'));
    const one = type(build(undefined, null), CONTINUE, { preferred: 'Yes' });
    expect(tell(one)).toBe(`Preferred option: ${CONTINUE}`);
    expect(tell(type(one, '', { title: 'End', preferred: 'Yes' }))).toBe(
      'More than one option is marked as preferred: keep one.',
    );
  });
});

describe('reportOptions', () => {
  const report = (grid: Grid) =>
    reportOptions(readOptions(asRead(grid)), 'Options appraisal').map(describeFinding);

  it('reports nothing before an officer has begun', () => {
    expect(report(build())).toEqual([]);
  });

  it('reports what options lack, and that none or several are preferred', () => {
    const begun = type(build(undefined, null), CONTINUE, { advantages: 'Certainty' });
    expect(report(begun)).toEqual([
      'Choose Yes beside the option that you prefer.',
      `Enter of “${CONTINUE}”: its disadvantages, its risks.`,
    ]);
    const all = { advantages: 'A', disadvantages: 'D', risks: 'R', preferred: 'Yes' };
    expect(report(type(begun, CONTINUE, all))).toEqual([]);
    expect(report(type(type(begun, CONTINUE, all), '', { title: 'End', ...all }))).toEqual([
      'More than one option is marked as preferred: keep one.',
    ]);
  });
});
