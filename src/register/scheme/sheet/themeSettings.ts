import { newThemeSchema } from '../scheme';
import { named } from './nameKinds';
import { wordsOfCell } from './schemeRow';
import { any, each, one, type SettingGroup } from './setting';
import type { SettingKind } from './settingKind';
import { choice } from './valueKinds';

/** A new theme; the themes that go over to it stand to the right. */
const NEW_THEME: SettingKind = {
  unit: '',
  form: 'a new theme’s name, with themes of the scheme in the cells from “Also called” on, each under one new theme',
  write: (value) => {
    const { name, of } = newThemeSchema.parse(value, { jitless: true });
    return { value: { kind: 'text', text: name }, further: of };
  },
  read: ({ value, further }) => ({
    name: wordsOfCell(value),
    of: further.map(wordsOfCell).filter((name) => name !== ''),
  }),
};

/** What the register's tabs and the tables of papers go by. */
export const THEME_SETTINGS: SettingGroup = {
  heading: 'Themes',
  settings: [
    each(
      'Theme',
      'themes',
      named('a theme’s name'),
      'A theme; a tab named for it, or for another name to the right, holds its partnerships.',
    ),
    any(
      'New theme',
      'newThemes',
      NEW_THEME,
      'A theme that is to follow those above; from “Also called” on, the themes that go over to it as a whole. The register’s tabs stay.',
    ),
    one(
      'Papers list by',
      'listedUnder',
      choice(['theme', 'new theme']),
      '“new theme”: the summary and Appendix 4 list each partnership under its new theme.',
    ),
  ],
};
