import { noteCorrections, parseCorrections, type Correction, type KeptCorrections } from '../register';
import { measureValues, type Step } from './sendSteps';

/** Where the workbook keeps what officers said of its tabs and headings. */
const KEY = 'PartnershipRegister.corrections';

/** The note of the corrections in the workbook, there or not. */
export type AskedCorrections = Excel.Setting;

/** Asks for the corrections; `takeCorrections` reads them after the next sync. */
export function askForCorrections(context: Excel.RequestContext): AskedCorrections {
  return context.workbook.settings.getItemOrNullObject(KEY).load('value');
}

export function takeCorrections(note: AskedCorrections): KeptCorrections {
  return note.isNullObject ? { kind: 'none' } : parseCorrections(note.value);
}

/** Keeps corrections in the workbook, or takes the note away when there are none. */
export function keepCorrections(
  context: Excel.RequestContext,
  note: AskedCorrections,
  corrections: readonly Correction[],
): Step[] {
  if (corrections.length === 0) return note.isNullObject ? [] : [forgetCorrections(note)];
  const kept = noteCorrections(corrections);
  return [
    {
      bytes: measureValues(kept),
      apply: () => {
        context.workbook.settings.add(KEY, kept);
      },
    },
  ];
}

export function forgetCorrections(note: AskedCorrections): Step {
  return {
    bytes: 100,
    apply: () => {
      note.delete();
    },
  };
}
