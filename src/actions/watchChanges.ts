import { watchChanges as watch, type RunExcel } from '../excel';

/** Tells of changes to the workbook that others than the add-in make, until the function that it gives is called. */
export function watchChanges(run: RunExcel, tell: () => void): () => void {
  let isOver = false;
  const watching = watch(run, () => {
    if (!isOver) tell();
  });
  // Where Excel does not tell of changes, the officer has “Look again”.
  watching.catch(() => undefined);
  return () => {
    isOver = true;
    // A workbook that is being closed takes no handler off, and needs none taken off.
    void watching.then((end) => end()).catch(() => undefined);
  };
}
