import fc from 'fast-check';
import type { CellScalar } from '../../../../src/grid/sheetCells';
import type { AssessedRegister } from '../../../../src/register/partnership';
import { planAppendix4, reportKept } from '../../../../src/register/papers/appendix4/planAppendix4';
import {
  NOTHING_KEPT,
  readAppendix4,
  type KeptWords,
} from '../../../../src/register/papers/appendix4/readAppendix4';
import { finishTurns } from '../../../../src/register/turns';
import { asRead, paperCells } from '../../../builders/paperCells';
import { CONTEXT, partnership } from '../../../builders/partnership';
import { registerTab, type RowContent } from '../../../builders/register';

const OPTIONS = { scheme: CONTEXT.scheme, builtOn: '2016-08-04', isPublic: false };

/** A register with a tab for each theme, of rows by their content. */
function register(themes: Readonly<Record<string, readonly (RowContent | string)[]>>): AssessedRegister {
  const tabs = Object.entries(themes).map(([sheet, rows]) =>
    registerTab(
      rows.map((row) => (typeof row === 'string' ? { name: row } : row)),
      { sheet },
    ),
  );
  return {
    asOf: CONTEXT.asOf,
    scheme: CONTEXT.scheme.name,
    tabs,
    classes: ['Significant', 'Desirable', 'Undetermined'],
    ignoredSheets: [],
    partnerships: tabs.flatMap((tab) =>
      tab.rows.map((row) => partnership(row, { cash: { sh: 500 } }, 'current')),
    ),
    findings: [],
  };
}

/** Appendix 4 as a grid of cells that a test can work on like an officer. */
class Sheet {
  cells: CellScalar[][] = [];
  private kept: KeptWords = NOTHING_KEPT;

  constructor(private readonly scheme = CONTEXT.scheme) {}

  build(of: AssessedRegister): this {
    this.kept = readAppendix4(asRead(this.cells));
    this.cells = paperCells(planAppendix4(of, { ...OPTIONS, scheme: this.scheme, kept: this.kept }));
    return this;
  }

  findings(of: AssessedRegister) {
    const found = reportKept(of, this.kept, { scheme: CONTEXT.scheme, sheet: 'Appendix 4' });
    return finishTurns(found).map(({ code, value }) => [code, value]);
  }

  column(heading: string): number {
    return this.headings.indexOf(heading);
  }

  /** The row of a table with this name. */
  row(name: string): CellScalar[] {
    const found = this.cells.find((row) => row[1] === name && row[0] !== '');
    if (!found) throw new Error(`Expected a row of ${name}`);
    return found;
  }

  type(name: string, heading: string, value: CellScalar): this {
    this.row(name)[this.column(heading)] = value;
    return this;
  }

  read(name: string, heading: string): CellScalar | undefined {
    return this.row(name)[this.column(heading)];
  }

  /** What stands under `Kept from earlier`: reference, name, outcome, recommendation and £ proposed. */
  get block(): CellScalar[][] {
    const columns = ['Ref', 'Partnership', OUTCOME, ADVICE, PROPOSED].map((heading) => this.column(heading));
    return this.cells
      .filter(([ref]) => /^Kept \d/.test(String(ref)))
      .map((row) => columns.map((column) => row[column] ?? ''));
  }

  private get headings(): CellScalar[] {
    return this.cells.find((row) => row[0] === 'Ref') ?? [];
  }
}

const OUTCOME = 'Outcome of review';
const ADVICE = 'Recommendation';
const PROPOSED = '£ proposed, South Hams';
const THREE = { Economy: ['Alpha Forum', 'Beta Board', 'Gamma Group'] };

function built(themes: Parameters<typeof register>[0] = THREE): Sheet {
  return new Sheet().build(register(themes));
}

