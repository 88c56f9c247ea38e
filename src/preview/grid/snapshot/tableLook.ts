import type { IStyleData } from '@univerjs/core';
import type { TableInfo } from '../../../host';
import { BooleanNumber, BorderStyleTypes } from './univerCodes';

/** Office's six accents, and grey for the styles that have none; styles are numbered through these seven. */
const ACCENTS = ['#808080', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const WHITE = '#FFFFFF';
/** How much of the accent is left in a band. */
const BAND = 0.2;

/** The look that a table's style gives to a cell, or undefined; `row` and `column` lie within the table. */
export function tableLook(table: TableInfo, row: number, column: number): IStyleData | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!match || !isWithin(table, row, column)) return undefined;
  const [, family = '', number = '1'] = match;
  const accent = ACCENTS[(Number(number) - 1) % ACCENTS.length] ?? WHITE;
  const at = row - table.rect.row;
  if (table.showHeaders && at === 0) return headerLook(family, accent);
  if (table.showTotals && at === table.rect.rowCount - 1) return totalsLook(accent);
  const isBand = table.showBandedRows && (at - (table.showHeaders ? 1 : 0)) % 2 === 0;
  return isBand ? { bg: { rgb: paler(accent, BAND) } } : undefined;
}

function isWithin({ rect }: TableInfo, row: number, column: number): boolean {
  const isRow = row >= rect.row && row < rect.row + rect.rowCount;
  return isRow && column >= rect.column && column < rect.column + rect.columnCount;
}

function headerLook(family: string, accent: string): IStyleData {
  if (family === 'Light') {
    return { bl: BooleanNumber.TRUE, bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: accent } } } };
  }
  return { bl: BooleanNumber.TRUE, cl: { rgb: WHITE }, bg: { rgb: accent } };
}

function totalsLook(accent: string): IStyleData {
  return { bl: BooleanNumber.TRUE, bd: { t: { s: BorderStyleTypes.DOUBLE, cl: { rgb: accent } } } };
}

/** A colour `#RRGGBB` mixed with white. */
function paler(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(255 - (255 - part) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
