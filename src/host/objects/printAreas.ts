import type { Rect } from '../file/model';
import { HostError, invalidArgument } from '../protocol/hostError';
import { NULL_OBJECT, type Argument, type ClassTable, type HostObject } from '../protocol/hostObject';
import {
  absoluteCells,
  formatCells,
  isWholeColumns,
  isWholeRows,
  parseRangeAddress,
  splitAddresses,
} from './rangeAddress';
import { rangeAreasObject } from './rangeAreas';
import { RangeAreasState, RangeState } from './rangeState';
import { rangeObject } from './range';
import { rangesOfAddress, sheetRange, type SheetState } from './sheetState';

/** What is printed of a worksheet, and which rows and columns on every page. */
export const printAreaMethods: NonNullable<ClassTable<SheetState>['ask']> = {
  GetPrintArea: (state) => required(printArea(state)),
  GetPrintAreaOrNullObject: (state) => printArea(state) ?? NULL_OBJECT,
  GetPrintTitleRows: (state) => required(titleRange(state, state.sheet.pageSetup().printTitleRows)),
  GetPrintTitleRowsOrNullObject: (state) =>
    titleRange(state, state.sheet.pageSetup().printTitleRows) ?? NULL_OBJECT,
  GetPrintTitleColumns: (state) => required(titleRange(state, state.sheet.pageSetup().printTitleColumns)),
  GetPrintTitleColumnsOrNullObject: (state) =>
    titleRange(state, state.sheet.pageSetup().printTitleColumns) ?? NULL_OBJECT,
};

export const printAreaSetters: NonNullable<ClassTable<SheetState>['act']> = {
  SetPrintArea: (state, area) => {
    const rects = rectsOf(state, area);
    state.sheet.setPageSetup({ printArea: rects.map((rect) => formatCells(rect)).join(',') });
    return undefined;
  },
  SetPrintTitleRows: (state, rows) => {
    const rect = onlyRect(state, rows);
    if (!isWholeRows(rect)) throw invalidArgument();
    state.sheet.setPageSetup({ printTitleRows: absoluteCells(rect) });
    return undefined;
  },
  SetPrintTitleColumns: (state, columns) => {
    const rect = onlyRect(state, columns);
    if (!isWholeColumns(rect)) throw invalidArgument();
    state.sheet.setPageSetup({ printTitleColumns: absoluteCells(rect) });
    return undefined;
  },
};

function required(object: HostObject | undefined): HostObject {
  if (!object) throw new HostError('ItemNotFound');
  return object;
}

function printArea(state: SheetState): HostObject | undefined {
  const rects = splitAddresses(state.sheet.pageSetup().printArea ?? '').map(
    (part) => parseRangeAddress(part)?.rect,
  );
  const ranges = rects.flatMap((rect) => (rect ? [sheetRange(state, rect)] : []));
  return ranges.length === 0
    ? undefined
    : rangeAreasObject(new RangeAreasState(state.book, state.sheet, ranges));
}

function titleRange(state: SheetState, address: string | undefined): HostObject | undefined {
  const parsed = parseRangeAddress(address ?? '');
  return parsed && rangeObject(sheetRange(state, parsed.rect));
}

function rectsOf(state: SheetState, argument: Argument | undefined): readonly Rect[] {
  if (typeof argument === 'string') return rangesOfAddress(state, argument).map(({ rect }) => rect);
  if (typeof argument === 'object' && argument !== null && 'state' in argument) {
    if (argument.state instanceof RangeState) return [argument.state.rect];
    if (argument.state instanceof RangeAreasState) return argument.state.ranges.map(({ rect }) => rect);
  }
  throw invalidArgument();
}

function onlyRect(state: SheetState, argument: Argument | undefined): Rect {
  const [rect, ...more] = rectsOf(state, argument);
  if (!rect || more.length > 0) throw invalidArgument();
  return rect;
}
