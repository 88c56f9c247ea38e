import type { IExecutionOptions } from '@univerjs/core';

/** Marks what the grid is told by the file, so that it is not told to the file in turn. */
export const FROM_MODEL: IExecutionOptions = { fromModel: true, fromCollab: true };

export function isFromModel(options: IExecutionOptions | undefined): boolean {
  return options?.fromModel === true;
}