describe('what officers type on Appendix 4', () => {
  it('is kept in each of their cells, and drafts follow the register', () => {
    const sheet = built().type('Beta Board', OUTCOME, 'Continue').type('Beta Board', PROPOSED, 750);
    const before = sheet.read('Beta Board', ADVICE);
    sheet.build(register(THREE));
    expect([OUTCOME, ADVICE, PROPOSED].map((heading) => sheet.read('Beta Board', heading))).toEqual([
      'Continue',
      before,
      750,
    ]);
    expect(sheet.read('Alpha Forum', PROPOSED)).toBe(500);
    expect(sheet.block).toEqual([]);
  });

  it('stays typed when it is built again and again', () => {
    const sheet = built().type('Alpha Forum', ADVICE, 'Close it.');
    sheet.build(register(THREE)).build(register(THREE)).build(register(THREE));
    expect(sheet.read('Alpha Forum', ADVICE)).toBe('Close it.');
  });

  it('gives way to the draft when its cell is cleared', () => {
    const sheet = built();
    const draft = sheet.read('Alpha Forum', ADVICE);
    sheet.type('Alpha Forum', ADVICE, 'Close it.').build(register(THREE));
    sheet.type('Alpha Forum', ADVICE, '').build(register(THREE));
    expect(sheet.read('Alpha Forum', ADVICE)).toBe(draft);
  });

  it('comes before the register’s own columns, and those before the draft', () => {
    const rows = {
      Economy: [
        { name: 'Alpha Forum', outcome: 'Good', recommendation: 'Keep', 'proposedCash:South Hams': 900 },
      ],
    };
    const sheet = built(rows);
    expect([OUTCOME, ADVICE, PROPOSED].map((heading) => sheet.read('Alpha Forum', heading))).toEqual([
      'Good',
      'Keep',
      900,
    ]);
    sheet.type('Alpha Forum', OUTCOME, 'Poor').build(register(rows));
    expect(sheet.read('Alpha Forum', OUTCOME)).toBe('Poor');
    sheet.build(register({ Economy: [{ name: 'Alpha Forum', outcome: 'Fair', recommendation: 'Close' }] }));
    expect([OUTCOME, ADVICE, PROPOSED].map((heading) => sheet.read('Alpha Forum', heading))).toEqual([
      'Poor',
      'Close',
      500,
    ]);
  });

  it('keeps a formula that only calculates, and the result of one that refers to cells', () => {
    const sheet = built().type('Alpha Forum', PROPOSED, '=500*1.02').type('Beta Board', PROPOSED, '=A1*2');
    sheet.build(register(THREE));
    expect(sheet.read('Alpha Forum', PROPOSED)).toBe('=500*1.02');
    expect(sheet.read('Beta Board', PROPOSED)).toBe(0);
  });

  it('follows its partnership when rows of the sheet or of the register are sorted', () => {
    const sheet = built().type('Gamma Group', OUTCOME, 'Mine');
    sheet.cells.reverse();
    const headings = sheet.cells.findIndex((row) => row[0] === 'Ref');
    sheet.cells.unshift(...sheet.cells.splice(headings, 1));
    sheet.build(register({ Economy: ['Gamma Group', 'Alpha Forum', 'Beta Board'] }));
    expect(sheet.read('Gamma Group', OUTCOME)).toBe('Mine');
    expect(sheet.block).toEqual([]);
  });

  it('follows its partnership when only the visible columns were sorted', () => {
    const sheet = built().type('Alpha Forum', OUTCOME, 'Mine');
    const [alpha, gamma] = [sheet.row('Alpha Forum'), sheet.row('Gamma Group')];
    const last = alpha.length - 1;
    const swapped = [...gamma.slice(0, last), ...alpha.slice(last)];
    gamma.splice(0, last, ...alpha.slice(0, last));
    alpha.splice(0, last, ...swapped.slice(0, last));
    sheet.build(register(THREE));
    expect(sheet.read('Alpha Forum', OUTCOME)).toBe('Mine');
    expect(sheet.read('Gamma Group', OUTCOME)).toBe('Not yet reviewed');
  });

  it('is found when columns were inserted, moved or their headings typed over', () => {
    const sheet = built().type('Alpha Forum', OUTCOME, 'Mine').type('Alpha Forum', ADVICE, 'Close it.');
    const outcome = sheet.column(OUTCOME);
    const heading = sheet.cells.find((row) => row[0] === 'Ref') ?? [];
    heading[sheet.column(ADVICE)] = 'What we say';
    for (const row of sheet.cells) row.splice(2, 0, ...row.splice(outcome, 1));
    sheet.build(register(THREE));
    expect([OUTCOME, ADVICE].map((each) => sheet.read('Alpha Forum', each))).toEqual(['Mine', 'Close it.']);
  });

  it('is found under typed-over headings where the scheme has no types, and so a column less', () => {
    const sheet = new Sheet({ ...CONTEXT.scheme, types: [] }).build(register(THREE));
    sheet.type('Alpha Forum', ADVICE, 'Close it.');
    const heading = sheet.cells.find((row) => row[0] === 'Ref') ?? [];
    expect(heading).not.toContain('Type');
    heading[sheet.column(ADVICE)] = 'What we say';
    heading[sheet.column('Partnership')] = 'Body';
    sheet.build(register(THREE));
    expect(sheet.read('Alpha Forum', ADVICE)).toBe('Close it.');
  });

  it('goes to the block at the end when its partnership is gone, with a finding, and comes back with it', () => {
    const sheet = built().type('Beta Board', OUTCOME, 'Mine').type('Beta Board', PROPOSED, 1);
    const without = register({ Economy: ['Alpha Forum', 'Gamma Group'] });
    sheet.build(without);
    expect(sheet.block).toEqual([['Kept 1', 'Beta Board', 'Mine', '', 1]]);
    expect(sheet.findings(without)).toEqual([['summary/edited-row-gone', 'Beta Board']]);
    sheet.build(without);
    expect(sheet.block).toEqual([['Kept 1', 'Beta Board', 'Mine', '', 1]]);
    sheet.build(register(THREE));
    expect([OUTCOME, PROPOSED].map((heading) => sheet.read('Beta Board', heading))).toEqual(['Mine', 1]);
    expect(sheet.block).toEqual([]);
    expect(sheet.findings(register(THREE))).toEqual([]);
  });

  it('leaves the block when the officer clears it there', () => {
    const sheet = built().type('Beta Board', OUTCOME, 'Mine');
    const without = register({ Economy: ['Alpha Forum', 'Gamma Group'] });
    sheet.build(without);
    const kept = sheet.cells.find((row) => row[0] === 'Kept 1') ?? [];
    kept[sheet.column(OUTCOME)] = '';
    expect(sheet.build(without).block).toEqual([]);
  });

  it('follows a partnership that has another name between the same neighbours, and asks', () => {
    const sheet = built().type('Beta Board', OUTCOME, 'Mine');
    sheet.build(register({ Economy: ['Alpha Forum', 'Wholly Different', 'Gamma Group'] }));
    expect(sheet.read('Wholly Different', OUTCOME)).toBe('Mine');
    expect(sheet.read('Wholly Different', 'Issues to resolve')).toContain(
      'The text here was typed for “Beta Board”',
    );
    expect(sheet.block).toEqual([]);
  });

  it('follows a slip of the name wherever it was moved', () => {
    const sheet = built({ Economy: ['Dartmoor Tourism Board', 'Alpha Forum', 'Beta Board'] }).type(
      'Dartmoor Tourism Board',
      OUTCOME,
      'Mine',
    );
    sheet.build(register({ Economy: ['Alpha Forum', 'Beta Board', 'Dartmoor Turism Board'] }));
    expect(sheet.read('Dartmoor Turism Board', OUTCOME)).toBe('Mine');
  });

  it.each([
    ['two new names stand there', ['Alpha Forum', 'New One', 'Other New', 'Gamma Group']],
    ['the new name stands elsewhere', ['New One', 'Alpha Forum', 'Gamma Group']],
  ])('does not guess a new name when %s', (_, names) => {
    const sheet = built().type('Beta Board', OUTCOME, 'Mine');
    sheet.build(register({ Economy: names }));
    expect(sheet.block).toEqual([['Kept 1', 'Beta Board', 'Mine', '', '']]);
  });

  it('follows a partnership to another theme', () => {
    const sheet = built({ ...THREE, Homes: ['Delta'] }).type('Beta Board', OUTCOME, 'Mine');
    sheet.build(register({ Economy: ['Alpha Forum', 'Gamma Group'], Homes: ['Delta', 'Beta Board'] }));
    expect(sheet.read('Beta Board', OUTCOME)).toBe('Mine');
  });

  it('tells rows of one name apart, and keeps both texts when one row goes', () => {
    const twice = { Economy: ['Alpha Forum', 'Alpha Forum'] };
    const sheet = built(twice);
    const rows = sheet.cells.filter((row) => row[1] === 'Alpha Forum');
    rows.forEach((row, index) => (row[sheet.column(OUTCOME)] = `Text ${index}`));
    sheet.build(register(twice));
    expect(
      sheet.cells.filter((row) => row[1] === 'Alpha Forum').map((row) => row[sheet.column(OUTCOME)]),
    ).toEqual(['Text 0', 'Text 1']);
    sheet.build(register({ Economy: ['Alpha Forum'] }));
    expect(sheet.read('Alpha Forum', OUTCOME)).toBe('Text 0');
    expect(sheet.block).toEqual([['Kept 1', 'Alpha Forum', 'Text 1', '', '']]);
  });

  it('keeps what was typed in rows of the officer’s own', () => {
    const sheet = built();
    const own: CellScalar[] = sheet.row('Alpha Forum').map(() => '');
    own[1] = 'A body of our own';
    own[sheet.column(ADVICE)] = 'Join it.';
    sheet.cells.push(own);
    sheet.build(register(THREE));
    expect(sheet.block).toEqual([['Kept 1', 'A body of our own', '', 'Join it.', '']]);
  });

  it('keeps £ proposed for a council that the scheme no longer has', () => {
    const sheet = built().type('Alpha Forum', '£ proposed, West Devon', 321);
    const [council] = CONTEXT.scheme.councils;
    const scheme = { ...CONTEXT.scheme, councils: council ? [council] : [] };
    const kept = readAppendix4(asRead(sheet.cells));
    const cells = paperCells(planAppendix4(register(THREE), { ...OPTIONS, scheme, kept }));
    const row = cells.find(([ref]) => ref === 'Kept 1') ?? [];
    expect([row[1], row.includes(321)]).toEqual(['Alpha Forum: £ proposed, West Devon', true]);
  });
});

