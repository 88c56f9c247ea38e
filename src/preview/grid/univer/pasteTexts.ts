import { CanceledError, ICommandService, type ICellData } from '@univerjs/core';
import { pastedTexts } from '../edits/pastedTexts';
import { UNIT_ID } from '../snapshot/bookSnapshot';
import { findSheet } from './lookUp';
import type { RunningUniver } from './startUniver';
import type { TypedTexts } from './TypedTexts';

/** What Univer marks its own copies with. */
const OWN_COPY = 'data-copy-id=';

/**
 * Has texts from elsewhere read as Excel reads them: Univer takes 4/8/2016 for the 8th of April. What was copied in
 * the grid is pasted by Univer as it is. Gives a function that ends it.
 */
export function pasteTexts(running: RunningUniver, typed: TypedTexts): () => void {
  const commands = running.univer.__getInjector().get(ICommandService);
  const watch = commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== 'sheet.command.paste-by-short-key') return;
    // The parameters of the command whose id was just compared.
    const { htmlContent = '', textContent = '' } = params as { htmlContent?: string; textContent?: string };
    if (htmlContent.includes(OWN_COPY) || textContent === '') return;
    paste(running, typed, commands, textContent);
    throw new CanceledError();
  });
  return () => {
    watch.dispose();
  };
}

function paste(running: RunningUniver, typed: TypedTexts, commands: ICommandService, text: string): void {
  const tab = running.api.getActiveWorkbook()?.getActiveSheet();
  const start = tab?.getSelection()?.getActiveRange()?.getRange();
  const sheet = tab && findSheet(running, tab.getSheetId());
  if (!tab || !start || !sheet) return;
  const value: Record<number, Record<number, ICellData>> = {};
  pastedTexts(text).forEach((texts, down) => {
    texts.forEach((each, right) => {
      const [row, column] = [start.startRow + down, start.startColumn + right];
      if (row >= sheet.getRowCount() || column >= sheet.getColumnCount()) return;
      const cell = typed.enter(sheet, row, column, each);
      if (cell) (value[row] ??= {})[column] = cell;
    });
  });
  if (Object.keys(value).length === 0) return;
  const params = { unitId: UNIT_ID, subUnitId: tab.getSheetId(), value };
  commands.syncExecuteCommand('sheet.command.set-range-values', params);
}
