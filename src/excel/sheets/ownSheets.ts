import type { Area } from '../../grid/address';
import type { CellScalar } from '../../grid/sheetCells';
import { SHEET_KEYS, type SheetKey } from '../../register';
import { readInAnswers, type AnswerSize } from '../answerSize';
import { RowBlocks } from '../RowBlocks';
import { REMEMBERED_ROWS } from './printCells';
import { askForSheetNote, takeSheetNote, type AskedSheetNote } from './sheetNotes';

export const MARKER_PREFIX = 'PartnershipRegister_';

/**
 * The hidden name that tells a sheet of the add-in's: it stands for the whole sheet, so it stays with it when the tab
 * is renamed, its rows deleted or the sheet copied.
 */
export function markerName(key: SheetKey): string {
  return `${MARKER_PREFIX}${key}`;
}

/** One of the add-in's sheets as it is in the workbook. */
export interface OwnSheet {
  readonly key: SheetKey;
  readonly name: string;
  readonly visibility: Excel.SheetVisibility | 'Visible' | 'Hidden' | 'VeryHidden';
  readonly isProtected: boolean;
  /** What was written last, in short; empty when that was broken off. */
  readonly fingerprint: string;
  /** Whether writing it was begun and broken off. */
  readonly isBegun: boolean;
  /** Undefined when nothing is in it. */
  readonly used: Area | undefined;
  /** What the first of the used cells hold, formulas as such. */
  readonly head: readonly (readonly CellScalar[])[];
  /** What all used cells hold, formulas as such; undefined when nobody asked. */
  readonly contents: readonly (readonly CellScalar[])[] | undefined;
  /** The same cells with the results of formulas. */
  readonly results: readonly (readonly CellScalar[])[] | undefined;
  readonly worksheet: Excel.Worksheet;
}

/** The add-in's sheets that are there, and all its markers, those of deleted sheets too. */
export interface OwnSheets {
  readonly sheets: ReadonlyMap<SheetKey, OwnSheet>;
  readonly markers: ReadonlyMap<SheetKey, Excel.NamedItem>;
  /** What the workbook remembers of them, of sheets that are gone too. */
  readonly notes: ReadonlyMap<SheetKey, AskedSheetNote>;
  /** Tabs that were to be made when the work was broken off; they have no marker and may not be there. */
  readonly begunTabs: ReadonlyMap<SheetKey, string>;
}

/** The add-in's sheets as asked for; `takeSheets` reads them after the next sync. */
export type AskedSheets = readonly AskedSheet[];

interface AskedSheet {
  readonly key: SheetKey;
  readonly marker: Excel.NamedItem;
  readonly note: AskedSheetNote;
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly rows: RowBlocks;
  readonly hasContents: boolean;
}

/**
 * Asks for the add-in's sheets, there or not, and for their first rows. After the next sync, `readTheirRest` reads the
 * others of those that are to be written.
 */
export function askForSheets(
  context: Excel.RequestContext,
  toWrite: readonly SheetKey[],
  { headRows }: AnswerSize,
): AskedSheets {
  return SHEET_KEYS.map((key) => {
    const marker = context.workbook.names.getItemOrNullObject(markerName(key)).load('name');
    const note = askForSheetNote(context, key);
    const { worksheet } = marker.getRangeOrNullObject();
    worksheet.load('name,visibility,protection/protected');
    const hasContents = toWrite.includes(key);
    const used = worksheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    const rows = hasContents
      ? new RowBlocks(worksheet, used, ['formulas', 'values'])
      : new RowBlocks(worksheet, used, ['formulas'], REMEMBERED_ROWS);
    rows.askForHead(headRows);
    return { key, marker, note, worksheet, used, rows, hasContents };
  });
}

/** Takes what was asked for and reads what is missing. */
export async function readTheirRest(
  context: Excel.RequestContext,
  asked: AskedSheets,
  { bytes }: AnswerSize,
): Promise<void> {
  const there = asked.filter(({ worksheet }) => !worksheet.isNullObject);
  there.forEach(({ rows }) => {
    rows.take();
  });
  const findIncomplete = () => there.filter(({ rows }) => rows.isIncomplete);
  for (let left = findIncomplete(); left.length > 0; left = findIncomplete()) {
    const share = Math.floor(bytes / left.length);
    for (const { rows } of left) rows.ask(share);
    // One answer cannot carry a large paper; the number of rounds follows its size, not its rows.
    await context.sync();
    for (const { rows } of left) rows.take();
  }
}

/** The add-in's sheets, with all cells of those that are to be written. */
export function readOwnSheets(
  context: Excel.RequestContext,
  toWrite: readonly SheetKey[],
): Promise<OwnSheets> {
  return readInAnswers(async (size) => {
    const asked = askForSheets(context, toWrite, size);
    await context.sync();
    await readTheirRest(context, asked, size);
    return takeSheets(asked);
  });
}

export function takeSheets(asked: AskedSheets): OwnSheets {
  const found = asked.filter(({ worksheet }) => !worksheet.isNullObject).map(takeSheet);
  const marked = asked.filter(({ marker }) => !marker.isNullObject);
  return {
    sheets: new Map(found.map((sheet) => [sheet.key, sheet])),
    markers: new Map(marked.map(({ key, marker }) => [key, marker])),
    notes: new Map(asked.flatMap(({ key, note }) => (note.isNullObject ? [] : [[key, note] as const]))),
    begunTabs: new Map(asked.flatMap(takeBegunTab)),
  };
}

function takeBegunTab({ key, note, worksheet }: AskedSheet): (readonly [SheetKey, string])[] {
  const { begunTab } = takeSheetNote(note);
  return begunTab !== undefined && worksheet.isNullObject ? [[key, begunTab]] : [];
}

function takeSheet({ key, note, worksheet, used, rows, hasContents }: AskedSheet): OwnSheet {
  const { fingerprint, begunTab } = takeSheetNote(note);
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used.isNullObject ? NOWHERE : used;
  return {
    key,
    name: worksheet.name,
    visibility: worksheet.visibility,
    isProtected: worksheet.protection.protected,
    fingerprint,
    isBegun: begunTab !== undefined,
    used: used.isNullObject ? undefined : { row, column, rowCount, columnCount },
    head: rows.read('formulas'),
    contents: hasContents ? rows.read('formulas') : undefined,
    results: hasContents ? rows.read('values') : undefined,
    worksheet,
  };
}

const NOWHERE = { rowIndex: 0, columnIndex: 0, rowCount: 0, columnCount: 0 };
