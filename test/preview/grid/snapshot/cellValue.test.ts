import type { ICellData } from '@univerjs/core';
import { CellValueType } from '../../../../src/preview/grid/snapshot/univerCodes';
import type { CellContent } from '../../../../src/host';
import {
  cellData,
  contentOfCell,
  isSameContent,
  resultOfCell,
} from '../../../../src/preview/grid/snapshot/cellValue';

describe('contentOfCell', () => {
  it.each<CellContent>([
    { value: 'text' },
    { value: '2016-08-04' },
    { value: 42586 },
    { value: true },
    { value: false },
    { value: 12, formula: '=B1*2' },
    { value: null, formula: '=B1*2' },
  ])('gives back what the grid was given: %p', (content) => {
    expect(contentOfCell(cellData(content))).toEqual(content);
  });

  it.each<[string, ICellData | undefined]>([
    ['nothing', undefined],
    ['a look only', { s: 's1' }],
    ['an empty text', { v: '', t: CellValueType.STRING }],
  ])('gives nothing for %s', (_, cell) => {
    expect(contentOfCell(cell)).toBeNull();
  });

  it('joins the paragraphs of an entry of several lines', () => {
    const p = { id: 'd', documentStyle: {}, body: { dataStream: 'Partnership manager\r01632 960101\r\n' } };
    expect(contentOfCell({ p })).toEqual({ value: 'Partnership manager\n01632 960101' });
  });
});

describe('resultOfCell', () => {
  it.each<[string, ICellData, unknown]>([
    ['a number', { v: 5, t: CellValueType.NUMBER }, 5],
    ['an error', { v: '#DIV/0!', t: CellValueType.STRING }, { error: '#DIV/0!' }],
    ['nothing yet', { f: '=A1' }, undefined],
    ['a blank text, which is a result too', { v: '', t: CellValueType.STRING }, ''],
  ])('reads %s', (_, cell, result) => {
    expect(resultOfCell(cell)).toEqual(result);
  });
});

describe('isSameContent', () => {
  it.each<[CellContent | null, CellContent | null, boolean]>([
    [null, null, true],
    [null, { value: 'x' }, false],
    [{ value: 1 }, { value: '1' }, false],
    [{ value: { error: '#N/A' } }, { value: { error: '#N/A' } }, true],
    [{ value: 1, formula: '=A1' }, { value: 2, formula: '=A1' }, true],
    [{ value: 1, formula: '=A1' }, { value: 1 }, false],
  ])('compares %p with %p', (one, other, expected) => {
    expect(isSameContent(one, other)).toBe(expected);
  });
});
