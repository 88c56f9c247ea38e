import { freeName } from '../../../src/excel/sheets/freeName';
import { isAsPlanned, typedValues } from '../../../src/excel/sheets/plannedValues';
import type { OwnSheet } from '../../../src/excel/sheets/ownSheets';
import type { SheetPlan } from '../../../src/register';

describe('freeName', () => {
  it.each([
    ['Checks', [], 'Checks'],
    ['Checks', ['CHECKS'], 'Checks (2)'],
    ['Checks', ['Checks', 'checks (2)'], 'Checks (3)'],
    ['x'.repeat(31), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
  ])('names %s beside %j %s', (wanted, taken, expected) => {
    expect(freeName(wanted, taken)).toBe(expected);
  });
});

describe('typedValues', () => {
  it('types text as text, formulas as formulas, and leaves blanks alone', () => {
    const plan: SheetPlan = {
      key: 'Checks',
      name: 'Checks',
      columns: [{ widthPoints: 50 }, { widthPoints: 50 }, { widthPoints: 50 }],
      rows: [
        {
          role: 'body',
          cells: [
            { kind: 'text', text: '=1+1' },
            { kind: 'formula', formula: '=1+1' },
          ],
        },
        { role: 'body', cells: [{ kind: 'date', date: '2016-08-04' }, { kind: 'blank' }] },
        { role: 'blank', cells: [] },
      ],
      frozenRows: 0,
      print: { built: '' },
    };
    expect(typedValues(plan.rows, plan, false)).toEqual([
      ["'=1+1", '=1+1', null],
      [42586, null, null],
      [null, null, null],
    ]);
    expect(typedValues(plan.rows, plan, true)[1]?.[0]).toBe(42586 - 1462);
  });
});

describe('isAsPlanned', () => {
  const planned = [
    ['Checks', ''],
    ['', 2],
  ];
  const sheetWith = (contents: OwnSheet['contents'], row = 0, column = 0) => ({
    contents,
    used: { row, column, rowCount: contents?.length ?? 0, columnCount: contents?.[0]?.length ?? 0 },
  });

  it.each([
    ['the same cells', sheetWith(planned), true],
    ['a value that differs', sheetWith([['Checks', ''], ['', 3]]), false], // prettier-ignore
    ['a value missing', sheetWith([['Checks', '']]), false],
    ['something typed below', sheetWith([...planned, ['x', '']]), false],
    ['something typed beside', sheetWith([['Checks', '', 'x'], ['', 2, '']]), false], // prettier-ignore
    ['cells that nobody asked for', sheetWith(undefined), false],
  ])('judges %s', (_, sheet, expected) => {
    expect(isAsPlanned(sheet, planned)).toBe(expected);
  });

  it('takes in that the used cells may begin below and to the right', () => {
    expect(isAsPlanned(sheetWith([[5]], 1, 1), [['', ''], ['', 5]])).toBe(true); // prettier-ignore
  });
});
