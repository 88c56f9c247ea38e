import { NOT_DECIDED, themeOf } from './newThemes';
import type { AssessedRegister, Partnership } from './partnership';

/** The partnerships of one theme, as papers list them. */
export interface ThemeGroup {
  readonly theme: string;
  readonly partnerships: readonly Partnership[];
}

/**
 * A register by theme, as its papers list it: by its tabs, or by every new theme of the scheme and, where there are any,
 * those of which it is not decided.
 */
export function groupByTheme({ tabs, newThemes, partnerships }: AssessedRegister): ThemeGroup[] {
  const names = newThemes ?? tabs.map(({ theme }) => theme);
  const groups = new Map(names.map((name) => [name, [] as Partnership[]]));
  const listedUnder = newThemes ? 'new theme' : 'theme';
  for (const partnership of partnerships)
    groups.get(themeOf(partnership, { listedUnder }))?.push(partnership);
  return [...groups]
    .map(([theme, own]) => ({ theme, partnerships: own }))
    .filter((group) => group.theme !== NOT_DECIDED || group.partnerships.length > 0);
}
