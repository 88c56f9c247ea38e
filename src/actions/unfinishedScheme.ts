import { isPartOfPlan, type OwnSheets } from '../excel';
import type { SheetCells } from '../grid/sheetCells';
import { planSchemeSheet, type ReadingContext } from '../register';

/**
 * Whether writing a scheme sheet was broken off, and nobody has typed on it since: it says nothing that the scheme it was
 * made from does not, and is not yet the officers'.
 */
export function isUnfinishedScheme(
  cells: SheetCells,
  { sheets }: OwnSheets,
  { scheme, asOf }: ReadingContext,
): boolean {
  const sheet = sheets.get('Scheme');
  return sheet?.isBegun === true && isPartOfPlan(cells, planSchemeSheet(scheme, asOf));
}
