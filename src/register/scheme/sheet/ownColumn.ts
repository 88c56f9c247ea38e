import { BLANK } from '../../sheets/columnPlan';
import { addedColumnSchema, ownShareSchema, type AddedColumn } from '../addedColumns';
import { wordsOfCell, type SchemeRow } from './schemeRow';
import type { SettingKind } from './settingKind';

/**
 * A column that the scheme adds: its kind in brackets after the label, its heading as value, and to the right `key: …`,
 * `also: …`, `choice: Amber; A` (other spellings after the first), `needed when rag: Red; Amber` and `enter: …`.
 */
export const OWN_COLUMN: SettingKind = {
  unit: '',
  form: 'a heading, with text, money, date, yes-no, choice or link in brackets after “Own column”, and to the right “choice: …” for each choice',
  write: (value) => {
    const column = addedColumnSchema.parse(value, { jitless: true });
    return { value: { kind: 'text', text: column.name }, further: fieldsOf(column), detail: column.kind };
  },
  read: readOwnColumn,
};

function fieldsOf({ key, aliases, choices, neededWhen, guidance }: AddedColumn): string[] {
  return [
    `key: ${key}`,
    ...aliases.map((name) => `also: ${name}`),
    ...choices.map(({ name, aliases: others }) => `choice: ${[name, ...others].join('; ')}`),
    ...(neededWhen ? describeNeed(neededWhen) : []),
    ...(guidance === '' ? [] : [`enter: ${guidance}`]),
  ];
}

function describeNeed({ column, says, answer }: NonNullable<AddedColumn['neededWhen']>): string[] {
  return [
    `needed when ${column}: ${says.join('; ')}`,
    ...(answer === undefined ? [] : [`needed as: ${answer}`]),
  ];
}

function readOwnColumn({ value, detail, further }: SchemeRow): unknown {
  const fields = further.map((cell) => /^([^:]*?)\s*:\s*(.*)$/.exec(wordsOfCell(cell)) ?? []);
  const all = (label: string) => fields.flatMap(([, name, text = '']) => (name === label ? [text] : []));
  const name = wordsOfCell(value);
  const choices = all('choice').map((text) => {
    const [first, ...others] = splitWords(text);
    return { name: first, aliases: others };
  });
  const [need] = fields.filter(([, label = '']) => label.startsWith(NEEDED_WHEN));
  const [answer] = all('needed as');
  const column = {
    key: all('key')[0] ?? keyFrom(name),
    name,
    aliases: all('also'),
    kind: detail === '' ? 'text' : detail,
    choices,
    guidance: all('enter')[0] ?? '',
    ...(need && {
      neededWhen: {
        column: need[1]?.slice(NEEDED_WHEN.length),
        says: splitWords(need[2] ?? ''),
        ...(answer !== undefined && { answer }),
      },
    }),
  };
  return addedColumnSchema.safeParse(column, { jitless: true }).data;
}

const NEEDED_WHEN = 'needed when ';

function splitWords(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** For a column that an officer adds, who need not think of a key. */
function keyFrom(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/** At which words of a column only the council's own share is its money: the column's key, and the words to the right. */
export const OWN_SHARE: SettingKind = {
  unit: '',
  form: 'the key of an own column, such as resource kind, with its words to the right',
  whenBlank: () => null,
  write: (value) => {
    const rule = ownShareSchema.nullable().parse(value, { jitless: true });
    if (rule === null) return { value: BLANK };
    return { value: { kind: 'text', text: rule.column }, further: rule.says };
  },
  read: ({ value, further }) =>
    ownShareSchema.safeParse(
      { column: wordsOfCell(value), says: further.map(wordsOfCell).filter((word) => word !== '') },
      { jitless: true },
    ).data,
};
