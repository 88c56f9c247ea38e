import type { TableInfo } from '../file/model';
import { HostError, invalidArgument } from '../protocol/hostError';
import type { Book } from './book';
import { parseRangeAddress } from './rangeAddress';

/** Refuses a table name that is no identifier or that a table or name of the workbook has, in any case. */
export function requireTableName(book: Book, name: string, renamed?: TableInfo): string {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || parseRangeAddress(name)) throw invalidArgument();
  if (name.toLowerCase() !== renamed?.name.toLowerCase() && takenNames(book).has(name.toLowerCase())) {
    throw new HostError('ItemAlreadyExists');
  }
  return name;
}

/** The first of `Table1`, `Table2` … that is free. */
export function freeTableName(book: Book): string {
  const taken = takenNames(book);
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

function takenNames(book: Book): ReadonlySet<string> {
  const tables = book.worksheets.flatMap((sheet) => sheet.tables().map(({ name }) => name));
  const names = book.file.names().map(({ name }) => name);
  return new Set([...tables, ...names].map((name) => name.toLowerCase()));
}

/**
 * The headings Excel makes of a header row: text, blanks filled as `Column1`, repeats numbered (`Amount`,
 * `Amount2`).
 */
export function makeHeadings(shown: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return shown.map((text, index) => {
    const base = text === '' ? 'Column' : text;
    let heading = text === '' ? `Column${index + 1}` : text;
    for (let number = 2; taken.has(heading.toLowerCase()); number += 1) heading = `${base}${number}`;
    taken.add(heading.toLowerCase());
    return heading;
  });
}
