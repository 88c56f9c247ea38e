import { askForPaperNote, takePaperNote, writePaperNote, type RunExcel } from '../excel';
import type { IsoDate } from '../grid/serialDate';
import { toOutcome, type Outcome } from './outcome';

/** What was marked: the date that the papers were judged on; undefined when no papers were ever built. */
export interface MarkedTaken {
  readonly asOf: IsoDate | undefined;
}

/** Marks the papers as they were last built as taken to committee: later ones tell what has changed since. */
export function markTaken(run: RunExcel): Promise<Outcome<MarkedTaken>> {
  return toOutcome(() =>
    run(async (context) => {
      const asked = askForPaperNote(context);
      await context.sync();
      const note = takePaperNote(asked);
      if (note) await writePaperNote(context, { ...note, taken: note.built });
      return { asOf: note?.built.asOf };
    }),
  );
}
