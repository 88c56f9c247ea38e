import { AGREEMENT_KINDS } from '../../reading';
import { tidyText } from '../../read/cellText';
import { neededColumnSchema, typeSignSchema } from '../typeRules';
import { wordsOfCell, type SettingCell } from './schemeRow';
import type { SettingKind } from './settingKind';

/** Before the heading of a column that may have a sign's words. */
export const LOOK_IN = 'look in';
const LABELS = ['', 'cash', 'agreement', LOOK_IN];

/** A column that some types need filled; the types stand to the right. */
export const NEEDED_COLUMN: SettingKind = {
  unit: '',
  form: 'the heading of a column, with types of the scheme in the cells from “Also called” on',
  write: (value) => {
    const { column, types } = neededColumnSchema.parse(value, { jitless: true });
    return { value: { kind: 'text', text: column }, further: types };
  },
  read: ({ value, further }) =>
    neededColumnSchema.safeParse({ column: wordsOfCell(value), types: textsOf(further) }, { jitless: true })
      .data,
};

/**
 * What a type looks like in a register: the type as value, and to the right `cash: paid`, `agreement: SLA`,
 * `look in: Name` and, without a label, each word to look for.
 */
export const TYPE_SIGN: SettingKind = {
  unit: '',
  form: 'a type of the scheme, and from “Also called” on, one in each cell: words to look for, “look in: Purpose” for each column that may have them, “cash: paid” or “cash: not paid”, “agreement: SLA”',
  write: (value) => {
    const { type, cash, agreements, words, columns } = typeSignSchema.parse(value, { jitless: true });
    const further = [
      ...(cash === undefined ? [] : [`cash: ${cash}`]),
      ...agreements.map((kind) => `agreement: ${kind}`),
      ...columns.map((column) => `${LOOK_IN}: ${column}`),
      ...words,
    ];
    return { value: { kind: 'text', text: type }, further };
  },
  read: ({ value, further }) => {
    const fields = textsOf(further).map((text) => /^([^:]*?)\s*:\s*(.*)$/.exec(text) ?? ['', '', text]);
    const all = (label: string) =>
      fields.flatMap(([, name = '', text = '']) => (name.toLowerCase() === label ? [text] : []));
    const [cash, ...others] = all('cash').map((text) => tidyText(text).toLowerCase());
    const isUnderstood =
      others.length === 0 && fields.every(([, name = '']) => LABELS.includes(name.toLowerCase()));
    const sign = {
      type: wordsOfCell(value),
      ...(cash !== undefined && { cash }),
      agreements: all('agreement').map(agreementKind),
      columns: all(LOOK_IN),
      words: all(''),
    };
    return isUnderstood ? typeSignSchema.safeParse(sign, { jitless: true }).data : undefined;
  },
};

/** The kind of agreement of a text, whatever its capitals; else the text. */
function agreementKind(text: string): string {
  return AGREEMENT_KINDS.find((kind) => kind.toLowerCase() === tidyText(text).toLowerCase()) ?? text;
}

function textsOf(cells: readonly SettingCell[]): string[] {
  return cells.map(wordsOfCell).filter((text) => text !== '');
}
