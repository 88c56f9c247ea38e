import { squashText } from '../../read/cellText';
import type { SchemeRow } from './schemeRow';
import type { Setting } from './setting';
import { SETTINGS } from './settings';

/** A row of a known setting and what it says. */
export interface SettingRow {
  readonly setting: Setting;
  readonly row: SchemeRow;
  readonly says:
    | { readonly kind: 'value'; readonly value: unknown }
    /** A blank row of a list: the list is there, this item is not. */
    | { readonly kind: 'no item' }
    | { readonly kind: 'blank' }
    | { readonly kind: 'unreadable' };
}

const BY_LABEL = new Map(SETTINGS.map((setting) => [squashText(setting.label), setting]));

/** The setting that a row names, if any. */
export function settingOf({ label }: SchemeRow): Setting | undefined {
  return BY_LABEL.get(squashText(label));
}

/** A row with what it says of its setting; nothing for a row of no setting. */
export function readSettingRow(row: SchemeRow): SettingRow[] {
  const setting = settingOf(row);
  return setting ? [{ setting, row, says: readValue(setting, row) }] : [];
}

function readValue({ kind, rows }: Setting, row: SchemeRow): SettingRow['says'] {
  if (row.value.shown === '') {
    if (kind.whenBlank) return { kind: 'value', value: kind.whenBlank(row) };
    const isEmpty = row.further.every(({ shown }) => shown === '');
    return rows !== 'one' && isEmpty ? { kind: 'no item' } : { kind: 'blank' };
  }
  const value = kind.read(row);
  return value === undefined ? { kind: 'unreadable' } : { kind: 'value', value };
}
