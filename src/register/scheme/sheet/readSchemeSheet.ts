import type { SheetCells } from '../../../grid/sheetCells';
import type { Finding } from '../../finding';
import { parseScheme, type Scheme } from '../scheme';
import {
  reportLacking,
  reportMisfit,
  reportNewThemes,
  reportRepeated,
  reportRoutes,
  reportUnknown,
  reportUnread,
  reportWrongOrder,
} from './reportScheme';
import { reportTypes } from './reportTypes';
import { withValueAtPath } from './schemePath';
import { settleRoutes } from './settleRoutes';
import { settleTypes } from './settleTypes';
import { readSchemeRows } from './schemeRow';
import { readSettingRow, settingOf, type SettingRow } from './settingRow';
import type { Setting } from './setting';
import { SETTINGS } from './settings';

/** The scheme of a sheet, or what is wrong with the sheet: never both. */
export type SchemeReading = { readonly scheme: Scheme } | { readonly findings: readonly Finding[] };

/** Whether a sheet is laid out as a scheme sheet: it has the headings, and a row of a setting below them. */
export function isSchemeSheet(cells: SheetCells): boolean {
  return readSchemeRows(cells)?.some((row) => settingOf(row) !== undefined) ?? false;
}

/**
 * Reads the scheme that a scheme sheet holds. Rows may stand in any order; rows without a value that name no setting
 * are headings and notes. What the sheet has no row for is the base's.
 * @param from whether the sheet was written from the base; if not, names that no other scheme's can stand in for must
 * be on it
 */
export function readSchemeSheet(
  cells: SheetCells,
  base: Scheme,
  from: 'base' | 'another' = 'base',
): SchemeReading {
  const rows = readSchemeRows(cells);
  if (!rows) return { findings: [{ code: 'scheme/no-headings', sheet: cells.name, value: '', facts: {} }] };
  const known = rows.flatMap(readSettingRow);
  const document = buildDocument(known, base);
  const problems = [
    ...rows.filter((row) => settingOf(row) === undefined).flatMap(reportUnknown),
    ...known.flatMap(reportUnread),
    ...reportRepeated(known),
    ...reportWrongOrder(known, document),
    ...reportRoutes(known, document),
    ...reportNewThemes(known, document),
    ...reportTypes(known, document),
  ].toSorted((one, other) => one.row - other.row);
  const lacking = from === 'base' ? [] : missingSettings(cells).flatMap(reportLacking);
  if (problems.length + lacking.length > 0)
    return { findings: [...lacking, ...problems].map((problem) => ({ ...problem, sheet: cells.name })) };
  const settled = settleTypes(settleRoutes(document));
  const misfits = reportMisfit(known, settled);
  if (misfits.length > 0) return { findings: misfits.map((problem) => ({ ...problem, sheet: cells.name })) };
  return requireScheme(settled);
}

/** The settings that a scheme sheet has no row for, in the order of the table. */
export function missingSettings(cells: SheetCells): readonly Setting[] {
  const present = new Set((readSchemeRows(cells) ?? []).map(settingOf));
  return SETTINGS.filter((setting) => !present.has(setting));
}

function buildDocument(rows: readonly SettingRow[], base: Scheme): unknown {
  const present = [...new Set(rows.map(({ setting }) => setting))];
  return present.reduce<unknown>((document, setting) => {
    const values = rows.flatMap((row) =>
      row.setting === setting && row.says.kind === 'value' ? [row.says.value] : [],
    );
    return withValueAtPath(document, setting.path, setting.rows === 'one' ? values[0] : values);
  }, base);
}

function requireScheme(document: unknown): { scheme: Scheme } {
  const result = parseScheme(document);
  if ('scheme' in result) return result;
  throw new Error(`Expected a scheme from a sheet without findings, got: ${result.problems.join('; ')}`);
}
