import { planRollUp } from '../../../src/register';
import { valuesOfPlan } from '../../builders/planCells';
import { figureLine, registerFigures, rollUpPart } from '../../builders/registerFigures';

const NORTH = registerFigures('north.xlsx', {
  findings: { error: 1, warning: 2, note: 3 },
  lines: [
    figureLine('theme', 'Economy', 'Significant', 2, 1, 12000, 100, 200, 1, 2.5),
    figureLine('theme', 'Homes', 'Desirable', 1, 0, 300),
    figureLine('area', 'North', 'Significant', 2, 1),
    figureLine('area', 'North', 'Desirable', 1),
    figureLine('council', 'North', 'Significant', 0, 0, 12000, 100, 200, 1, 2.5),
    figureLine('council', 'North', 'Desirable', 0, 0, 300),
  ],
});
const SOUTH = registerFigures('south.xlsx', {
  scheme: 'South 2021',
  asOf: '2021-04-01',
  councils: ['South'],
  lines: [
    figureLine('theme', 'Economy', 'Undetermined', 4, 2, 0, 0, 0, 4),
    figureLine('area', 'South', 'Undetermined', 4, 2),
    figureLine('council', 'South', 'Undetermined', 0, 0, 0, 0, 0, 4),
  ],
});

function plan(given: Parameters<typeof rollUpPart>[0]) {
  return valuesOfPlan(planRollUp(rollUpPart(given), '2021-04-02'));
}

function table(rows: readonly (readonly (string | number)[])[], title: string) {
  const start = rows.findIndex(([first]) => first === title);
  const end = rows.findIndex((row, index) => index > start && row.length === 0);
  return rows.slice(start + 2, end < 0 ? undefined : end);
}

