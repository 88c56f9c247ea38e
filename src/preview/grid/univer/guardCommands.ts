import { CanceledError, CommandType, ICommandService } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { WorkbookUser } from '../../../host';
import { LOCKED } from '../words/describeRefusal';
import { isFromModel } from './fromModel';
import type { RunningUniver } from './startUniver';

const OUT_OF_SCOPE =
  'The preview changes what cells hold, and nothing else. Make this change in Excel, then open the file here.';

/** Commands that change what cells hold, or only what is seen of the sheet. */
const ALLOWED: ReadonlySet<string> = new Set(
  [
    'set-range-values clear-selection-content auto-clear-content auto-fill refill copy-down copy-right',
    'copy cut paste paste-by-short-key paste-value optional-paste',
    'select-all select-range expand-selection move-selection move-selection-enter-tab',
    'scroll-to-cell scroll-view scroll-view-reset set-scroll-relative change-zoom-ratio set-zoom-ratio',
    'set-worksheet-activate set-row-is-auto-height',
  ]
    .flatMap((line) => line.split(' '))
    .map((name) => `sheet.command.${name}`),
);

/**
 * Keeps Univer from doing what the host would not hear of: a hidden toolbar leaves Ctrl+B and the like.
 * Gives a function that ends it.
 */
export function guardCommands(
  { univer, api }: RunningUniver,
  user: WorkbookUser,
  onStatus: (sentence: string) => void,
): () => void {
  const injector = univer.__getInjector();
  const refuse = (sentence: string): never => {
    onStatus(sentence);
    throw new CanceledError();
  };
  const guard = injector.get(ICommandService).beforeCommandExecuted(({ id, type, params }, options) => {
    if (isFromModel(options)) return;
    if (id === 'sheet.operation.set-cell-edit-visible' && opensEditor(params)) {
      const place = injector.get(IEditorBridgeService).getEditLocation();
      const sheet = place && api.getActiveWorkbook()?.getSheetBySheetId(place.sheetId);
      const at = sheet && { sheet: sheet.getSheetName(), row: place.row, column: place.column };
      if (at && user.isLocked(at)) refuse(LOCKED);
    }
    if (type === CommandType.COMMAND && isOutOfScope(id)) refuse(OUT_OF_SCOPE);
  });
  return () => {
    guard.dispose();
  };
}

function isOutOfScope(id: string): boolean {
  return id.startsWith('sheet.command.') && !ALLOWED.has(id);
}

function opensEditor(params: object | undefined): boolean {
  return params !== undefined && 'visible' in params && params.visible === true;
}
