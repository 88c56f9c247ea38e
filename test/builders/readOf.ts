import { judgePartnership } from '../../src/register/judgePartnership';
import type { Partnership } from '../../src/register/partnership';
import { CONTEXT } from './partnership';
import { registerTab, type RowContent } from './register';

/** A partnership read and judged from the cells of its row. */
export function readOf(content: RowContent, context = CONTEXT): Partnership {
  const [row] = registerTab([content]).rows;
  if (!row) throw new Error('Expected a tab with a row');
  return judgePartnership(row, context);
}
