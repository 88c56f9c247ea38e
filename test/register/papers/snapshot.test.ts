import { ANYTHING } from '../../../src/register/interval';
import {
  compareBuilt,
  describeChange,
  fingerprintSnapshot,
  takeSnapshot,
  type PaperSnapshot,
} from '../../../src/register/papers/snapshot';
import type { GivenFacts } from '../../builders/facts';
import { partnership } from '../../builders/partnership';
import { registerTab } from '../../builders/register';

/** What papers of an Economy tab were built from, by name and facts. */
function snapshot(rows: Readonly<Record<string, GivenFacts>>, asOf = '2016-08-04'): PaperSnapshot {
  const tab = registerTab(Object.keys(rows).map((name) => ({ name })));
  return takeSnapshot({
    asOf,
    scheme: 'A',
    tabs: [tab],
    classes: ['Significant', 'Desirable', 'Undetermined'],
    ignoredSheets: [],
    partnerships: tab.rows.map((row) => partnership(row, rows[row.name])),
    findings: [],
  });
}

describe('takeSnapshot', () => {
  it('holds theme, name, class and £ a year, as JSON can', () => {
    const taken = snapshot({ Alpha: { cash: { sh: 12000, wd: 0.1 } }, Beta: { cash: { shared: ANYTHING } } });
    expect(taken).toEqual({
      asOf: '2016-08-04',
      entries: [
        ['Economy', 'Alpha', 'Significant', 12000.1, 12000.1],
        ['Economy', 'Beta', 'Undetermined', 0, null],
      ],
    });
    expect(JSON.parse(JSON.stringify(taken))).toEqual(taken);
  });
});

describe('compareBuilt', () => {
  it('tells what was added, what is gone, and whose class or £ changed', () => {
    const before = snapshot({
      Alpha: { cash: { sh: 8000 } },
      'The Beta': {},
      Gone: {},
      Delta: { cash: { shared: ANYTHING } },
    });
    const now = snapshot({ New: {}, Alpha: { cash: { sh: 12000 } }, Beta: {}, Delta: { cash: { wd: 1 } } });
    expect(compareBuilt(before, now).map((change) => `${change.name}: ${describeChange(change)}`)).toEqual([
      'New: New in the register.',
      'Alpha: Class was Desirable, is Significant.',
      'Alpha: £ a year was £8,000, is £12,000.',
      'Delta: Class was Undetermined, is Desirable.',
      'Delta: £ a year was not known, is £1.',
      'Gone: No longer in the register.',
    ]);
  });

  it('tells nothing of a register that stayed as it was', () => {
    const rows = { Alpha: { cash: { sh: 8000 } } };
    expect(compareBuilt(snapshot(rows), snapshot(rows, '2017-01-01'))).toEqual([]);
  });
});

describe('fingerprintSnapshot', () => {
  it('differs with what the papers say, and not with the day', () => {
    const rows = { Alpha: { cash: { sh: 8000 } } };
    const print = fingerprintSnapshot(snapshot(rows));
    expect(fingerprintSnapshot(snapshot(rows, '2017-01-01'))).toBe(print);
    expect(fingerprintSnapshot(snapshot({ Alpha: { cash: { sh: 8001 } } }))).not.toBe(print);
  });
});
