export { askForCalculated, takeCalculated, type Calculated, type CalculatedNote } from './lastCalculated';
export { readSheets, type SheetChoice, type SheetsRead } from './readSheets';
export { removeOwn } from './removeOwn';
export { hasExcelApi, runIn, type Context, type RunExcel } from './run';
export type { SheetReader } from './SheetReader';
export { NoRegister, RowsKeepMoving, Situation } from './situations';
export type { TabToWrite } from './writeColumns';
export { writeRegister, type Written } from './writeRegister';
