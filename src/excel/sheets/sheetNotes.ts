import { measureValues, type Step } from '../sendSteps';

/** Where the workbook keeps how far each of the add-in's sheets has come. Not a name's comment: that clears Excel's undo. */
const PREFIX = 'PartnershipRegister.sheet.';

/** How far a sheet of the add-in's has come. */
export interface SheetNote {
  /** What was written on it last, in short; empty until that was done to its end. */
  readonly fingerprint: string;
  /** The tab that was to be made or filled when the work was broken off; undefined when it was not. */
  readonly begunTab: string | undefined;
}

/** The note of one sheet in the workbook, there or not. */
export type AskedSheetNote = Excel.Setting;

/** Asks for a sheet's note; `takeSheetNote` reads it after the next sync. */
export function askForSheetNote({ workbook }: Excel.RequestContext, key: string): AskedSheetNote {
  return workbook.settings.getItemOrNullObject(PREFIX + key).load('value');
}

export function takeSheetNote(note: AskedSheetNote): SheetNote {
  const value: unknown = note.isNullObject ? undefined : note.value;
  const textAt = (member: string) => {
    // What is in the workbook may be anything; only texts are taken.
    const text = typeof value === 'object' && value !== null && (value as Record<string, unknown>)[member];
    return typeof text === 'string' ? text : undefined;
  };
  return { fingerprint: textAt('fingerprint') ?? '', begunTab: textAt('begunTab') };
}

/** Notes which tab is about to be made or filled, so that it is known again if the work is broken off. */
export function noteBegun({ workbook }: Excel.RequestContext, key: string, begunTab: string): void {
  workbook.settings.add(PREFIX + key, { begunTab });
}

/** Notes what a sheet says, last of all: one that was broken off half-way has no fingerprint and is written again. */
export function noteFinished({ workbook }: Excel.RequestContext, key: string, fingerprint: string): void {
  workbook.settings.add(PREFIX + key, { fingerprint });
}

/** Takes back that a tab is about to be made. */
export function forgetBegun({ workbook }: Excel.RequestContext, key: string): void {
  workbook.settings.getItemOrNullObject(PREFIX + key).delete();
}

export function forgetSheetNote(note: AskedSheetNote): Step {
  return {
    bytes: 100 + measureValues(PREFIX),
    apply: () => {
      note.delete();
    },
  };
}
