import type { ClassTable } from '../protocol/hostObject';
import { freezePanesObject } from './freezePanes';
import type { SheetState } from './sheetState';
import { worksheetProtectionObject } from './worksheetProtection';

/** What hangs on a worksheet. */
export const worksheetChildren: NonNullable<ClassTable<SheetState>['navigate']> = {
  FreezePanes: (state) => freezePanesObject(state),
  Protection: (state) => worksheetProtectionObject(state),
};
