import { IUniverInstanceService, UniverInstanceType, type Workbook, type Worksheet } from '@univerjs/core';
import { UNIT_ID } from '../snapshot/bookSnapshot';
import type { RunningUniver } from './startUniver';

/** Univer's own workbook; undefined while it is being drawn anew. */
export function findBook({ univer }: RunningUniver): Workbook | undefined {
  const units = univer.__getInjector().get(IUniverInstanceService);
  return units.getUnit<Workbook>(UNIT_ID, UniverInstanceType.UNIVER_SHEET) ?? undefined;
}

/** Univer's own sheet of an id, which is the id that the file has. */
export function findSheet(running: RunningUniver, sheetId: string): Worksheet | undefined {
  return findBook(running)?.getSheetBySheetId(sheetId) ?? undefined;
}
