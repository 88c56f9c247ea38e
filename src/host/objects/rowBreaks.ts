import { requireText } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/hostError';
import { defineClass, type Argument, type HostObject } from '../protocol/hostObject';
import { rangeObject } from './range';
import { requireRange } from './rangeWalks';
import { rangeOfAddress, sheetRange, type SheetState } from './sheetState';

/** The most that Excel keeps on a sheet (Excel specifications and limits). */
const MOST_BREAKS = 1_026;

/** One place where a new page begins: before a row. */
interface RowBreak extends SheetState {
  readonly row: number;
}

/** The rows of a worksheet before which somebody had a new page begin. */
export const rowBreakCollection = defineClass<SheetState>(() => ({
  name: 'PageBreakCollection',
  items: (state) => state.sheet.rowBreaks().map((row) => rowBreakObject({ ...state, row })),
  item: (state, id) => findBreak(state, id),
  ask: { GetCount: ({ sheet }) => sheet.rowBreaks().length },
  act: {
    Add: (state, place) => {
      const { rect } = typeof place === 'string' ? rangeOfAddress(state, place) : requireRange(place);
      if (rect.row === 0) throw invalidArgument();
      const breaks = state.sheet.rowBreaks();
      if (breaks.length >= MOST_BREAKS) throw new HostError('GeneralException');
      state.sheet.setRowBreaks([...breaks, rect.row]);
      return rowBreakObject({ ...state, row: rect.row });
    },
    RemovePageBreaks: ({ sheet }) => {
      sheet.setRowBreaks([]);
      return undefined;
    },
  },
}));

const rowBreakObject = defineClass<RowBreak>(() => ({
  name: 'PageBreak',
  identity: { _Id: ({ row }) => String(row) },
  read: { _Id: ({ row }) => String(row), RowIndex: ({ row }) => row, ColumnIndex: () => 0 },
  ask: {
    GetCellAfterBreak: (state) =>
      rangeObject(sheetRange(state, { row: state.row, column: 0, rowCount: 1, columnCount: 1 })),
  },
  act: {
    Delete: ({ sheet, row }) => {
      sheet.setRowBreaks(sheet.rowBreaks().filter((other) => other !== row));
      return undefined;
    },
  },
}));

/** A break by the id that an item of the collection has. */
function findBreak(state: SheetState, id: Argument | undefined): HostObject {
  const row = state.sheet.rowBreaks().find((other) => String(other) === requireText(id));
  if (row === undefined) throw new HostError('ItemNotFound');
  return rowBreakObject({ ...state, row });
}
