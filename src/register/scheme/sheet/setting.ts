import type { SettingKind } from './settingKind';
import { number } from './valueKinds';

/** One setting of a scheme as the scheme sheet shows it. */
export interface Setting {
  /** What stands in the column Setting; found again without case, spaces and punctuation. */
  readonly label: string;
  /** Where the scheme has its value. */
  readonly path: readonly string[];
  readonly kind: SettingKind;
  /** Rows that the setting has: one, or as many as its list has items. */
  readonly rows: 'one' | 'any number' | 'one or more';
  readonly meaning: string;
}

export interface SettingGroup {
  readonly heading: string;
  readonly settings: readonly Setting[];
}

/** A setting of one row. */
export const one = (label: string, path: string, kind: SettingKind, meaning: string): Setting => ({
  label,
  path: path.split('.'),
  kind,
  rows: 'one',
  meaning,
});

/** A list with a row for each item, one at the least. */
export const each = (...given: Parameters<typeof one>): Setting => ({
  ...one(...given),
  rows: 'one or more',
});

/** A list with a row for each item, or none. */
export const any = (...given: Parameters<typeof one>): Setting => ({ ...one(...given), rows: 'any number' });

export const above0 = (unit: string, example: number): SettingKind =>
  number({ unit, form: `a number above 0, such as ${example}`, isAllowed: (figure) => figure > 0 });

export const wholeAbove0 = (unit: string, example: number): SettingKind =>
  number({
    unit,
    form: `a whole number above 0, such as ${example}`,
    isAllowed: (figure) => figure > 0 && Number.isSafeInteger(figure),
  });

export const whole = (unit: string, example: number): SettingKind =>
  number({
    unit,
    form: `a whole number, such as ${example}`,
    isAllowed: Number.isSafeInteger,
  });
