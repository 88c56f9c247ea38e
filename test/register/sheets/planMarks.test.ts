import type { Finding, FindingCode } from '../../../src/register/finding';
import { HIGHLIGHT_MARKER } from '../../../src/register/sheets/columnPlan';
import { planMarks } from '../../../src/register/sheets/planMarks';

function finding(code: FindingCode, row?: number, column?: number): Finding {
  const place = row === undefined || column === undefined ? {} : { row, column };
  return { code, sheet: 'Economy', ...place, value: '', facts: {} };
}

describe('planMarks', () => {
  it('colours cells with errors and cells with warnings, joined', () => {
    const marks = planMarks([
      finding('date/order', 3, 7),
      finding('date/impossible', 4, 7),
      finding('funding/no-council', 3, 8),
    ]);
    expect(marks.map(({ kind, areas }) => ({ kind, areas }))).toEqual([
      { kind: 'error', areas: [{ row: 3, column: 7, rowCount: 2, columnCount: 1 }] },
      { kind: 'warning', areas: [{ row: 3, column: 8, rowCount: 1, columnCount: 1 }] },
    ]);
    for (const { formula } of marks) {
      expect(formula).toMatch(/^=N\("Partnership register: (errors|warnings), [a-z0-9]+"\)=0$/);
      expect(formula).toContain(HIGHLIGHT_MARKER);
    }
  });

  it('marks a cell with an error and a warning as an error', () => {
    const marks = planMarks([finding('funding/no-council', 3, 7), finding('date/order', 3, 7)]);
    expect(marks.map(({ kind }) => kind)).toEqual(['error']);
  });

  it.each([
    ['notes', finding('time/not-costed', 3, 7)],
    ['reviews, whose rows are highlighted', finding('review/overdue', 3, 7)],
    ['findings of a whole tab', finding('tab/duplicate-column')],
  ])('does not mark %s', (_, given) => {
    expect(planMarks([given])).toEqual([]);
  });

  it('changes the formula when the cells change, so that marks are refreshed', () => {
    const formulaFor = (row: number) => planMarks([finding('date/order', row, 7)])[0]?.formula;
    expect(formulaFor(3)).toBe(formulaFor(3));
    expect(formulaFor(3)).not.toBe(formulaFor(4));
  });
});
