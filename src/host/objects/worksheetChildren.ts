import type { ClassTable } from '../protocol/hostObject';
import { autoFilterObject } from './autoFilter';
import { freezePanesObject } from './freezePanes';
import { namedItemCollection } from './namedItem';
import { pageLayoutObject } from './pageLayout';
import { rowBreakCollection } from './rowBreaks';
import type { SheetState } from './sheetState';
import { tableCollection } from './tableCollection';
import { worksheetProtectionObject } from './worksheetProtection';

/** What hangs on a worksheet. */
export const worksheetChildren: NonNullable<ClassTable<SheetState>['navigate']> = {
  AutoFilter: (state) => autoFilterObject(state),
  FreezePanes: (state) => freezePanesObject(state),
  HorizontalPageBreaks: (state) => rowBreakCollection(state),
  Names: (state) => namedItemCollection(state),
  PageLayout: (state) => pageLayoutObject(state),
  Protection: (state) => worksheetProtectionObject(state),
  Tables: (state) => tableCollection(state),
};
