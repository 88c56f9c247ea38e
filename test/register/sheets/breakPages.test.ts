import { breakPages } from '../../../src/register/sheets/breakPages';
import type { RowRole, SheetPlan } from '../../../src/register/sheets/sheetPlan';

/** A page of a sheet this wide holds 484 points at its full size. */
function plan(...rows: readonly (readonly [RowRole, points: number])[]): SheetPlan {
  return {
    key: 'Reviews',
    name: 'Reviews due',
    columns: [{ widthPoints: 700 }],
    rows: rows.map(([role, heightPoints]) => ({ role, cells: [], heightPoints })),
    frozenRows: 0,
    print: { built: '' },
  };
}

describe('breakPages', () => {
  it('needs no break where everything is on one page', () => {
    expect(breakPages(plan(['heading', 20], ['body', 400]))).toEqual([]);
  });

  it('begins a new page where the next row would be cut', () => {
    expect(breakPages(plan(['body', 300], ['body', 150], ['body', 50], ['body', 400]))).toEqual([2]);
  });

  it('takes a heading to the next page with the row below it, and a total with the row above it', () => {
    expect(breakPages(plan(['body', 300], ['body', 100], ['theme', 20], ['body', 100]))).toEqual([2]);
    expect(breakPages(plan(['body', 300], ['body', 100], ['body', 50], ['total', 40]))).toEqual([2]);
    expect(
      breakPages(plan(['body', 300], ['body', 100], ['body', 30], ['subtotal', 30], ['total', 40])),
    ).toEqual([2]);
  });

  it('keeps a table whole that has room on one page', () => {
    expect(
      breakPages(plan(['body', 200], ['blank', 10], ['heading', 20], ['body', 200], ['body', 200])),
    ).toEqual([2]);
  });

  it('begins a page with headings that are said again', () => {
    expect(
      breakPages(plan(['heading', 20], ['body', 300], ['heading', 20], ['body', 100], ['body', 100])),
    ).toEqual([2]);
  });

  it('leaves room for the rows that every page repeats', () => {
    const long = plan(['heading', 100], ['body', 350], ['body', 350], ['body', 120]);
    expect(breakPages(long)).toEqual([2]);
    expect(breakPages({ ...long, print: { built: '', headingRows: { first: 0, count: 1 } } })).toEqual([
      2, 3,
    ]);
  });

  it('counts on more rows where a wide sheet is made smaller', () => {
    const wide = { ...plan(['body', 400], ['body', 400]), columns: [{ widthPoints: 1540 }] };
    expect(breakPages(wide)).toEqual([]);
  });
});
