import type { Correction } from '../../correction';
import type { Scheme } from '../../scheme/scheme';
import { matchTheme } from '../matchTheme';
import { isSameSheet } from './sameTarget';

/**
 * What an officer says of a tab: a theme of the scheme, or null for none. Undefined when nothing is said, also when the
 * theme has left the scheme.
 */
export function findThemeCorrection(
  sheetName: string,
  scheme: Scheme,
  corrections: readonly Correction[],
): { readonly theme: string | null } | undefined {
  const said = corrections.flatMap((correction) =>
    correction.about === 'tab' && isSameSheet(correction.sheet, sheetName) ? [correction] : [],
  );
  return said.findLast(({ theme }) => theme === null || scheme.themes.some(({ name }) => name === theme));
}

/** The theme whose tab a sheet is, by what an officer says, else by its name; undefined for any other sheet. */
export function chooseTheme(
  sheetName: string,
  scheme: Scheme,
  corrections: readonly Correction[],
): string | undefined {
  const correction = findThemeCorrection(sheetName, scheme, corrections);
  return correction ? (correction.theme ?? undefined) : matchTheme(sheetName, scheme);
}
