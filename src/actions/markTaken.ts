import { askForPaperNote, takePaperNote, writePaperNote, type RunExcel } from '../excel';
import type { IsoDate } from '../grid/serialDate';
import { snapshotOf } from '../register';
import { toOutcome, type Outcome } from './outcome';

/** What was marked: the date that Appendix 4 was judged on; undefined when it was never built. */
export interface MarkedTaken {
  readonly asOf: IsoDate | undefined;
}

/** Marks Appendix 4 as it was last built as taken to committee: later ones tell what has changed since. */
export function markTaken(run: RunExcel): Promise<Outcome<MarkedTaken>> {
  return toOutcome(() =>
    run(async (context) => {
      const asked = askForPaperNote(context);
      await context.sync();
      const note = takePaperNote(asked);
      const built = note && snapshotOf(note, 'appendix4');
      if (built) await writePaperNote(context, { ...note, taken: built });
      return { asOf: built?.asOf };
    }),
  );
}
