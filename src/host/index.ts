export { connectWorkbook, WEB_PAYLOAD_LIMIT_BYTES } from './session/connectWorkbook';
export type { ConnectedWorkbook, HostOptions, RequestOptions } from './session/connectWorkbook';
export type { CoAuthor, SheetLines } from './session/coAuthor';
export { DOCUMENTED_ERRORS, type DocumentedError } from './session/documentedErrors';
export type { Fault, FaultFor, RequestAt } from './session/faults';
export { prepareClient } from './session/prepareClient';
export type { ClientWindow } from './session/prepareClient';
export type { OfficeClient } from './session/officeClient';
export type { SelectedCells } from './objects/selection';
export type { RequestLog, RequestRecord } from './session/requestLog';
export { newBook, openBook, OpenError } from './file';
export type { WorkbookUser } from './session/workbookUser';
export type { CellEdit, CellPlace, CellResult } from './objects/userEdits';
export { HostError } from './protocol/hostError';
export type {
  BookFile,
  BorderSide,
  CellContent,
  CellNote,
  CellStyle,
  CellValue,
  ConditionalFormat,
  ConditionalLook,
  OpenFailure,
  Rect,
  SheetFile,
  TableInfo,
  Validation,
} from './file';
