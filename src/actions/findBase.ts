import type { SheetCells } from '../grid/sheetCells';
import {
  findPreset,
  isWrittenFrom,
  missingSettings,
  plainScheme,
  PRESETS,
  readOrigin,
  type Scheme,
} from '../register';

/** What the settings are that a scheme sheet has no row for. */
export interface SchemeBase {
  readonly scheme: Scheme;
  /** Whether the sheet was written from that scheme. */
  readonly from: 'base' | 'another';
}

/**
 * What a scheme sheet's settings without a row are: as in the scheme that it was written from, never those of another
 * council's. Where no scheme of its name or source is known they are unset.
 * @param base the scheme in use without the sheet
 */
export async function findBase(cells: SheetCells, base: Scheme): Promise<SchemeBase> {
  const origin = readOrigin(cells);
  if (missingSettings(cells).length === 0 || isWrittenFrom(origin, base))
    return { scheme: base, from: 'base' };
  const named = findPreset(origin.name);
  for (const preset of named ? [named] : PRESETS) {
    const scheme = await preset.load();
    if (isWrittenFrom(origin, scheme)) return { scheme, from: 'base' };
  }
  return { scheme: plainScheme(base), from: 'another' };
}
