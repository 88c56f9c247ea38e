/**
 * Excel's words for each error code this host gives (learn.microsoft.com, "Application-specific error codes";
 * the wording of ItemAlreadyExists is Excel's live one).
 */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidRequest: 'Cannot process the request.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NonBlankCellOffSheet: 'The request would push non-blank cells off the sheet.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type HostErrorCode = keyof typeof MESSAGES;

/** A refusal Excel would give: it ends the batch and reaches the add-in as a `RichApi.Error`. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string = MESSAGES[code],
    /** Overrides the place in the API that the dispatcher would name. */
    readonly location?: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** The error for a member that Excel has and this host has not, or that nobody has. */
export function apiNotFound(location: string): HostError {
  return new HostError('ApiNotFound', MESSAGES.ApiNotFound, location);
}

export function invalidArgument(message?: string): HostError {
  return new HostError('InvalidArgument', message);
}