describe('what is longer than Excel’s tallest row', () => {
  const LONG = Array.from({ length: 400 }, (_, index) => `word${index}${index % 60 === 59 ? '\n' : ' '}`)
    .join('')
    .trim();
  const partsOf = (sheet: Sheet, ref: string) =>
    sheet.cells
      .filter((row) => String(row[0]).startsWith(`${ref} (`) || row[0] === ref)
      .map((row) => row[sheet.column(ADVICE)]);
  /** The words that the sheet holds for the first partnership. */
  const wordsOf = (sheet: Sheet) =>
    readAppendix4(asRead(sheet.cells)).rows.map(({ words }) => words.get('recommendation'));

  it('goes on in further rows, and is one text when it is built again', () => {
    const sheet = built().type('Alpha Forum', ADVICE, LONG).build(register(THREE));
    const parts = partsOf(sheet, 'EC 1');
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join('')).toBe(LONG);
    const once = sheet.cells;
    expect(sheet.build(register(THREE)).cells).toEqual(once);
    expect(wordsOf(sheet)).toEqual([{ kind: 'text', text: LONG }]);
  });

  it('is one text again when rows were sorted, also the visible columns alone', () => {
    const sheet = built().type('Alpha Forum', ADVICE, LONG).build(register(THREE));
    const first = sheet.cells.findIndex(([ref]) => ref === 'EC 1');
    sheet.cells.splice(first, 5, ...sheet.cells.slice(first, first + 5).reverse());
    expect(wordsOf(sheet)).toEqual([{ kind: 'text', text: LONG }]);
    const records = sheet.cells.map((row) => row.at(-1) ?? '').reverse();
    sheet.cells = sheet.cells.map((row, index) => [...row.slice(0, -1), records[index] ?? '']);
    expect(wordsOf(sheet)).toContainEqual({ kind: 'text', text: LONG });
  });

  it('keeps what was changed in any of its rows', () => {
    const sheet = built().type('Alpha Forum', ADVICE, LONG).build(register(THREE));
    sheet.type('Alpha Forum', ADVICE, 'Begin.');
    const second = sheet.cells.find(([ref]) => ref === 'EC 1 (2)') ?? [];
    second[sheet.column(OUTCOME)] = 'Reviewed.';
    second[sheet.column(ADVICE)] = 'Go on.';
    sheet.build(register(THREE));
    expect(String(sheet.read('Alpha Forum', ADVICE))).toMatch(/^Begin\. Go on\. word\d+ /);
    expect(sheet.read('Alpha Forum', OUTCOME)).toBe('Reviewed.');
  });

  it('stays when its first row is deleted', () => {
    const sheet = built().type('Alpha Forum', ADVICE, LONG).build(register(THREE));
    const rest = partsOf(sheet, 'EC 1').slice(1).join('');
    sheet.cells = sheet.cells.filter(([ref]) => ref !== 'EC 1');
    sheet.build(register(THREE));
    expect(wordsOf(sheet)).toEqual([{ kind: 'text', text: rest }]);
  });

  it('stays the register’s own when nobody changes it', () => {
    const long = { name: 'Alpha Forum', outcome: LONG };
    const sheet = built({ Economy: [long] }).build(register({ Economy: [long] }));
    expect(readAppendix4(asRead(sheet.cells)).rows).toEqual([]);
    sheet.build(register({ Economy: [{ ...long, outcome: 'Short.' }] }));
    expect(sheet.read('Alpha Forum', OUTCOME)).toBe('Short.');
  });

  it('goes on in the block at the end too', () => {
    const sheet = built()
      .type('Alpha Forum', ADVICE, LONG)
      .build(register({ Economy: ['Beta Board'] }));
    expect(partsOf(sheet, 'Kept 1').join('')).toBe(LONG);
    expect(sheet.build(register(THREE)).block).toEqual([]);
    expect(wordsOf(sheet)).toEqual([{ kind: 'text', text: LONG }]);
  });
});

