import type { Finding } from '../../finding';
import { parseScheme } from '../scheme';
import { valueAtPath } from './schemePath';
import { findCouncil } from './settleRoutes';
import { valueAddress, type SchemeRow } from './schemeRow';
import type { Setting } from './setting';
import type { SettingRow } from './settingRow';

/** A finding about one cell of the scheme sheet. */
export type SchemeFinding = Finding & { readonly row: number };

/** A value without a setting: a slip in the setting's name, or a note in the wrong column. Facts: none. */
export function reportUnknown(row: SchemeRow): SchemeFinding[] {
  if (row.value.shown === '') return [];
  return [{ ...aboutValue(row, 'scheme/unknown-setting'), column: row.labelColumn }];
}

/** What a scheme has of its own: no other's can stand in for it. */
const OWN_NAMES = ['name', 'councils', 'themes', 'classes.significant', 'classes.desirable'];

/** A setting that the sheet has no row for and that nothing stands in for. Facts: form. */
export function reportLacking({ label, path, kind }: Setting): Finding[] {
  if (!OWN_NAMES.includes(path.join('.'))) return [];
  return [{ code: 'scheme/no-row', heading: label, value: '', facts: { form: kind.form } }];
}

/** A value that is missing or cannot be read. Facts: form. */
export function reportUnread({ row, setting, says }: SettingRow): SchemeFinding[] {
  if (says.kind !== 'blank' && says.kind !== 'unreadable') return [];
  return [aboutValue(row, `scheme/${says.kind}`, { form: setting.kind.form })];
}

/**
 * One setting in two rows, two things of one name, and lists with nothing in them. Facts of scheme/repeated: other (a
 * cell); of scheme/blank: form.
 */
export function reportRepeated(rows: readonly SettingRow[]): SchemeFinding[] {
  return rows.flatMap((own, index) => {
    const sameSetting = rows.filter(({ setting }) => setting === own.setting);
    const [first] = sameSetting;
    if (own === first && own.setting.rows === 'one or more' && sameSetting.every(isNoItem)) {
      return [aboutValue(own.row, 'scheme/blank', { form: own.setting.kind.form })];
    }
    const other = rows.slice(0, index).find((earlier) => areOne(earlier, own));
    return other ? [aboutValue(own.row, 'scheme/repeated', { other: valueAddress(other.row) })] : [];
  });
}

/** Where a range has its ends. */
const RANGES = ['dayRate', 'papers.subsidy.poundsPerEuro'];

/** A lowest day rate above the highest, and the same of what a euro was worth. Facts: form. */
export function reportWrongOrder(rows: readonly SettingRow[], document: unknown): SchemeFinding[] {
  return RANGES.flatMap((range) => {
    const [low, high] = ['low', 'high'].map((end) => valueAtPath(document, [...range.split('.'), end]));
    if (typeof low !== 'number' || typeof high !== 'number' || low <= high) return [];
    const own = rows.findLast(({ setting }) =>
      [`${range}.low`, `${range}.high`].includes(setting.path.join('.')),
    );
    return own ? [aboutValue(own.row, 'scheme/unreadable', { form: own.setting.kind.form })] : [];
  });
}

/**
 * Committees of a council that is none of the scheme's, or that another row has committees for. Facts of
 * scheme/unreadable: form; of scheme/repeated: other (a cell).
 */
export function reportRoutes(rows: readonly SettingRow[], document: unknown): SchemeFinding[] {
  const taken = new Map<string, SchemeRow>();
  return rows.flatMap(({ row, setting, says }) => {
    if (setting.path.join('.') !== 'papers.routes' || says.kind !== 'value') return [];
    const council = findCouncil(document, valueAtPath(says.value, ['council']));
    if (council === undefined) return [aboutValue(row, 'scheme/unreadable', { form: setting.kind.form })];
    const other = taken.get(council);
    if (other) return [aboutValue(row, 'scheme/repeated', { other: valueAddress(other) })];
    taken.set(council, row);
    return [];
  });
}

/**
 * Rule, tests and classes that are each understood and do not go together: told where the rule stands, else at the last
 * of the others. Columns that do not go together are told at the last. Facts: form.
 */
export function reportMisfit(rows: readonly SettingRow[], document: unknown): SchemeFinding[] {
  const parsed = parseScheme(document);
  if ('scheme' in parsed) return [];
  const part = ['columns', 'ruleChanges'].find((each) =>
    parsed.problems.some((problem) => problem.startsWith(each)),
  );
  // What the base brought along does not have a row to tell it at.
  const places = part === 'columns' ? ['columns', 'ownShareWhen'] : [part, 'rule', 'tests', 'classes'];
  const [own] = places.flatMap((at) => rows.findLast(({ setting }) => setting.path[0] === at) ?? []);
  return own ? [aboutValue(own.row, 'scheme/unreadable', { form: own.setting.kind.form })] : [];
}

function isNoItem({ says }: SettingRow): boolean {
  return says.kind === 'no item';
}

/** Two rows of a setting that has one, or two items of a list with one name or one key. */
function areOne(earlier: SettingRow, later: SettingRow): boolean {
  if (earlier.setting !== later.setting) return false;
  if (later.setting.rows === 'one') return true;
  const taken = new Set(identityOf(earlier));
  return identityOf(later).some((identity) => taken.has(identity));
}

/** What tells an item of a list from the others; nothing for plain words. */
function identityOf({ says }: SettingRow): string[] {
  if (says.kind !== 'value') return [];
  return ['name', 'key', 'from'].flatMap((member) => {
    const identity = valueAtPath(says.value, [member]);
    return typeof identity === 'string' ? [`${member} ${identity.toLowerCase()}`] : [];
  });
}

/** A finding at the value of a row. */
export function aboutValue(
  row: SchemeRow,
  code: Extract<Finding['code'], `scheme/${string}`>,
  facts: Finding['facts'] = {},
): SchemeFinding {
  return {
    code,
    row: row.row,
    column: row.value.column,
    heading: row.label,
    value: row.value.shown,
    facts,
  };
}

/** A new theme that follows what is no theme of the scheme, or one that another new theme follows. Facts: form. */
export function reportNewThemes(rows: readonly SettingRow[], document: unknown): SchemeFinding[] {
  const known = new Set(namesAt(document, 'themes'));
  const taken = new Set<string>();
  return rows.flatMap(({ row, setting, says }) => {
    if (setting.path.join('.') !== 'newThemes' || says.kind !== 'value') return [];
    const of = valueAtPath(says.value, ['of']);
    const olds = Array.isArray(of) ? of.map((old) => String(old).toLowerCase()) : [];
    const isWrong = olds.some((old) => !known.has(old) || taken.has(old));
    for (const old of olds) taken.add(old);
    return isWrong ? [aboutValue(row, 'scheme/unreadable', { form: setting.kind.form })] : [];
  });
}

function namesAt(document: unknown, list: string): string[] {
  const items = valueAtPath(document, [list]);
  return Array.isArray(items) ? items.map((item) => String(valueAtPath(item, ['name'])).toLowerCase()) : [];
}
