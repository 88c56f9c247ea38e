import type { CellScalar } from '../../grid/sheetCells';
import { tidyText } from '../../register/read/cellText';
import { sendSteps, type Step } from '../sendSteps';
import type { Target, TargetCell } from './readTargets';
import { writeCell } from './writeCell';

/** About what looking at a cell and its partnership's name adds to a request. */
const BYTES_PER_LOOK = 3000;

/** A cell to be changed, as it was read, and what it is to hold. */
export interface GuardedWrite {
  readonly cell: TargetCell;
  readonly target: Target;
  readonly value: CellScalar;
  readonly formatAfter: string;
}

/**
 * Changes cells, each looked at once more in the very request that changes it: one that a co-author has changed since it
 * was read, or that has come to stand beside another name, gets back what they gave it.
 * @param before steps that are to be carried out first
 * @returns for each cell whether it was changed
 */
export async function writeGuarded(
  context: Excel.RequestContext,
  writes: readonly GuardedWrite[],
  before: readonly Step[] = [],
): Promise<boolean[]> {
  const looks: Look[] = [];
  const guarded = writes.map((write): Step => {
    const { target, value, formatAfter } = write;
    const step = writeCell(target.range, { value, formatNow: target.numberFormat, formatAfter });
    return {
      bytes: BYTES_PER_LOOK + step.bytes,
      apply: () => {
        looks.push(lookAgain(write));
        step.apply();
      },
    };
  });
  await sendSteps(context, [...before, ...guarded]);
  const isChanged = writes.map((write, index) => isAsRead(write, looks[index]));
  const back = writes.flatMap((write, index) => {
    const look = looks[index];
    return look && !isChanged[index] ? [giveBack(write, look)] : [];
  });
  if (back.length > 0) await sendSteps(context, back);
  return isChanged;
}

/** A cell and its partnership's name as they were right before the cell was written to. */
interface Look {
  readonly range: Excel.Range;
  readonly name: Excel.Range | undefined;
}

/** Ranges of their own, for the target's takes what is written; they stand where the target has moved to. */
function lookAgain({ target }: GuardedWrite): Look {
  const look = (range: Excel.Range) => range.getCell(0, 0).load('values,formulas,numberFormat');
  return { range: look(target.range), name: target.name && look(target.name) };
}

function isAsRead({ cell, target }: GuardedWrite, look: Look | undefined): boolean {
  if (!look) return false;
  const { reader, row, nameColumn = 0 } = cell;
  const { top, left, values } = reader.cells;
  const nameThen = String(values[row - top]?.[nameColumn - left] ?? '');
  const isSameName = !look.name || tidyText(String(contentOf(look.name.formulas))) === tidyText(nameThen);
  return isSameName && contentOf(look.range.formulas) === target.value;
}

function giveBack({ target, formatAfter }: GuardedWrite, { range }: Look): Step {
  const content = contentOf(range.formulas);
  const format = String(range.numberFormat[0]?.[0] ?? 'General');
  // A text that begins with = is its own value.
  const isFormula = String(content).startsWith('=') && contentOf(range.values) !== content;
  if (!isFormula)
    return writeCell(target.range, { value: content, formatNow: formatAfter, formatAfter: format });
  return {
    bytes: 2000,
    apply: () => {
      target.range.numberFormat = [[format]];
      target.range.formulas = [[content]];
    },
  };
}

/** The only cell of what Office.js types as any[][]; Excel gives text, numbers and booleans. */
function contentOf(cells: unknown[][]): CellScalar {
  return (cells as CellScalar[][])[0]?.[0] ?? '';
}
