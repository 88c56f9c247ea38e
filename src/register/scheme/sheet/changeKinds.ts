import type { z } from 'zod';
import { ruleChangeSchema } from '../rule';
import { daysChangeSchema, poundsChangeSchema } from '../schemeTests';
import { describeDate } from '../../text';
import { readDateCell } from './dateKinds';
import { RULE } from './judgingKinds';
import type { SchemeRow } from './schemeRow';
import type { SettingKind } from './settingKind';
import { money, number } from './valueKinds';

const HELD = 'with the date that it holds from in the cell under “Also called”';

/** An amount that takes the place of another; to the right the day from which on it holds. */
export function laterPounds(unit: string): SettingKind {
  const pounds = { ...money(unit, ''), form: `an amount in pounds, ${HELD}` };
  return later(pounds, 'pounds', poundsChangeSchema);
}

/** Officer days a month that take the place of others; to the right the day from which on they hold. */
export const LATER_DAYS: SettingKind = later(
  {
    ...number({ unit: 'days a month', form: '', isAllowed: Number.isFinite }),
    form: `a number of days, ${HELD}`,
  },
  'days',
  daysChangeSchema,
);

/** A figure as its kind has it, and behind it the day. */
function later<Key extends 'pounds' | 'days'>(
  figure: SettingKind,
  key: Key,
  schema: z.ZodType<{ readonly from: string } & Readonly<Record<Key, number>>>,
): SettingKind {
  return {
    ...figure,
    write: (value) => {
      const change = schema.parse(value, { jitless: true });
      return { value: { kind: 'number', number: change[key] }, further: [describeDate(change.from)] };
    },
    read: (row) => schema.safeParse({ from: readFrom(row), [key]: figure.read(row) }, { jitless: true }).data,
  };
}

/** A rule that takes the place of another; to the right the day from which on it holds, then what the rule needs. */
export const LATER_RULE: SettingKind = {
  unit: '',
  form: `“any of”, “all of”, “n of m” or “banded score”, ${HELD} and what the rule needs to the right of it`,
  ...(RULE.choices && { choices: RULE.choices }),
  write: (value) => {
    const { from, rule } = ruleChangeSchema.parse(value, { jitless: true });
    const { value: shape, further = [] } = RULE.write(rule);
    return { value: shape, further: [describeDate(from), ...further] };
  },
  read: (row) => {
    const rule = RULE.read({ ...row, further: row.further.slice(1) });
    return ruleChangeSchema.safeParse({ from: readFrom(row), rule }, { jitless: true }).data;
  },
};

function readFrom({ further: [first] }: SchemeRow): string | undefined {
  return first && readDateCell(first);
}
