import { assessRegister } from '../../src/register/assessRegister';
import type { AssessedRegister } from '../../src/register/partnership';
import { readTabs } from '../../src/register/read/readTabs';
import { findPreset } from '../../src/register/scheme/presets';
import type { Scheme } from '../../src/register/scheme/scheme';
import { sheet } from './sheetCells';

/** Lancaster's scheme, with settings that an officer has changed. */
export async function lancasterScheme(changed: Partial<Scheme> = {}): Promise<Scheme> {
  const preset = findPreset('Lancaster 2011–12');
  if (!preset) throw new Error('Expected the preset of Lancaster');
  return { ...(await preset.load()), ...changed };
}

/** Literal tabs by name, judged by Lancaster's scheme on the day of its report on agreements. */
export function lancasterRegister(
  scheme: Scheme,
  tabs: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): AssessedRegister {
  const sheets = Object.entries(tabs).map(([name, rows]) => sheet(rows, { name }));
  return assessRegister(readTabs(sheets, [], scheme), { scheme, asOf: '2012-01-17' });
}
