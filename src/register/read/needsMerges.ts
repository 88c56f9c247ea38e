import type { SheetCells } from '../../grid/sheetCells';
import type { Correction } from '../correction';
import type { Scheme } from '../scheme/scheme';
import { findHeader } from './findHeader';
import { shapeBody } from './readBody';

/**
 * Whether a tab can only be read with its merged areas known: rows with details but no name follow straight after a
 * named one, whose name may be merged down over them. Asking costs Excel on the desktop its list of undo steps, so
 * nothing else is a reason to ask.
 */
export function needsMerges(
  cells: SheetCells,
  scheme: Scheme,
  corrections: readonly Correction[] = [],
): boolean {
  const header = findHeader(cells, scheme, corrections);
  if (!header) return false;
  let followsName = false;
  for (const { kind } of shapeBody(cells, header, scheme, 1900).shapes) {
    const lacksName = kind === 'nameless' || kind === 'numbers';
    if (lacksName && followsName) return true;
    followsName = kind === 'details' || kind === 'lone';
  }
  return false;
}
