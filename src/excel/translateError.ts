import {
  CellBeingEdited,
  ChangeRefused,
  ExcelBusy,
  ExcelTooOld,
  Situation,
  TooMuchAtOnce,
  WorkbookReadOnly,
} from './situations';

/** Codes of Office.js and what they mean to an officer (application-specific API error codes, Microsoft Learn). */
const SITUATIONS: Readonly<Record<string, new () => Situation>> = {
  AccessDenied: ChangeRefused,
  InvalidOperationInCellEditMode: CellBeingEdited,
  ReadOnlyWorkbook: WorkbookReadOnly,
  ApiNotFound: ExcelTooOld,
  ApiNotAvailable: ExcelTooOld,
  NotImplemented: ExcelTooOld,
  ActivityLimitReached: ExcelBusy,
  HostBusy: ExcelBusy,
  InvalidOrTimedOutSession: ExcelBusy,
  RequestAborted: ExcelBusy,
  ServiceNotAvailable: ExcelBusy,
  MemoryLimitReached: TooMuchAtOnce,
  RangeExceedsLimit: TooMuchAtOnce,
  OperationCellsExceedLimit: TooMuchAtOnce,
  RequestPayloadSizeLimitExceeded: TooMuchAtOnce,
  ResponsePayloadSizeLimitExceeded: TooMuchAtOnce,
};

/** The situation that an error of Office.js stands for; the error itself when it stands for none we know. */
export function translateError(error: unknown): unknown {
  if (error instanceof Situation || typeof error !== 'object' || error === null || !('code' in error))
    return error;
  const Known = SITUATIONS[String(error.code)];
  return Known ? new Known() : error;
}
