import { runIn, writeNewRegister } from '../../actions';
import { DEFAULT_PRESET, findPreset } from '../../register/scheme/presets';
import type { ConnectedWorkbook } from '../../host';

/**
 * Turns a new workbook of one sheet into a register without partnerships.
 * @param today as YYYY-MM-DD
 * @param scheme the name of one that comes with the add-in; the one without a choice when it is left out
 */
export async function writeBlankRegister(
  { session }: ConnectedWorkbook,
  today: string,
  scheme = DEFAULT_PRESET.name,
): Promise<void> {
  const preset = findPreset(scheme) ?? DEFAULT_PRESET;
  const outcome = await writeNewRegister(runIn(session), { scheme: await preset.load(), asOf: today });
  if (outcome.kind === 'not done') throw new Error(`Expected a new register, got “${outcome.message}”`);
}
