import { quoteSheet } from '../../grid/address';
import { nameArea } from './layOutTab';
import type { TabSpec } from './tab';
import type { PlacedCell, Sheet } from './writer/sheet';
import type { Look } from './writer/StyleBook';

const TITLE: Look = { bold: true, size: 20, color: '1F4E79' };
const HEADING: Look = { bold: true, fill: 'D9E1F2', border: 'thin' };
const CELL: Look = { border: 'thin' };
const LINK: Look = { ...CELL, color: '0563C1', underline: true };
const TEXT: Look = { wrap: true, vertical: 'top' };
const FIRST_COUNT_ROW = 5;

/** Rows of text as cells from A1, the first row in another look. */
function grid(rows: readonly (readonly (string | number)[])[], look: Look, firstLook = look): PlacedCell[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      value === '' ? [] : [{ row, column, value, look: row === 0 ? firstLook : look }],
    ),
  );
}

/** How many partnerships a tab has, as its officers count them on the cover: filled name cells less the others. */
function countRow(spec: TabSpec, at: number): PlacedCell[] {
  const partnerships = spec.body.filter(
    (body) => body.is === 'pair' || (body.is === 'row' && body.cells.name !== undefined),
  );
  const others = spec.body.filter((body) => ['subheading', 'headings', 'total'].includes(body.is));
  const formula = `COUNTA(${quoteSheet(spec.name)}!${nameArea(spec)})`;
  const row = FIRST_COUNT_ROW + at;
  return [
    { row, column: 0, value: spec.name, look: spec.isHidden === true ? CELL : LINK },
    {
      row,
      column: 1,
      value: partnerships.length,
      formula: others.length === 0 ? formula : `${formula}-${others.length}`,
      look: CELL,
    },
  ];
}

/** The first tab: what the workbook is, and a chart of how many partnerships each tab has. */
export function coverSheet(tabs: readonly TabSpec[]): Sheet {
  const counts = tabs.flatMap(countRow);
  const numbers = counts.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const lastRow = FIRST_COUNT_ROW + tabs.length;
  const total: PlacedCell = {
    row: lastRow,
    column: 1,
    value: numbers.reduce((sum, count) => sum + count, 0),
    formula: `SUM(B${FIRST_COUNT_ROW + 1}:B${lastRow})`,
    look: { ...HEADING },
  };
  return {
    name: 'Cover',
    hasGridlines: false,
    cells: [
      { row: 0, column: 0, value: 'Register of partnerships', look: TITLE },
      {
        row: 1,
        column: 0,
        value: 'South Hams District Council and West Devon Borough Council',
        look: { size: 12 },
      },
      {
        row: 2,
        column: 0,
        value: 'A sample: people, contacts and amounts are made up',
        look: { italic: true },
      },
      { row: 4, column: 0, value: 'Tab', look: HEADING },
      { row: 4, column: 1, value: 'Partnerships', look: HEADING },
      ...counts,
      { row: lastRow, column: 0, value: 'All', look: HEADING },
      total,
    ],
    rows: new Map([[0, { height: 30 }]]),
    widths: [28, 14],
    links: tabs.flatMap(({ name, isHidden }, at) =>
      isHidden === true ? [] : [{ cell: `A${FIRST_COUNT_ROW + 1 + at}`, to: `#${quoteSheet(name)}!A1` }],
    ),
    chart: {
      title: 'Partnerships on each tab',
      names: `Cover!$A$${FIRST_COUNT_ROW + 1}:$A$${lastRow}`,
      counts: `Cover!$B$${FIRST_COUNT_ROW + 1}:$B$${lastRow}`,
      cachedNames: tabs.map(({ name }) => name),
      cachedCounts: numbers,
      over: [3, 3, 12, 20],
    },
  };
}

/** Guidance that somebody wrote for those who type. */
export function notesSheet(): Sheet {
  const lines = [
    'Notes for officers',
    'A partnership is Significant if it costs either council £10,000 a year or more in cash and officer time, takes more than four officer days a month, carries significant risk or is a statutory requirement. All others are Desirable.',
    'Agreement dates: give the start and the end. Put “rolling annual” or “open ended” where there is no end.',
    'Financial arrangements: say which council pays and how often.',
    'Types are on the Lists tab. Use one only.',
    'Questions: partnerships@southhams.example.org',
    'Back to the cover',
  ];
  return {
    name: 'Notes',
    cells: grid(
      lines.map((line) => [line]),
      TEXT,
      { ...TITLE, size: 14 },
    ),
    rows: new Map([[1, { height: 45 }]]),
    widths: [110],
    links: [
      { cell: 'A6', to: 'mailto:partnerships@southhams.example.org' },
      { cell: 'A7', to: '#Cover!A1' },
    ],
  };
}

/** What the drop-downs of other tabs offer, and the priorities that Resources looks up. */
export function listsSheet(): Sheet {
  const rows = [
    ['Types', 'Class', 'Councils', 'Yes/No', '', 'No.', 'Corporate priority'],
    ['Strategic', 'Significant', 'South Hams', 'Yes', '', 1, 'Homes for all'],
    ['Service Improvement', 'Desirable', 'West Devon', 'No', '', 2, 'A thriving economy'],
    ['Community Liaison', '', 'Both', '', '', 3, 'Strong communities'],
    ['Community Delivery', '', '', '', '', 4, 'Clean, green places'],
    ['', '', '', '', '', 5, 'Efficient and effective council'],
  ];
  return {
    name: 'Lists',
    cells: grid(rows, {}, { bold: true }),
    rows: new Map(),
    widths: [22, 14, 14, 10, 4, 6, 32],
  };
}

/** A sheet that came with a new workbook and was never used. */
export function emptySheet(): Sheet {
  return { name: 'Sheet3', cells: [], rows: new Map(), widths: [] };
}