describe('planRollUp', () => {
  const rows = plan({ registers: [NORTH, SOUTH] });

  it('says what it was built from', () => {
    expect(rows[0]).toEqual(['Roll-up of partnership registers']);
    expect(rows[1]).toEqual([
      'Built from 2 registers, each judged by its own scheme, as of dates from 1 April 2020 to 1 April 2021, which the list of registers gives.',
    ]);
  });

  it('adds up all partnerships by class, ranges and what is not known apart', () => {
    expect(table(rows, 'All partnerships by class')).toEqual([
      ['Significant', 2, 1, 12000, 100, 200, 1, 2.5, 0, 0, 0],
      ['Desirable', 1, 0, 300, 0, 0, 0, 0, 0, 0, 0],
      ['Undetermined', 4, 2, 0, 0, 0, 4, 0, 0, 0, 0],
      ['Total', 7, 3, 12300, 100, 200, 5, 2.5, 0, 0, 0],
    ]);
  });

  it('lists under a council and a theme the classes of their own schemes only, and adds up each of them', () => {
    const west = registerFigures('west.xlsx', {
      scheme: 'West',
      councils: ['West'],
      classes: ['Major', 'Limited', 'Undetermined'],
      lines: [
        figureLine('theme', 'Economy', 'Major', 1, 0, 500),
        figureLine('theme', 'Coast', 'Limited', 1),
        figureLine('council', 'West', 'Major', 0, 0, 500),
      ],
    });
    const mixed = plan({ registers: [NORTH, west] });
    const labels = (title: string) =>
      table(mixed, title).map(([label, figure]) => [String(label).trim(), figure]);
    expect(labels('Cash and officer time by council and class')).toEqual([
      ...[
        ['North', 12300],
        ['Significant', 12000],
        ['Desirable', 300],
        ['Undetermined', 0],
      ],
      ...[
        ['West', 500],
        ['Major', 500],
        ['Limited', 0],
        ['Undetermined', 0],
      ],
      ...[
        ['All councils', 12800],
        ['Significant', 12000],
        ['Desirable', 300],
      ],
      ...[
        ['Major', 500],
        ['Limited', 0],
        ['Undetermined', 0],
      ],
    ]);
    expect(labels('By theme and class').filter(([label]) => label === 'Limited')).toEqual([
      ['Limited', 0],
      ['Limited', 1],
      ['Limited', 1],
    ]);
  });

  it('adds up by council and class', () => {
    expect(table(rows, 'Cash and officer time by council and class')).toEqual([
      ['North', 12300, 100, 200, 1, 2.5, 0, 0, 0],
      ['    Significant', 12000, 100, 200, 1, 2.5, 0, 0, 0],
      ['    Desirable', 300, 0, 0, 0, 0, 0, 0, 0],
      ['    Undetermined', 0, 0, 0, 0, 0, 0, 0, 0],
      ['South', 0, 0, 0, 4, 0, 0, 0, 0],
      ['    Significant', 0, 0, 0, 0, 0, 0, 0, 0],
      ['    Desirable', 0, 0, 0, 0, 0, 0, 0, 0],
      ['    Undetermined', 0, 0, 0, 4, 0, 0, 0, 0],
      ['All councils', 12300, 100, 200, 5, 2.5, 0, 0, 0],
      ['    Significant', 12000, 100, 200, 1, 2.5, 0, 0, 0],
      ['    Desirable', 300, 0, 0, 0, 0, 0, 0, 0],
      ['    Undetermined', 0, 0, 0, 4, 0, 0, 0, 0],
    ]);
    expect(table(rows, 'Partnerships by council and class')).toEqual([
      ['North', 3, 2, 1, 0, 1],
      ['South', 4, 0, 0, 4, 2],
      ['Total', 7, 2, 1, 4, 3],
    ]);
  });

  it('adds up themes of one name over registers', () => {
    const sums = table(rows, 'By theme and class').filter(([label]) => !String(label).startsWith(' '));
    expect(sums).toEqual([
      ['Economy', 6, 3, 12000, 100, 200, 5, 2.5, 0, 0, 0],
      ['Homes', 1, 0, 300, 0, 0, 0, 0, 0, 0, 0],
      ['All themes', 7, 3, 12300, 100, 200, 5, 2.5, 0, 0, 0],
    ]);
  });

  it('lists each register with its scheme, date, councils, classes and findings', () => {
    expect(table(rows, 'Registers: partnerships and findings')).toEqual([
      ['1  north.xlsx\nNorth 2020, as of 1 April 2020\nNorth', 3, 2, 1, 0, 1, 1, 2, 3],
      ['2  south.xlsx\nSouth 2021, as of 1 April 2021\nSouth', 4, 0, 0, 4, 2, 0, 0, 0],
      ['Total', 7, 2, 1, 4, 3, 1, 2, 3],
    ]);
    expect(table(rows, 'Registers: cash and officer time')).toEqual([
      ['1  north.xlsx', 12300, 100, 200, 1, 2.5, 0, 0, 0],
      ['2  south.xlsx', 0, 0, 0, 4, 0, 0, 0, 0],
      ['Total', 12300, 100, 200, 5, 2.5, 0, 0, 0],
    ]);
  });

  it('says the headings again on every page of registers', () => {
    const registers = Array.from({ length: 11 }, (_, index) => registerFigures(`register ${index + 1}.xlsx`));
    const listed = table(plan({ registers }), 'Registers: partnerships and findings');
    expect(listed.map(([first]) => String(first).split('\n')[0]).slice(9)).toEqual([
      '10  register 10.xlsx',
      'File, scheme, date and councils',
      '11  register 11.xlsx',
      'Total',
    ]);
  });

  it('names what was not read, what was given twice and what may be an older copy', () => {
    const older = registerFigures('north.xlsx', { print: 'another' });
    const notes = plan({
      registers: [NORTH, older],
      failures: [{ file: 'torn.xlsx', print: '', why: 'The file is not an Excel workbook (.xlsx).' }],
      repeats: [
        { file: 'copy.xlsx', print: NORTH.print },
        { file: 'north.xlsx', print: NORTH.print },
      ],
    }).map(([first]) => first);
    expect(notes).toContain('Not read, and in no figure: 1 file, named at the foot of the sheet.');
    expect(notes.slice(notes.indexOf('Not read'))).toEqual([
      'Not read',
      'torn.xlsx: The file is not an Excel workbook (.xlsx).',
      undefined,
      'Same or like each other',
      'copy.xlsx holds the same as north.xlsx and is counted once.',
      'north.xlsx was given more than once and is counted once.',
      'north.xlsx is the name of several files that differ; all are counted. Check that none is an older copy of another.',
    ]);
  });
});
