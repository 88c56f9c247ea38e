import { setAttribute } from '../xml/tree';
import { sheetPrefix } from '../refs/sheetPrefix';
import type { BookState, SheetEntry } from './BookState';
import { removeName, setName } from './names';
import { fixedAddress } from './printNames';
import type { SheetPart } from '../sheet/SheetPart';

/** The hidden name that Excel keeps for each filtered sheet, and expects. */
const FILTER_NAME = '_xlnm._FilterDatabase';

/** Sets the sheet's filter; its criteria stay when its range stays. `undefined` takes it away. */
export function setAutoFilter(
  state: BookState,
  sheet: SheetEntry,
  part: SheetPart,
  address: string | undefined,
): void {
  const plain = address?.replace(/^.*!/, '').replace(/\$/g, '');
  if (part.child('autoFilter')?.attributes.ref === plain) return;
  part.removeChild(part.child('autoFilter'));
  if (plain === undefined) {
    part.removeChild(part.child('sortState'));
    removeName(state, FILTER_NAME, sheet.id);
    return;
  }
  setAttribute(part.ensureChild('autoFilter'), 'ref', plain);
  const formula = sheetPrefix(sheet.node.attributes.name ?? '') + fixedAddress(plain);
  setName(state, { name: FILTER_NAME, sheetId: sheet.id, formula, visible: false, comment: '' });
}
