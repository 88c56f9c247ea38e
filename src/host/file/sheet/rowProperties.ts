import { numberAttribute } from '../xml/tree';
import type { SheetPart } from './SheetPart';

/** The style that a row gives to cells the file does not mention; undefined when it gives none. */
export function rowStyle(part: SheetPart, row: number): number | undefined {
  const attributes = part.rows.row(row)?.attributes;
  return attributes?.s !== undefined && isTrue(attributes.customFormat) ? Number(attributes.s) : undefined;
}

/** Points; undefined when the row has the standard height. */
export function rowHeight(part: SheetPart, row: number): number | undefined {
  const height = part.rows.row(row)?.attributes.ht;
  return height === undefined ? undefined : Number(height);
}

export function isRowHidden(part: SheetPart, row: number): boolean {
  return isTrue(part.rows.row(row)?.attributes.hidden);
}

/** Sets attributes of a row; `undefined` takes one away. */
export function changeRow(
  part: SheetPart,
  row: number,
  changes: Readonly<Record<string, string | undefined>>,
): void {
  const record = part.rows.ensureRow(row);
  const merged = Object.entries({ ...record.attributes, ...changes });
  record.attributes = Object.fromEntries(
    merged.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  part.touch();
}

export function setRowHeight(part: SheetPart, row: number, points: number | undefined): void {
  changeRow(part, row, {
    ht: points === undefined ? undefined : String(points),
    customHeight: points === undefined ? undefined : '1',
  });
}

export function setRowHidden(part: SheetPart, row: number, hidden: boolean): void {
  if (isRowHidden(part, row) === hidden) return;
  changeRow(part, row, { hidden: hidden ? '1' : undefined });
}

export function standardHeight(part: SheetPart): number {
  return numberAttribute(part.child('sheetFormatPr'), 'defaultRowHeight') ?? 15;
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
