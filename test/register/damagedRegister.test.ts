import fc from 'fast-check';
import type { CellScalar } from '../../src/grid/sheetCells';
import { assessRegister, describeFinding, readTabs, type AssessedRegister } from '../../src/register';
import { ELEVEN_HEADINGS, sheet } from '../builders/sheetCells';
import { SOUTH_HAMS_WEST_DEVON_2016 as SCHEME } from '../builders/presetScheme';

const CONTEXT = { scheme: SCHEME, asOf: '2016-08-04' };
const ROWS_PER_TAB = 12;
const HEADER_ROW = 2;
const THEMES = ['Economy', 'Homes', 'Communities'];
const ERRORS = ['#REF!', '#N/A', '#VALUE!'];

/** For each of the eleven columns: content that is no longer what it should be, and is seen not to be. */
const DAMAGE: Readonly<Record<string, readonly CellScalar[]>> = {
  Name: ['', ...ERRORS],
  'Lead Member': ERRORS,
  'Lead Officer': ['', ...ERRORS],
  'Significant/Desirable': ['zzz', 'S/D', 'Significant?', ...ERRORS],
  'Area covered': ['', 'Narnia', ...ERRORS],
  Purpose: ['', ...ERRORS],
  Partners: ERRORS,
  'Agreement dates': ['29/02/2017', '04/13/2016', 'sometime', ...ERRORS],
  'Financial arrangements': ['£18,5OO', '£1,2500', 'qwerty', ...ERRORS],
  'Type of Partnership': ['', 'zzz', 'Strategic or Community Delivery', ...ERRORS],
  'Contact Details': ['', ...ERRORS],
};

/** What an officer types who knows what belongs where. */
function cleanRow(tab: number, row: number): CellScalar[] {
  const letters = String.fromCharCode(65 + tab, 97 + row, 97 + ((row * 7) % 26));
  return [
    `${letters}ford Partnership`,
    `Cllr ${letters}`,
    `Officer ${letters}`,
    row % 3 === 0 ? 'Significant' : 'Desirable',
    ['South Hams', 'West Devon', 'Both'][row % 3] ?? '',
    `Purpose of ${letters}`,
    'Devon County Council',
    '1 April 2015 to 31 March 2018',
    `SHDC £${(row + 1) * 1100} pa, WDBC £${(row + 2) * 700} pa`,
    SCHEME.types[row % 4]?.name ?? '',
    `${letters.toLowerCase()}@example.org`,
  ];
}

type Grid = readonly (readonly CellScalar[])[];

function assess(tabs: readonly Grid[]): AssessedRegister {
  const cells = tabs.map((rows, index) =>
    sheet([['Register'], [], ELEVEN_HEADINGS, ...rows], { name: THEMES[index] ?? '' }),
  );
  return assessRegister(readTabs(cells, [], SCHEME), CONTEXT);
}

const CLEAN = THEMES.map((_, tab) => Array.from({ length: ROWS_PER_TAB }, (__, row) => cleanRow(tab, row)));
const judgedClean = judgementsByPlace(assess(CLEAN));

/** Judgements by tab and row. */
function judgementsByPlace({ partnerships }: AssessedRegister) {
  return new Map(
    partnerships.map(({ row, judgement, type }) => [`${row.sheet} ${row.row}`, { judgement, type }]),
  );
}

interface Hit {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly content: CellScalar;
}

/** About a tenth of all cells, each with one of its column's kinds of damage. */
const hits = fc
  .uniqueArray(fc.nat(THEMES.length * ROWS_PER_TAB * ELEVEN_HEADINGS.length - 1), {
    minLength: 30,
    maxLength: 50,
  })
  .chain((places) =>
    fc.tuple(
      ...places.map((place) => {
        const column = place % ELEVEN_HEADINGS.length;
        const row = Math.floor(place / ELEVEN_HEADINGS.length) % ROWS_PER_TAB;
        const tab = Math.floor(place / ELEVEN_HEADINGS.length / ROWS_PER_TAB);
        const contents = DAMAGE[ELEVEN_HEADINGS[column] ?? ''] ?? ERRORS;
        return fc.constantFrom(...contents).map((content): Hit => ({ tab, row, column, content }));
      }),
    ),
  );

function damage(all: readonly Hit[]): Grid[] {
  return CLEAN.map((rows, tab) =>
    rows.map((cells, row) =>
      cells.map((cell, column) => {
        const hit = all.find((one) => one.tab === tab && one.row === row && one.column === column);
        return hit ? hit.content : cell;
      }),
    ),
  );
}

describe('a register in which a tenth of the cells is damaged', () => {
  it('is read, with a finding at every damaged cell', () => {
    fc.assert(
      fc.property(hits, (all) => {
        const { findings } = assess(damage(all));
        const found = new Set(
          findings.map(({ sheet: tab, row, column }) => `${tab ?? ''} ${row ?? ''} ${column ?? ''}`),
        );
        // A row without a name is told by its name alone: the most basic first.
        const hasName = ({ tab, row }: Hit) =>
          !all.some((hit) => hit.tab === tab && hit.row === row && hit.column === 0);
        const missed = all.filter(
          (hit) =>
            (hit.column === 0 || hasName(hit)) &&
            !found.has(`${THEMES[hit.tab] ?? ''} ${hit.row + HEADER_ROW + 1} ${hit.column}`),
        );
        expect(missed).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('has its undamaged rows judged as before', () => {
    fc.assert(
      fc.property(hits, (all) => {
        const judged = judgementsByPlace(assess(damage(all)));
        const isHit = new Set(all.map(({ tab, row }) => `${THEMES[tab] ?? ''} ${row + HEADER_ROW + 1}`));
        const undamaged = [...judgedClean].filter(([place]) => !isHit.has(place));
        expect(undamaged.map(([place]) => [place, judged.get(place)])).toEqual(undamaged);
      }),
      { numRuns: 60 },
    );
  });

  it('throws at nothing, whatever stands in its cells', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.double({ noNaN: true }),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom(...ERRORS, '£', '=', '00/00/0000', '1/1/1', '–', '£1e9', 'S', '½', '9'.repeat(400)),
    );
    fc.assert(
      fc.property(fc.array(fc.array(anything, { maxLength: 11 }), { maxLength: 20 }), (rows) => {
        const { partnerships, findings } = assess([rows]);
        expect(partnerships.every(({ judgement }) => judgement.why !== '')).toBe(true);
        expect(findings.map(describeFinding).filter((sentence) => !/^\S.*[.?]$/s.test(sentence))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
