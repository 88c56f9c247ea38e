import { countLines, fitRows } from '../../../src/register/sheets/fitRows';
import type { SheetRow } from '../../../src/register/sheets/sheetPlan';

const row = (role: SheetRow['role'], text: string): SheetRow => ({ role, cells: [{ kind: 'text', text }] });

describe('countLines', () => {
  it.each([
    ['', 10, 1],
    ['ten letter', 10, 1],
    ['ten letters', 10, 2],
    ['one two three', 7, 2],
    ['a word-longer-than-a-line', 10, 4],
    ['two\nlines', 20, 2],
    ['anything', 0, 8],
  ])('wraps %j in %i letters onto %i lines', (text, width, lines) => {
    expect(countLines(text, width)).toBe(lines);
  });
});

describe('fitRows', () => {
  const words = 'Find out the officer days, so that the partnership can be judged.';

  it('makes room for wrapped text, in whole pixels', () => {
    const columns = [{ widthPoints: 100, wrapsText: true }];
    const [short = 0, long = 0] = fitRows({ columns, rows: [row('body', 'Short'), row('body', words)] });
    expect(long).toBeGreaterThanOrEqual(short + 3 * 13 - 1);
    expect([short, long].every((points) => Number.isInteger(points / 0.75))).toBe(true);
  });

  it('keeps titles, notes and columns that do not wrap on one line', () => {
    const [note, short] = fitRows({
      columns: [{ widthPoints: 50, wrapsText: true }],
      rows: [row('note', words), row('note', 'Short')],
    });
    expect(note).toBe(short);
    const [body, other] = fitRows({
      columns: [{ widthPoints: 50 }],
      rows: [row('body', words), row('body', 'Short')],
    });
    expect(body).toBe(other);
  });

  it('takes a height that is given, and never more than Excel’s tallest row', () => {
    const columns = [{ widthPoints: 20, wrapsText: true }];
    expect(
      fitRows({
        columns,
        rows: [{ ...row('body', words), heightPoints: 30 }, row('body', words.repeat(50))],
      }),
    ).toEqual([30, 409.5]);
  });
});
