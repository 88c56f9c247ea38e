import type { CheckInput } from '../../src/register/checks/check';
import type { ColumnId } from '../../src/register/columns';
import type { CellProblem, Partnership } from '../../src/register/partnership';
import type { ReadingProblem } from '../../src/register/reading';
import type { RegisterRow } from '../../src/register/registerTab';
import type { GivenFacts } from './facts';
import { CONTEXT, partnership } from './partnership';
import { registerTab, type RowContent } from './register';

interface GivenInput {
  readonly content?: RowContent;
  readonly facts?: GivenFacts;
  /** Troubles with reading cells of the row, by column. */
  readonly problems?: readonly (readonly [ColumnId, ReadingProblem])[];
  readonly agreementStatus?: Partnership['agreementStatus'];
  readonly without?: readonly 'type'[];
}

/** A check's input: one row of a tab, judged on literal facts. */
export function checkInput({
  content = {},
  facts = {},
  problems = [],
  agreementStatus,
  without,
}: GivenInput = {}): CheckInput {
  const tab = registerTab([content], without ? { without } : {});
  const [row] = tab.rows;
  if (!row) throw new Error('Expected a tab with a row');
  const found = [...problems].map(([id, problem]) => cellProblem(row, id, problem));
  return {
    tab,
    partnership: partnership(row, { problems: found, ...facts }, agreementStatus),
    context: CONTEXT,
  };
}

function cellProblem(row: RegisterRow, id: ColumnId, problem: ReadingProblem): CellProblem {
  const cell = row.cells.get(id);
  if (!cell) throw new Error(`Expected content in ${id}`);
  return { id, cell, problem };
}
