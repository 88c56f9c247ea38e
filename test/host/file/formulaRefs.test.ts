import { shiftFormula, shiftRect, type Shift } from '../../../src/host/file/refs/shift';
import { translateFormula } from '../../../src/host/file/refs/translateFormula';
import { fileFormula, shownFormula } from '../../../src/host/file/refs/futureFunctions';

const twoRowsBefore3: Shift = { sheet: 'S', axis: 'row', at: 2, count: 2 };

describe('shiftFormula', () => {
  it.each([
    ['LOG10(A5)+A5', 'LOG10(A7)+A7'],
    ['$A$5+A$5+$A5', '$A$7+A$7+$A7'],
    ['"A5"&A5&"""A5"', '"A5"&A7&"""A5"'],
    ['Table1[[#All],[A5]]+Table1[A5]+A5', 'Table1[[#All],[A5]]+Table1[A5]+A7'],
    ['[1]S!A5+[1]!A5+[Book2.xlsx]S!A5', '[1]S!A5+[1]!A5+[Book2.xlsx]S!A5'],
    ["S!A5+'S'!A5+s!A5+T!A5+'It''s'!A5", "S!A7+'S'!A7+s!A7+T!A5+'It''s'!A5"],
    ['A:A+5:6+A1:B5+B5:A1', 'A:A+7:8+A1:B7+B7:A1'],
    ['Taxes2016+ABCD5+_A5+A5_x+A5.x+1E5+2.5E5', 'Taxes2016+ABCD5+_A5+A5_x+A5.x+1E5+2.5E5'],
    ['A5#+@A5+-A5%+{1,2;3,4}', 'A7#+@A7+-A7%+{1,2;3,4}'],
    ['#REF!+S!#REF!+A5', '#REF!+S!#REF!+A7'],
    ['First:S!A5+IF(TRUE,A5,)', 'First:S!A5+IF(TRUE,A7,)'],
    ['Überschrift!A5+A5', 'Überschrift!A5+A7'],
    ['XFE5+A1048577+XFD5', 'XFE5+A1048577+XFD7'],
    ["'A5", "'A7"],
  ])('turns %s into %s when two rows come before row 3', (before, after) => {
    expect(shiftFormula(before, 'S', twoRowsBefore3)).toBe(after);
  });

  it('leaves what is longer than any formula as it is, at once', () => {
    const long = '"'.repeat(1_000_001);
    expect(shiftFormula(long, 'S', twoRowsBefore3)).toBe(long);
  });
});

describe('shiftRect', () => {
  it('gives nothing for what is pushed off the sheet, and leaves whole columns whole', () => {
    const last = { row: 1_048_575, column: 0, rowCount: 1, columnCount: 1 };
    const whole = { row: 0, column: 0, rowCount: 1_048_576, columnCount: 1 };
    expect([shiftRect(last, twoRowsBefore3), shiftRect(whole, twoRowsBefore3)]).toEqual([undefined, whole]);
  });
});

describe('translateFormula', () => {
  it('moves relative references only', () => {
    expect(translateFormula('A1+$B2+C$3+$D$4+T!A1:B2+A:A', 2, 1)).toBe('B3+$B4+D$3+$D$4+T!B3:C4+B:B');
  });
});

describe('fileFormula', () => {
  it.each([
    ['XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['SORT(FILTER(A1:A3,B1:B3))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3))'],
    ['SUM(1)&"IFS("', 'SUM(1)&"IFS("'],
    ["'IFS('!A1+IFS (1)", "'IFS('!A1+IFS (1)"],
  ])('writes %s as %s, which is shown as it was typed', (typed, stored) => {
    expect([fileFormula(typed), shownFormula(stored)]).toEqual([stored, typed]);
  });
});
