import { SheetReader } from './SheetReader';

/** Asks for the first rows of a sheet that may not be there; `isThere` says so after the next sync. */
export function guessSheet(worksheet: Excel.Worksheet, headRows: number): SheetReader {
  const reader = new SheetReader(worksheet);
  worksheet.load('name,visibility,protection/protected');
  reader.askForHead(headRows);
  return reader;
}

export function isThere({ worksheet }: SheetReader): boolean {
  return !worksheet.isNullObject;
}
