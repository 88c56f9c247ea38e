import {
  CellBeingEdited,
  ChangeRefused,
  ExcelBusy,
  ExcelRefused,
  ExcelTooOld,
  Situation,
  TooMuchAtOnce,
  WorkbookChanged,
  WorkbookReadOnly,
} from './situations';

/** Codes of Office.js and what they mean to an officer (application-specific API error codes, Microsoft Learn). */
const SITUATIONS: Readonly<Record<string, new () => Situation>> = {
  AccessDenied: ChangeRefused,
  Unauthenticated: ChangeRefused,
  InvalidOperationInCellEditMode: CellBeingEdited,
  ReadOnlyWorkbook: WorkbookReadOnly,
  ApiNotFound: ExcelTooOld,
  ApiNotAvailable: ExcelTooOld,
  NotImplemented: ExcelTooOld,
  ActivityLimitReached: ExcelBusy,
  ConnectionFailure: ExcelBusy,
  HostBusy: ExcelBusy,
  InactiveWorkbook: ExcelBusy,
  InvalidOrTimedOutSession: ExcelBusy,
  RequestAborted: ExcelBusy,
  ServiceNotAvailable: ExcelBusy,
  Timeout: ExcelBusy,
  WriteNotSupportedWhenModalDialogOpen: ExcelBusy,
  Conflict: WorkbookChanged,
  InsertDeleteConflict: WorkbookChanged,
  InvalidReference: WorkbookChanged,
  ItemAlreadyExists: WorkbookChanged,
  ItemNotFound: WorkbookChanged,
  MemoryLimitReached: TooMuchAtOnce,
  RangeExceedsLimit: TooMuchAtOnce,
  OperationCellsExceedLimit: TooMuchAtOnce,
  RequestPayloadSizeLimitExceeded: TooMuchAtOnce,
  ResponsePayloadSizeLimitExceeded: TooMuchAtOnce,
};

/** What Office.js says without asking Excel: the add-in used it wrongly. */
const OWN_FAULTS = [
  'InvalidObjectPath',
  'InvalidRequestContext',
  'PropertyNotLoaded',
  'RunMustReturnPromise',
  'ValueNotLoaded',
];

/** The situation that an error of Office.js stands for; anything else as it is: that is a fault of the add-in's own. */
export function translateError(error: unknown): unknown {
  if (error instanceof Situation || !isErrorOfOffice(error)) return error;
  const Known = SITUATIONS[error.code];
  if (Known) return new Known();
  return OWN_FAULTS.includes(error.code) ? error : new ExcelRefused(error);
}

function isErrorOfOffice(error: unknown): error is { readonly code: string } {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('debugInfo' in error))
    return false;
  return typeof error.code === 'string';
}
