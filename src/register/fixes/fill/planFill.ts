import type { AssessedRegister, Partnership } from '../../partnership';
import type { ReadingContext } from '../../reading';
import type { RegisterTab } from '../../registerTab';
import { BLANK } from '../../sheets/columnPlan';
import { makeFix, type Fix } from '../fix';
import { fillAmounts } from './fillAmounts';
import { fillDates } from './fillDates';
import type { Filler } from './fillContext';
import { keepsJudgement } from './keepsJudgement';

const FILLERS: readonly Filler[] = [fillAmounts, fillDates];

/**
 * What the free texts of a register say for blank cells of its structured columns. Whatever is judged by a text is
 * judged alike after it was copied; a copy for which that does not hold is left out. Whether a partnership is statutory
 * or a risk is never filled: a text that says so is a reason to ask, not an answer.
 */
export function planFill({ tabs, partnerships }: AssessedRegister, context: ReadingContext): Fix[] {
  return tabs.flatMap((tab) =>
    partnerships
      .filter(({ row }) => row.sheet === tab.sheet)
      .flatMap((partnership) => fillPartnership(tab, partnership, context)),
  );
}

function fillPartnership(tab: RegisterTab, partnership: Partnership, context: ReadingContext): Fix[] {
  const { row } = partnership;
  const firstArea = row.cells.get('area')?.text ?? '';
  const fills = [row, ...row.furtherRows].flatMap((part) => {
    const area = part.cells.get('area')?.text ?? firstArea;
    const input = { tab, row: part.row, cells: part.cells, area, context };
    return FILLERS.flatMap((fill) => fill(input)).map(({ column, after, reason }) =>
      makeFix({
        kind: 'fill',
        sheet: tab.sheet,
        row: part.row,
        column: column.column,
        partnership: row.name,
        heading: column.heading,
        before: BLANK,
        after,
        reason,
      }),
    );
  });
  const sure = fills.filter((fill) => keepsJudgement(tab, partnership, [fill], context));
  return sure.length < 2 || keepsJudgement(tab, partnership, sure, context) ? sure : [];
}
