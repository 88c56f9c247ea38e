import { askForPaperNote, takePaperNote, writePaperNote, type RunExcel } from '../excel';
import type { IsoDate } from '../grid/serialDate';
import { snapshotOf } from '../register';
import { toOutcome, type Outcome } from './outcome';

/** What was marked, and the date that it was judged on: Appendix 4's where there is one; undefined without papers. */
export interface MarkedTaken {
  readonly asOf: IsoDate | undefined;
  /** The names of the papers that were marked. */
  readonly papers: readonly string[];
}

/** Marks the papers as they were last built as taken to committee: later ones tell what has changed since. */
export function markTaken(run: RunExcel): Promise<Outcome<MarkedTaken>> {
  return toOutcome(() =>
    run(async (context) => {
      const asked = askForPaperNote(context);
      await context.sync();
      const note = takePaperNote(asked);
      const built = note && snapshotOf(note, 'appendix4');
      const update = note?.update;
      if (built || update) {
        await writePaperNote(context, {
          ...note,
          ...(built && { taken: built }),
          ...(update && { takenUpdate: update }),
        });
      }
      return {
        asOf: built?.asOf ?? update?.asOf,
        papers: [...(built ? ['Appendix 4'] : []), ...(update ? ['Commissioning update'] : [])],
      };
    }),
  );
}
