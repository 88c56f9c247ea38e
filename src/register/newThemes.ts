import type { PartnershipFacts } from './partnership';
import type { RegisterRow } from './registerTab';
import { oncePer } from './once';
import type { Scheme } from './scheme/scheme';

/** Where a partnership is listed of which it is not known which new theme it goes to. */
export const NOT_DECIDED = 'New theme not decided';

/** The column of a scheme in which a row says itself where it goes, by its key. */
export const NEW_THEME_KEY = 'new theme';

/** The new themes of a scheme, by the names of the old ones that go over to them as a whole. */
const successors = oncePer(
  ({ newThemes }: Scheme) =>
    new Map(newThemes.flatMap(({ name, of }) => of.map((old) => [old.toLowerCase(), name] as const))),
);

/**
 * The new theme of a partnership: the one that its row says, else the one that its theme goes over to. Undefined where
 * the scheme has none, `NOT_DECIDED` where neither says.
 */
export function findNewTheme(
  { theme }: Pick<RegisterRow, 'theme'>,
  { added }: Pick<PartnershipFacts, 'added'>,
  scheme: Scheme,
): string | undefined {
  if (scheme.newThemes.length === 0) return undefined;
  const value = added?.[NEW_THEME_KEY];
  const said = value?.kind === 'choice' ? value.choice : value?.kind === 'text' ? value.text : '';
  const own = scheme.newThemes.find(({ name }) => name.toLowerCase() === said.trim().toLowerCase());
  return own?.name ?? successors(scheme).get(theme.toLowerCase()) ?? NOT_DECIDED;
}

/** Whether partnerships are listed under the new themes: a scheme may ask for that and have none. */
export function isListedByNewThemes({
  newThemes,
  listedUnder,
}: Pick<Scheme, 'newThemes' | 'listedUnder'>): boolean {
  return listedUnder === 'new theme' && newThemes.length > 0;
}

/** What papers list partnerships under, in their order. */
export function listThemes(scheme: Scheme): readonly string[] {
  const { themes, newThemes } = scheme;
  if (!isListedByNewThemes(scheme)) return themes.map(({ name }) => name);
  return [...newThemes.map(({ name }) => name), NOT_DECIDED];
}

/** What papers list a partnership under: its tab's theme, or the new one where the scheme says so. */
export function themeOf(
  { row, newTheme }: { readonly row: Pick<RegisterRow, 'theme'>; readonly newTheme?: string },
  { listedUnder }: Pick<Scheme, 'listedUnder'>,
): string {
  return listedUnder === 'new theme' ? (newTheme ?? row.theme) : row.theme;
}
