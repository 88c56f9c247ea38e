import { councilSchema, namedSchema, typeSchema, wordsSchema } from '../scheme';
import { BLANK } from '../../sheets/columnPlan';
import { wordsOfCell, type SchemeRow } from './schemeRow';
import type { RowContent, SettingKind } from './settingKind';

/** A name, and other names beside it. */
export function named(form: string): SettingKind {
  return {
    unit: '',
    form,
    write: (value) => {
      const { name, aliases } = namedSchema.parse(value);
      return row(name, aliases);
    },
    read: ({ value, further }) => ({ name: wordsOfCell(value), aliases: namesIn(further) }),
  };
}

/** A council's name; its name in full comes first among the others. */
export const COUNCIL: SettingKind = {
  unit: '',
  form: 'a council’s name',
  write: (value) => {
    const { name, fullName, aliases } = councilSchema.parse(value);
    return row(name, [fullName, ...aliases]);
  },
  read: ({ value, further: [full, ...others] }) => ({
    name: wordsOfCell(value),
    fullName: full ? wordsOfCell(full) : '',
    aliases: namesIn(others),
  }),
};

/** A type's name; what stands in brackets after the label says which rules hold for it, whatever it is called. */
export const TYPE: SettingKind = {
  unit: '',
  form: 'the name of a type',
  write: (value) => {
    const { key, name, aliases } = typeSchema.parse(value);
    return { ...row(name, aliases), detail: key };
  },
  read: ({ value, detail, further }) => {
    const name = wordsOfCell(value);
    return { key: detail === '' ? name.toLowerCase() : detail, name, aliases: namesIn(further) };
  },
};

/** Words of one meaning, side by side; none when all are blank. */
export const WORD_LIST: SettingKind = {
  unit: '',
  form: 'words, one in each cell',
  whenBlank: ({ further }) => namesIn(further),
  write: (value) => {
    const [first, ...others] = wordsSchema.parse(value);
    return first === undefined ? { value: BLANK } : row(first, others);
  },
  read: ({ value, further }) => [wordsOfCell(value), ...namesIn(further)],
};

function row(name: string, further: readonly string[]): RowContent {
  return { value: { kind: 'text', text: name }, further };
}

function namesIn(cells: SchemeRow['further']): string[] {
  return cells.map(wordsOfCell).filter((name) => name !== '');
}
