import { WorkbookChanged } from './situations';

/** What Excel says of cells, tabs and sizes that are no longer as they were read. */
const CODES: readonly unknown[] = [
  'Conflict',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidReference',
  'ItemNotFound',
];

/** Whether an error tells that somebody changed the workbook while it was worked on, so that reading it again may help. */
export function isChangedMeanwhile(error: unknown): boolean {
  if (error instanceof WorkbookChanged) return true;
  return typeof error === 'object' && error !== null && 'code' in error && CODES.includes(error.code);
}
