export { connectWorkbook, WEB_PAYLOAD_LIMIT_BYTES } from './session/connectWorkbook';
export type { ConnectedWorkbook, HostOptions, RequestOptions } from './session/connectWorkbook';
export { prepareClient } from './session/prepareClient';
export type { ClientWindow } from './session/prepareClient';
export type { OfficeClient } from './session/officeClient';
export type { SelectedCells } from './objects/selection';
export type { RequestLog, RequestRecord } from './session/requestLog';
export { newBook, openBook, OpenError } from './file';
export type { BookFile, OpenFailure, SheetFile } from './file';