describe('no typed text is ever missing', () => {
  const NAMES = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta'];
  type Themes = Record<string, string[]>;

  const edit = fc.record({ do: fc.constant('edit' as const), row: fc.nat(), field: fc.nat({ max: 2 }) });
  const others = fc.record({
    do: fc.constantFrom('build', 'shuffle', 'rename', 'delete', 'add', 'sort', 'move theme'),
    row: fc.nat(),
    seed: fc.nat(),
  });

  function changeRegister(themes: Themes, what: string, row: number, seed: number, count: number): void {
    const tabs = Object.values(themes);
    const tab = tabs[row % tabs.length] ?? [];
    const at = seed % Math.max(1, tab.length);
    if (what === 'shuffle')
      tab.sort((one, other) => ((one.length * 7 + seed) % 5) - ((other.length * 7 + seed) % 5));
    if (what === 'rename' && tab.length > 0) tab[at] = `Renamed ${count}`;
    if (what === 'delete') tab.splice(at, 1);
    if (what === 'add') tab.splice(at, 0, `${NAMES[seed % NAMES.length] ?? ''} ${count}`);
    if (what === 'move theme') tabs[seed % tabs.length]?.push(...tab.splice(at, 1));
  }

  it('whatever is edited, sorted, renamed, deleted and rebuilt, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(edit, others), { maxLength: 40 }), (steps) => {
        const themes: Themes = { Economy: NAMES.slice(0, 4), Homes: NAMES.slice(4, 7) };
        const sheet = built(themes);
        const typed = new Map<string, CellScalar>();
        const headings = [OUTCOME, ADVICE, PROPOSED];
        let count = 0;
        for (const step of steps) {
          count += 1;
          const all = sheet.cells.filter((row) => /^(?:EC|HO|Kept) \d+( |$)/.test(String(row[0])));
          const own = all.filter((row) => !String(row[0]).endsWith(')'));
          const target = own[step.row % Math.max(1, own.length)];
          if (step.do === 'edit') {
            const heading = headings[step.field] ?? OUTCOME;
            const long = step.row % 5 === 0 ? ` ${'and more '.repeat(200)}end` : '';
            const value = heading === PROPOSED ? 100000 + count : `Typed ${count}${long}`;
            if (!target) continue;
            // Typing over something takes the officer's own earlier text away.
            const rows = all.filter((row) => row === target || String(row[0]).startsWith(`${target[0]} (`));
            rows.sort((one, other) =>
              String(one[0]).localeCompare(String(other[0]), 'en', { numeric: true }),
            );
            typed.delete(rows.map((row) => row[sheet.column(heading)]).join(''));
            for (const row of rows) row[sheet.column(heading)] = '';
            typed.set(String(value), value);
            target[sheet.column(heading)] = value;
          } else if (step.do === 'build') sheet.build(register(themes));
          else if (step.do === 'sort')
            all.forEach((row, index) => {
              swap(sheet.cells, row, all[(index * 3 + step.seed) % all.length]);
            });
          else changeRegister(themes, step.do, step.row, step.seed, count);
        }
        sheet.build(register(themes)).build(register(themes));
        const kept = readAppendix4(asRead(sheet.cells)).rows.flatMap(({ words }) => [...words.values()]);
        const present = new Set(
          kept.map((cell) =>
            cell.kind === 'text' ? cell.text : cell.kind === 'number' ? String(cell.number) : cell.formula,
          ),
        );
        expect([...typed.keys()].filter((text) => !present.has(text))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  function swap(cells: CellScalar[][], one: CellScalar[], other: CellScalar[] | undefined): void {
    const [from, to] = [cells.indexOf(one), other ? cells.indexOf(other) : -1];
    if (from < 0 || to < 0 || !other) return;
    cells[from] = other;
    cells[to] = one;
  }
});
