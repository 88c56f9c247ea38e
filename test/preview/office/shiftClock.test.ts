import { shiftClock } from '../../../src/preview/office/shiftClock';

/** A window whose clock stands still. */
function windowAt(moment: string): { Date: DateConstructor } {
  const now = new Date(moment).getTime();
  class StillDate extends Date {
    constructor(...given: [] | [number]) {
      super(given[0] ?? now);
    }
    static override now() {
      return now;
    }
  }
  // A window's Date is also called without "new", which no test here does.
  return { Date: StillDate as unknown as DateConstructor };
}

describe('shiftClock', () => {
  it('shows the other day at the same time of day', () => {
    const window = windowAt('2026-11-22T09:30:00');
    shiftClock(window, '2016-08-04');
    const shown = new window.Date();
    expect([shown.getFullYear(), shown.getMonth() + 1, shown.getDate()]).toEqual([2016, 8, 4]);
    expect([shown.getHours(), shown.getMinutes()]).toEqual([9, 30]);
    expect(window.Date.now()).toBe(shown.getTime());
  });

  it('leaves dates that are given, and what Date can do besides', () => {
    const window = { Date };
    shiftClock(window, '2016-08-04');
    expect(new window.Date(2020, 0, 31).getDate()).toBe(31);
    expect(new window.Date(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
    expect(window.Date.UTC(1970, 0, 2)).toBe(86_400_000);
    expect(new window.Date()).toBeInstanceOf(Date);
  });
});
