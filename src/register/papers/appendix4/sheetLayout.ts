import { formatArea, formatCell, type Area } from '../../../grid/address';
import type { SheetCell } from '../../sheets/sheetPlan';
import type { PaperColumn, PaperColumnKey } from './columns';
import type { ThemeLines } from './planThemes';

/** Where the rows of a theme stand on the sheet; 0-based. */
export interface ThemePlace {
  readonly theme: string;
  readonly first: number;
  readonly count: number;
  readonly subtotal: number;
}

/** Heading, lines, subtotal and a blank row for each theme, one after the other from a row on. */
export function placeThemes(themes: readonly ThemeLines[], start: number): ThemePlace[] {
  let next = start;
  return themes.map(({ theme, lines }) => {
    const first = next + 1;
    const subtotal = first + lines.length;
    next = subtotal + 2;
    return { theme, first, count: lines.length, subtotal };
  });
}

/** The 0-based column of a key; throws when the sheet has none. */
export function columnOf(columns: readonly PaperColumn[], key: PaperColumnKey): number {
  const index = columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`Expected a column of Appendix 4, got "${key}"`);
  return index;
}

/** Whether a column's figures are added up: £ now, £ proposed, the change and the days. */
export function isSummed({ key }: PaperColumn): boolean {
  return key === 'days' || key === 'change' || key.startsWith('now:') || key.startsWith('proposed:');
}

/** The live sum of some rows of a column. Sums among them are not added again, and texts never are. */
export function sumOf(column: number, first: number, last: number): SheetCell {
  const area = { row: first, column, rowCount: last - first + 1, columnCount: 1 };
  return { kind: 'formula', formula: `=SUBTOTAL(9,${formatArea(area)})` };
}

/** A cell that shows what another one shows. */
export function sameAs(row: number, column: number): SheetCell {
  return { kind: 'formula', formula: `=${formatCell(row, column)}` };
}

/** Proposed less now, over all councils, where every amount is a figure. */
export function changeFormula(columns: readonly PaperColumn[], row: number): SheetCell {
  const areas = (['now:', 'proposed:'] as const).map((start): Area => {
    const first = columns.findIndex(({ key }) => key.startsWith(start));
    const columnCount = columns.filter(({ key }) => key.startsWith(start)).length;
    return { row, column: first, rowCount: 1, columnCount };
  });
  const [now = '', proposed = ''] = areas.map(formatArea);
  const count = areas.reduce((sum, { columnCount }) => sum + columnCount, 0);
  return {
    kind: 'formula',
    formula: `=IF(COUNT(${now},${proposed})=${count},SUM(${proposed})-SUM(${now}),"")`,
  };
}
