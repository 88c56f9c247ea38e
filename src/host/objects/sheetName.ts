import { HostError, invalidArgument } from '../protocol/hostError';
import type { Book } from './book';
import type { SheetFile } from '../file/model';

/** Excel's limit (support.microsoft.com, "Rename a worksheet"). */
const MAX_NAME_LENGTH = 31;

/** Refuses a sheet name that Excel's rename rules forbid, or that another sheet has in any case. */
export function requireSheetName(book: Book, name: string, renamed?: SheetFile): string {
  const isAllowed =
    name.trim() !== '' &&
    name.length <= MAX_NAME_LENGTH &&
    !/[/\\?*:[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!isAllowed) throw invalidArgument();
  const isTaken = book.file.sheets.some(
    (sheet) => sheet !== renamed && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw new HostError('ItemAlreadyExists');
  return name;
}

/** The first of `Sheet1`, `Sheet2` … that no sheet has. */
export function freeSheetName(book: Book): string {
  const taken = new Set(book.file.sheets.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
