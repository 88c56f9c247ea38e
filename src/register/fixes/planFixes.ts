import { kindOf } from '../columnKind';
import type { ColumnId } from '../columns';
import type { RegisterCell, RegisterRow, RegisterTab } from '../registerTab';
import type { Scheme } from '../scheme/scheme';
import { makeFix, type Fix } from './fix';
import { fixClass } from './rules/fixClass';
import { fixDate } from './rules/fixDate';
import type { FixRule } from './rules/fixRule';
import { fixSpaces } from './rules/fixSpaces';
import { fixType } from './rules/fixType';
import { fixYesNo } from './rules/fixYesNo';

/** Every kind of certain fix. A cell gets the first that applies, which leaves no stray spaces either. */
const RULES: readonly FixRule[] = [fixClass, fixType, fixYesNo, fixDate, fixSpaces];

/** What Excel may take for a formula, or its own apostrophe, is never rewritten. */
const FORMULA_LIKE = /^\s*[=+\-@']/;

/**
 * The certain fixes of a register, in the order of its tabs, rows and columns. Only text in the cells of partnerships
 * is looked at; whether a cell holds a formula, or is restricted to certain values, only the workbook can say.
 */
export function planFixes(tabs: readonly RegisterTab[], scheme: Scheme): Fix[] {
  return tabs.flatMap((tab) =>
    tab.rows.flatMap((row) =>
      [row, ...row.furtherRows].flatMap(({ cells }) =>
        [...cells]
          .flatMap(([id, cell]) => fixCell(tab, row, id, cell, scheme))
          .sort((one, other) => one.column - other.column),
      ),
    ),
  );
}

function fixCell(
  tab: RegisterTab,
  row: RegisterRow,
  id: ColumnId,
  cell: RegisterCell,
  scheme: Scheme,
): Fix[] {
  const kind = kindOf(id);
  const { value: text } = cell;
  if (typeof text !== 'string' || kind === undefined || FORMULA_LIKE.test(text)) return [];
  const heading = tab.columns.find((column) => column.id === id)?.heading ?? '';
  for (const rule of RULES) {
    const fix = rule({ id, kind, heading, text }, scheme);
    if (fix) return [makeFix({ ...placeOf(cell, row), heading, before: { kind: 'text', text }, ...fix })];
  }
  return [];
}

function placeOf({ sheet, row, column }: RegisterCell, { name }: RegisterRow) {
  return { sheet, row, column, partnership: name };
}
