import { followSelection as follow, Situation, type HeardSelection, type RunExcel } from '../excel';
import type { SelectedRow } from '../register';

/** Where the officer is in Excel, or why the pane cannot know. */
export type FollowedSelection =
  { readonly kind: 'row'; readonly row: SelectedRow } | { readonly kind: 'lost'; readonly message: string };

/** Tells which row is selected, now and after each change, until the function that it gives is called. */
export function followSelection(run: RunExcel, tell: (followed: FollowedSelection) => void): () => void {
  let isOver = false;
  const tellOn = (heard: HeardSelection) => {
    if (!isOver) tell(heard.kind === 'row' ? heard : { kind: 'lost', message: describeLoss(heard.error) });
  };
  const following = follow(run, tellOn).catch((error: unknown) => {
    tellOn({ kind: 'lost', error });
    return () => Promise.resolve();
  });
  return () => {
    isOver = true;
    // A workbook that is being closed takes no handler off, and needs none taken off.
    void following.then((end) => end()).catch(() => undefined);
  };
}

function describeLoss(error: unknown): string {
  const reason = error instanceof Situation ? ` ${error.remedy}` : '';
  return `The pane cannot see which row is selected in Excel.${reason}`;
}
