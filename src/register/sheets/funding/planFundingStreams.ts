import { NO_GRANTS, remainingPence, type GrantStream } from '../../grants/grantStream';
import type { AssessedRegister } from '../../partnership';
import { describeDate } from '../../text';
import { BLANK_ROW, textCell, textRow } from '../makeCells';
import type { PaperOptions } from '../paperOptions';
import { count, planHead } from '../planHead';
import { createRedact, PUBLIC_NOTE } from '../redact';
import { ROW_LINKS } from '../rowLinks';
import type { SheetColumn, SheetPlan, SheetRow } from '../sheetPlan';
import { placeStreams, planStream } from './planStream';
import { planStreamTotals } from './planStreamTotals';

const MONEY = { widthPoints: 88, numberFormat: '£#,##0.00', horizontal: 'Right', wrapsText: true } as const;

const { heading: ROW_HEADING, ...ROW_COLUMN } = ROW_LINKS;
const COLUMNS: readonly SheetColumn[] = [
  { widthPoints: 190, wrapsText: true },
  MONEY,
  MONEY,
  MONEY,
  { widthPoints: 180, wrapsText: true },
  { widthPoints: 104, wrapsText: true },
  ROW_COLUMN,
];
const HEADINGS = [
  'Grant, and what is allocated',
  'Grant £',
  'Allocated £',
  'Remaining £',
  'Outcomes',
  'Leverage (not the council’s money)',
  ROW_HEADING,
];

const ARITHMETIC =
  'What remains is the grant less what is allocated from it, each worked out by a formula. What others add stands under Leverage and is in no sum.';
const NO_TAB =
  'The workbook has no tab of grants yet. Press “Add funding streams tab”, fill it in, and build this sheet again.';
const NO_STREAM = 'No grant is entered yet. Fill in the tab of grants, and build this sheet again.';

/** Each grant with what is allocated from it, line by line, and what remains: in figures that Excel adds up itself. */
export function planFundingStreams(register: AssessedRegister, options: PaperOptions): SheetPlan {
  const { sheets, streams } = register.grants ?? NO_GRANTS;
  const redact = createRedact(register.tabs, options.isPublic);
  const head = planHead('Funding streams', register, COLUMNS, [
    ...(streams.length > 0 ? [ARITHMETIC] : [sheets.length > 0 ? NO_STREAM : NO_TAB]),
    ...describeUnknown(streams),
    ...(options.isPublic ? [PUBLIC_NOTE] : []),
  ]);
  const print = { built: `Built ${describeDate(options.builtOn)}` };
  const sheet = { key: 'Funding', name: 'Funding streams', columns: COLUMNS } as const;
  if (streams.length === 0) return { ...sheet, rows: head, frozenRows: 0, print };
  const headings: SheetRow = { role: 'heading', cells: HEADINGS.map(textCell) };
  const top = [...head, headings, textRow('theme', 'All grants')];
  // A row for each grant, their total and a blank row stand before the first grant's own table.
  const places = placeStreams(streams, top.length + streams.length + 2, COLUMNS, redact);
  return {
    ...sheet,
    rows: [
      ...top,
      ...planStreamTotals(places, top.length),
      BLANK_ROW,
      ...places.flatMap((place, index) => [
        ...planStream(place),
        ...(index < places.length - 1 ? [BLANK_ROW] : []),
      ]),
    ],
    frozenRows: head.length + 1,
    frozenColumns: 1,
    print: { ...print, headingRows: { first: head.length, count: 1 } },
  };
}

function describeUnknown(streams: readonly GrantStream[]): string[] {
  const size = streams.filter((stream) => remainingPence(stream) === undefined).length;
  return size === 0
    ? []
    : [`What remains is not known of ${count(size, 'grant')}: an amount is missing or is not a figure.`];
}
