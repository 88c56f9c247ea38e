import { askForKeptWords, removeOwn, takeTurns, type RemovedOwn, type RunExcel } from '../excel';
import {
  listAnswerWords,
  listOptionWords,
  listTypedWords,
  NO_ANSWERS,
  type AssessedRegister,
  type ReadingContext,
  type SheetKey,
  type TypedWordsLine,
} from '../register';
import { readEarlierPapers, type EarlierPapers } from './appendix4Paper';
import { toOutcome, type Outcome } from './outcome';
import { readRegister } from './readRegister';

/** What was taken away; `register` is as it was read before. */
export interface Removed extends RemovedOwn {
  readonly register: AssessedRegister;
}

/**
 * Takes away everything that the add-in added to the workbook and leaves the rest as it is. What officers typed on
 * Appendix 4, on the sheet of questions and on the options appraisal stays, on a sheet of its own.
 */
export function removeEverything(run: RunExcel, reading: ReadingContext): Promise<Outcome<Removed>> {
  return toOutcome(() =>
    run(async (context) => {
      const keptWords = askForKeptWords(context);
      const read = await readRegister(context, reading, ['Appendix4', 'Questions', 'Options']);
      const { register, calculatedNote, correctionsNote, paperNote } = read;
      const { readerOf, ownSheets, allTabs } = read;
      const earlier = await takeTurns(readEarlierPapers(read));
      const tabs = register.tabs.map((tab) => ({ tab, reader: readerOf(tab) }));
      return {
        register,
        ...(await removeOwn(context, tabs, calculatedNote, {
          own: ownSheets,
          allTabs,
          paperNote,
          correctionsNote,
          keptWords,
          typedWords: listWords(earlier),
          listTyped: async (typed) => {
            const late = listWords(await takeTurns(readEarlierPapers(read, typed)));
            return [...late.values()].flat();
          },
        })),
      };
    }),
  );
}

/** What officers typed in their own cells of each sheet. */
function listWords({ kept, answers = NO_ANSWERS, options }: EarlierPapers) {
  return new Map<SheetKey, readonly TypedWordsLine[]>([
    ['Appendix4', listTypedWords(kept)],
    ['Questions', listAnswerWords(answers)],
    ['Options', options ? listOptionWords(options.kept, options.sheet) : []],
  ]);
}
