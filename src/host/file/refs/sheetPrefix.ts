/** `Economy` → `Economy!`, `Old sheet` → `'Old sheet'!`: the sheet part of a reference. */
export function sheetPrefix(sheet: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/.test(sheet);
  return plain ? `${sheet}!` : `'${sheet.replace(/'/g, "''")}'!`;
}

/** The sheet names of a sheet part: one, or the first and last of a run of sheets; none when in another workbook. */
export function sheetsOfPrefix(prefix: string): string[] {
  const quoted = prefix.startsWith("'");
  const name = quoted ? prefix.slice(1, -2).replace(/''/g, "'") : prefix.slice(0, -1);
  // A bracketed part is the number of another workbook, unless that is 0, which means this one.
  if (name.includes('[')) return name.startsWith('[0]') ? [name.slice(3)] : [];
  return name.includes(':') ? name.split(':') : [name];
}

/** Sheet names are equal whatever their case. */
export function isSameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
