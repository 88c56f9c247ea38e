import type { ReadingContext } from '../../register';
import { layOutTab } from './layOutTab';
import { schemeTab } from './schemeTab';
import { textHeight } from './textHeight';
import type { BodyRow, TabColumn, TabSpec } from './tab';
import { writeBook } from './writer/writeBook';
import type { Sheet } from './writer/sheet';

/** A small register of one council: its tabs, and what officers are told on the tab Notes. */
export interface SmallRegister {
  readonly title: string;
  readonly tabs: readonly SmallTab[];
  /** Tabs that are no theme's. */
  readonly sheets?: readonly Sheet[];
  readonly notes: readonly string[];
}

export interface SmallTab {
  readonly name: string;
  readonly heading: string;
  readonly columns: readonly TabColumn[];
  readonly body: readonly BodyRow[];
}

/** The register's own columns; a tab puts those of its scheme behind them. */
export const REGISTER_COLUMNS: readonly TabColumn[] = [
  { key: 'name', heading: 'Name', width: 28 },
  { key: 'member', heading: 'Lead Member', width: 16 },
  { key: 'officer', heading: 'Lead Officer', width: 16 },
  { key: 'grade', heading: 'Class', width: 11 },
  { key: 'area', heading: 'Area covered', width: 14 },
  { key: 'purpose', heading: 'Purpose', width: 32 },
  { key: 'partners', heading: 'Partners', width: 28 },
  { key: 'agreement', heading: 'Agreement dates', width: 18 },
  { key: 'money', heading: 'Financial arrangements', width: 22 },
  { key: 'type', heading: 'Type', width: 10 },
  { key: 'contact', heading: 'Contact Details', width: 30 },
];

/** The register as an .xlsx file, with the scheme that it is judged by on a sheet; the same bytes every time. */
export function writeSmallRegister(register: SmallRegister, reading: ReadingContext): Promise<Uint8Array> {
  return writeBook({
    title: register.title,
    author: 'Owen Stallard',
    lastAuthor: 'Dana Whitlock',
    created: `${reading.asOf}T09:00:00Z`,
    modified: `${reading.asOf}T16:00:00Z`,
    sheets: [
      ...register.tabs.map((tab) => layOutTab(specOf(tab))),
      ...(register.sheets ?? []),
      notesSheet(register.notes),
      schemeTab(reading),
    ],
    names: {},
  });
}

function specOf({ name, heading, columns, body }: SmallTab): TabSpec {
  return {
    name,
    titles: [
      { text: heading, look: { bold: true, size: 14 } },
      { text: '', look: {} },
    ],
    columns,
    headingLook: {
      wrap: true,
      border: 'thin',
      bold: true,
      vertical: 'center',
      align: 'center',
      fill: 'D9D9D9',
    },
    bodyLook: { wrap: true, vertical: 'top', border: 'thin' },
    body,
    isFrozen: true,
  };
}

/** Of the one column of the tab Notes, in characters. */
const NOTES_WIDTH = 110;

function notesSheet(notes: readonly string[]): Sheet {
  return {
    name: 'Notes',
    cells: notes.map((value, row) => ({
      row,
      column: 0,
      value,
      look: row === 0 ? { bold: true, size: 14 } : { wrap: true, vertical: 'top' },
    })),
    rows: new Map(
      notes.flatMap((text, row) =>
        row === 0 ? [] : [[row, { height: textHeight([{ text, width: NOTES_WIDTH }]) }] as const],
      ),
    ),
    widths: [NOTES_WIDTH],
  };
}
