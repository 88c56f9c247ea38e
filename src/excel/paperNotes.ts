import { parsePaperNote, type PaperNote } from '../register';
import { measureValues, sendSteps, type Step } from './sendSteps';

/** Where the workbook keeps what its papers were built from. */
const KEY = 'PartnershipRegister.papers';

/** The note of the papers in the workbook, there or not. */
export type AskedPaperNote = Excel.Setting;

/** Asks for the note of the papers; `takePaperNote` reads it after the next sync. */
export function askForPaperNote(context: Excel.RequestContext): AskedPaperNote {
  return context.workbook.settings.getItemOrNullObject(KEY).load('value');
}

export function takePaperNote(note: AskedPaperNote): PaperNote | undefined {
  return note.isNullObject ? undefined : parsePaperNote(note.value);
}

/** Keeps a note of the papers in the workbook, in a request of its own. */
export async function writePaperNote(context: Excel.RequestContext, note: PaperNote): Promise<void> {
  await sendSteps(context, [keepPaperNote(context, note)]);
}

/** The step that keeps a note of the papers in the workbook. */
export function keepPaperNote(context: Excel.RequestContext, note: PaperNote): Step {
  return {
    bytes: measureValues(note),
    apply: () => {
      context.workbook.settings.add(KEY, note);
    },
  };
}

export function forgetPaperNote(note: AskedPaperNote): Step {
  return {
    bytes: 100,
    apply: () => {
      note.delete();
    },
  };
}
