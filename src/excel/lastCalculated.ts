import { measureValues, type Step } from './sendSteps';

/** Where the workbook keeps what the add-in's columns were last calculated by. */
const KEY = 'PartnershipRegister.calculated';

/** What the add-in's columns were last calculated by; dates are ISO. */
export interface Calculated {
  readonly asOf: string;
  readonly scheme: string;
}

/** The note of the last calculation in the workbook, there or not. */
export type CalculatedNote = Excel.Setting;

/** Asks for the note of the last calculation; `takeCalculated` reads it after the next sync. */
export function askForCalculated(context: Excel.RequestContext): CalculatedNote {
  return context.workbook.settings.getItemOrNullObject(KEY).load('value');
}

/** The note of the last calculation; undefined when there was none, or when it is not in the form that the add-in writes. */
export function takeCalculated(note: CalculatedNote): Calculated | undefined {
  if (note.isNullObject) return undefined;
  const value: unknown = note.value;
  if (typeof value !== 'object' || value === null || !('asOf' in value) || !('scheme' in value))
    return undefined;
  const { asOf, scheme } = value;
  return typeof asOf === 'string' && typeof scheme === 'string' ? { asOf, scheme } : undefined;
}

/** Whether the last calculation was begun and not written to its end, so that looks and highlights may be missing. */
export function wasBrokenOff(note: CalculatedNote): boolean {
  const value: unknown = note.isNullObject ? undefined : note.value;
  return typeof value === 'object' && value !== null && 'isUnderWay' in value;
}

/** Notes that a calculation is being written: before anything of it is. */
export function noteUnderWay(context: Excel.RequestContext): Step {
  return {
    bytes: 300,
    apply: () => {
      context.workbook.settings.add(KEY, { isUnderWay: true });
    },
  };
}

export function noteCalculated(context: Excel.RequestContext, calculated: Calculated): Step {
  return {
    bytes: measureValues(calculated),
    apply: () => {
      context.workbook.settings.add(KEY, calculated);
    },
  };
}

export function forgetCalculated(note: CalculatedNote): Step {
  return {
    bytes: 100,
    apply: () => {
      note.delete();
    },
  };
}
