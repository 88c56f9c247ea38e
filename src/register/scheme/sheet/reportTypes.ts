import { aboutValue, type SchemeFinding } from './reportScheme';
import { wordsOfCell, type SchemeRow, type SettingCell } from './schemeRow';
import type { SettingRow } from './settingRow';
import { typeNamesOf } from './settleTypes';
import { LOOK_IN } from './typeKinds';

/** What one cell of a rule for types names. */
interface Naming {
  readonly cell: SettingCell;
  readonly kind: 'type' | 'column';
  readonly name: string;
}

/**
 * Rules for types that name a type or a column which the scheme does not have, each at its own cell, for the rest of
 * the row is right. Facts: form.
 */
export function reportTypes(rows: readonly SettingRow[], document: unknown): SchemeFinding[] {
  const { keyOf, headingOf } = typeNamesOf(document);
  return rows.flatMap(({ row, setting, says }) => {
    const [part, rule = ''] = setting.path;
    if (part !== 'typeRules' || says.kind !== 'value') return [];
    return listNamings(rule, row).flatMap(({ cell: { column, shown }, kind, name }) => {
      const isKnown = (kind === 'type' ? keyOf(name) : headingOf(name)) !== undefined;
      if (isKnown || name === '') return [];
      const finding = aboutValue(row, 'scheme/unreadable', { form: setting.kind.form });
      return [{ ...finding, column, value: shown }];
    });
  });
}

function listNamings(rule: string, { value, further }: SchemeRow): Naming[] {
  const types = (cells: readonly SettingCell[]) =>
    cells.map((cell): Naming => ({ cell, kind: 'type', name: wordsOfCell(cell) }));
  switch (rule) {
    case 'columns':
      return [{ cell: value, kind: 'column', name: wordsOfCell(value) }, ...types(further)];
    case 'signs':
      return [...types([value]), ...further.flatMap(columnIn)];
    default:
      return types([value, ...further]);
  }
}

function columnIn(cell: SettingCell): Naming[] {
  const [, label = '', name = ''] = /^([^:]*?)\s*:\s*(.*)$/.exec(wordsOfCell(cell)) ?? [];
  return label.toLowerCase() === LOOK_IN ? [{ cell, kind: 'column', name }] : [];
}
