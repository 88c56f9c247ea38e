import { ruleSchema } from '../rule';
import { betweenSchema } from '../scheme';
import { ownTestSchema, type OwnTest } from '../schemeTests';
import { BLANK } from '../../sheets/columnPlan';
import { tidyText } from '../../read/cellText';
import { describeDate } from '../../text';
import { readDateWords } from './dateKinds';
import { wordsOfCell, type SchemeRow } from './schemeRow';
import type { RowContent, SettingKind } from './settingKind';

const NOT_USED = 'not used';
const SHAPES = ['any of', 'all of', 'n of m', 'banded score'];

/** The same kind for a test that a scheme may be without; a blank is no answer to that. */
export function orNotUsed(kind: SettingKind): SettingKind {
  return {
    ...kind,
    write: (value) => (value === null ? { value: { kind: 'text', text: NOT_USED } } : kind.write(value)),
    read: (row) => (tidyText(wordsOfCell(row.value)).toLowerCase() === NOT_USED ? null : kind.read(row)),
  };
}

/** A class between the highest and the lowest; what stands in brackets says how duties and papers treat it. */
export const BETWEEN: SettingKind = {
  unit: '',
  form: 'the name of a class',
  write: (value) => {
    const { name, aliases, treatedAs } = betweenSchema.parse(value, { jitless: true });
    return { ...content(name, aliases), detail: treatedAs };
  },
  read: ({ value, detail, further }) =>
    betweenSchema.safeParse(
      {
        name: wordsOfCell(value),
        aliases: further.map(wordsOfCell).filter((name) => name !== ''),
        treatedAs: detail === '' ? 'Desirable' : detail,
      },
      { jitless: true },
    ).data,
};

/** How the tests make a class, with `needed: 3`, `weight of resource: 2` and `Major from: 7` to the right. */
export const RULE: SettingKind = {
  unit: '',
  form: '“any of”, “all of”, “n of m” with “needed: 3” to the right, or “banded score” with its weights and bands, for the tests and classes here',
  choices: SHAPES,
  whenBlank: () => null,
  write: (value) => {
    const rule = ruleSchema.parse(value, { jitless: true });
    if (rule === null) return { value: BLANK };
    switch (rule.shape) {
      case 'any of':
      case 'all of':
        return content(rule.shape, []);
      case 'n of m':
        return content(rule.shape, [`needed: ${rule.needed}`]);
      case 'banded score':
        return content(rule.shape, [
          ...Object.entries(rule.weights).map(([test, weight]) => `weight of ${test}: ${weight}`),
          ...rule.bands.map((band) => `${band.class} from: ${band.from}`),
        ]);
    }
  },
  read: ({ value, further }) => {
    const shape = tidyText(wordsOfCell(value)).toLowerCase();
    const figures = further
      .map((cell) => /^(.*?)\s*:\s*([\d.]+)$/.exec(wordsOfCell(cell)))
      .filter((match) => match !== null);
    const parts = figures.map(([, label = '', figure]) => ({ label, figure: Number(figure) }));
    return ruleSchema.safeParse({ shape, ...membersOf(shape, parts) }, { jitless: true }).data;
  },
};

function membersOf(shape: string, parts: readonly { readonly label: string; readonly figure: number }[]) {
  if (shape === 'n of m') return { needed: parts.find(({ label }) => label === 'needed')?.figure };
  if (shape !== 'banded score') return {};
  const weights = parts.flatMap(({ label, figure }) =>
    label.startsWith('weight of ') ? [[label.slice('weight of '.length), figure] as const] : [],
  );
  const bands = parts.flatMap(({ label, figure }) =>
    label.endsWith(' from') && !label.startsWith('weight of ')
      ? [{ class: label.slice(0, -' from'.length), from: figure }]
      : [],
  );
  return { weights: Object.fromEntries(weights), bands };
}

/** A test of the scheme's own: its kind in brackets, its name as value, and `asks: …`, `met: …` to the right. */
export const OWN_TEST: SettingKind = {
  unit: '',
  form: 'a test’s name, with its kind in brackets after “Own test” and asks, met, not met and its column to the right',
  write: (value) => {
    const test = ownTestSchema.parse(value, { jitless: true });
    return { ...content(test.name, fieldsOf(test)), detail: test.kind };
  },
  read: readOwnTest,
};

/** Before the date from which on a test is met by another number: `at least from 1 April 2021: 5`. */
const LEAST_FROM = 'at least from ';

function fieldsOf(test: OwnTest): string[] {
  const told = [`asks: ${test.asks}`, `met: ${test.met}`, `not met: ${test.notMet}`];
  const column =
    'column' in test
      ? [`column: ${test.column.heading}`, ...test.column.variants.map((name) => `column too: ${name}`)]
      : [];
  const words =
    test.kind === 'words'
      ? [
          ...test.metBy.map((word) => `met by: ${word}`),
          ...test.notMetBy.map((word) => `not met by: ${word}`),
        ]
      : [];
  const least =
    'atLeast' in test
      ? [
          `at least: ${test.atLeast}`,
          ...test.changes.map((change) => `${LEAST_FROM}${describeDate(change.from)}: ${change.atLeast}`),
        ]
      : [];
  return [...told, ...column, ...words, ...least];
}

function readOwnTest({ value, detail, further }: SchemeRow): unknown {
  const fields = further.map((cell) => /^([^:]*?)\s*:\s*(.*)$/.exec(wordsOfCell(cell)) ?? []);
  const all = (label: string) => fields.flatMap(([, name, text = '']) => (name === label ? [text] : []));
  const one = (label: string) => all(label)[0];
  const kind = detail === '' ? 'yes-no' : detail;
  const column = { column: { heading: one('column'), variants: all('column too') } };
  const changes = fields.flatMap(([, name = '', figure]) =>
    name.startsWith(LEAST_FROM)
      ? [{ from: readDateWords(name.slice(LEAST_FROM.length)), atLeast: Number(figure) }]
      : [],
  );
  const atLeast = { atLeast: Number(one('at least')), changes };
  const members = {
    'yes-no': column,
    words: { ...column, metBy: all('met by'), notMetBy: all('not met by') },
    figure: { ...column, ...atLeast },
    considerations: atLeast,
    term: atLeast,
  };
  const told = { name: wordsOfCell(value), asks: one('asks'), met: one('met'), notMet: one('not met') };
  const own = new Map<string, object>(Object.entries(members)).get(kind);
  return ownTestSchema.safeParse({ kind, ...told, ...own }, { jitless: true }).data;
}

function content(name: string, further: readonly string[]): RowContent {
  return { value: { kind: 'text', text: name }, further };
}
