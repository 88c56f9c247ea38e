import type { Area } from '../../../grid/address';
import type { Emphasis, SheetRow, SheetValidation } from '../../sheets/sheetPlan';
import type { QuestionColumn } from './questionColumns';

const PROMPT = {
  title: 'Yours to write',
  message: 'What you type here is kept when the sheet is built again, also when rows are sorted or moved.',
};

/** The cells for answers look like it, and say that what is typed there is kept. */
export function inviteAnswers(
  rows: readonly SheetRow[],
  columns: readonly QuestionColumn[],
): { emphases: Emphasis[]; validations: SheetValidation[] } {
  const column = columns.findIndex(({ key }) => key === 'answer');
  const areas = rows.reduce<Area[]>((runs, { role }, row) => {
    if (role !== 'body') return runs;
    const last = runs.at(-1);
    return last && last.row + last.rowCount === row
      ? [...runs.slice(0, -1), { ...last, rowCount: last.rowCount + 1 }]
      : [...runs, { row, column, rowCount: 1, columnCount: 1 }];
  }, []);
  return {
    emphases: areas.map((area) => ({ kind: 'input', area })),
    validations: areas.map((area) => ({ area, prompt: PROMPT })),
  };
}
