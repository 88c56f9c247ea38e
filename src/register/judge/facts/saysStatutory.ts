import type { RegisterRow, RowCells } from '../../registerTab';

const STATUTORY = /\bstatutor(y|ily)\b/iu;
/** "non-statutory", "not a statutory body", "no statutory basis". */
const DENIED = /\b(non[\s-]?|not\s+(a\s+|yet\s+)?|no\s+)statutor(y|ily)\b/giu;

/** Whether any text of the row calls something statutory without denying it: reason enough to ask. */
export function saysStatutory({ cells, furtherRows }: RegisterRow): boolean {
  return callsStatutory(cells) || furtherRows.some((further) => callsStatutory(further.cells));
}

function callsStatutory(cells: RowCells): boolean {
  return cells.hasText((text) => STATUTORY.test(text) && STATUTORY.test(text.replace(DENIED, '')));
}
