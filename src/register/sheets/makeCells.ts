import { formatArea, type Area } from '../../grid/address';
import type { IsoDate } from '../../grid/serialDate';
import { BLANK } from './columnPlan';
import type { LinkTarget, RowRole, SheetCell, SheetRow } from './sheetPlan';

/** A text, or a blank for `''`. */
export function textCell(text: string): SheetCell {
  return text === '' ? BLANK : { kind: 'text', text };
}

export function numberCell(number: number): SheetCell {
  return { kind: 'number', number };
}

export function dateCell(date: IsoDate): SheetCell {
  return { kind: 'date', date };
}

/** A text that leads to a cell; without a target it is only a text. */
export function linkCell(text: string, to: LinkTarget | undefined): SheetCell {
  return to === undefined ? textCell(text) : { kind: 'link', text, to };
}

/** Excel's limit for one function (support.microsoft.com, "Excel specifications and limits"). */
const MAX_ARGUMENTS = 255;

/** The live sum of some cells. */
export function sumCell(...areas: readonly Area[]): SheetCell {
  const addresses = areas.map(formatArea);
  const count = Math.max(1, Math.ceil(addresses.length / MAX_ARGUMENTS));
  const sums = Array.from({ length: count }, (_, part) => {
    const some = addresses.slice(part * MAX_ARGUMENTS, (part + 1) * MAX_ARGUMENTS);
    return `SUM(${some.join(',')})`;
  });
  return { kind: 'formula', formula: `=${sums.join('+')}` };
}

/** A row with nothing but a text in its first cell. */
export function textRow(role: RowRole, text: string): SheetRow {
  return { role, cells: [textCell(text)] };
}

export const BLANK_ROW: SheetRow = { role: 'blank', cells: [] };
