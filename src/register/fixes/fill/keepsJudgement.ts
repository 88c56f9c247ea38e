import { serialOfDate } from '../../../grid/serialDate';
import { CHECKS } from '../../checks';
import { judgePartnership } from '../../judgePartnership';
import type { Partnership } from '../../partnership';
import type { ReadingContext } from '../../reading';
import {
  CellMap,
  type RegisterCell,
  type RegisterRow,
  type RegisterTab,
  type RowCells,
} from '../../registerTab';
import type { PlannedCell } from '../../sheets/columnPlan';
import type { Fix } from '../fix';

/**
 * Whether a partnership with some cells filled is judged as it is without: the same amounts, dates and class, and
 * nothing new to find fault with. A fill that changes anything was no mere copy of what the text says.
 */
export function keepsJudgement(
  tab: RegisterTab,
  partnership: Partnership,
  fills: readonly Fix[],
  context: ReadingContext,
): boolean {
  const filled = judgePartnership(fillRow(tab, partnership.row, fills), context);
  if (summarise(filled) !== summarise(partnership)) return false;
  const before = new Set(codesOf(tab, partnership, context));
  return codesOf(tab, filled, context).every((code) => before.has(code));
}

function summarise({ facts, judgement, duties, agreementStatus, type }: Partnership): string {
  const { overall, byCouncil, tests } = judgement;
  const { start, end, stated, kind } = facts.agreement;
  const results = tests.map(({ test, result }) => [test, result]);
  const amounts = [facts.cash, facts.days, byCouncil];
  return JSON.stringify([
    amounts,
    overall,
    results,
    [start, end, stated, kind, agreementStatus],
    duties,
    type,
  ]);
}

function codesOf(tab: RegisterTab, partnership: Partnership, context: ReadingContext): string[] {
  return CHECKS.flatMap((check) => check({ tab, partnership, context })).map(({ code }) => code);
}

function fillRow(tab: RegisterTab, row: RegisterRow, fills: readonly Fix[]): RegisterRow {
  const fill = (at: number, cells: RowCells): RowCells =>
    new CellMap([
      ...cells,
      ...fills
        .filter((fix) => fix.row === at)
        .flatMap((fix) =>
          tab.columns
            .filter(({ column }) => column === fix.column)
            .map(({ id }) => [id, cellOf(fix)] as const),
        ),
    ]);
  return {
    ...row,
    cells: fill(row.row, row.cells),
    furtherRows: row.furtherRows.map((further) => ({ ...further, cells: fill(further.row, further.cells) })),
  };
}

function cellOf({ sheet, row, column, after }: Fix): RegisterCell {
  const [value, text] = shownOf(after);
  return { sheet, row, column, value, text };
}

/** The value in the 1900 system and what Excel shows of it. */
function shownOf(cell: PlannedCell): readonly [string | number, string] {
  switch (cell.kind) {
    case 'number':
      return [cell.number, String(cell.number)];
    case 'date':
      return [serialOfDate(cell.date), cell.date.split('-').reverse().join('/')];
    case 'text':
      return [cell.text, cell.text];
    case 'blank':
      return ['', ''];
  }
}
