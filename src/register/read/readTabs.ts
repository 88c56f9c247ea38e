import type { SheetCells } from '../../grid/sheetCells';
import type { Correction } from '../correction';
import type { Finding } from '../finding';
import type { RegisterTab } from '../registerTab';
import type { Scheme } from '../scheme/scheme';
import { finishTurns, type Turns } from '../turns';
import { chooseTheme } from './corrections/correctTheme';
import { detectDateSystem } from './dateSystem';
import { readTab, type TabReading } from './readTab';

/** All theme tabs of a workbook as read. */
export interface RegisterReading {
  /** In the workbook's order; a theme may have several. */
  readonly tabs: readonly RegisterTab[];
  /** Sheets that are no theme's, left alone. */
  readonly ignoredSheets: readonly string[];
  /** Those of the register as a whole first, then tab by tab. */
  readonly findings: readonly Finding[];
}

/**
 * Reads every theme tab among the sheets.
 *
 * Facts by code: register/no-theme-tabs: themes (names, comma between); theme/missing-tab: theme. Those of the tabs are
 * listed in `reportTab.ts`.
 * @param otherSheetNames - sheets of the workbook whose cells were not read.
 * @param corrections - what officers say of tabs and headings; the later of two counts.
 */
export function readTabs(
  sheets: readonly SheetCells[],
  otherSheetNames: readonly string[],
  scheme: Scheme,
  corrections: readonly Correction[] = [],
): RegisterReading {
  return finishTurns(readTabsInTurns(sheets, otherSheetNames, scheme, corrections));
}

/** As `readTabs`, in turns: one for each tab. */
export function* readTabsInTurns(
  sheets: readonly SheetCells[],
  otherSheetNames: readonly string[],
  scheme: Scheme,
  corrections: readonly Correction[],
): Turns<RegisterReading> {
  const system = detectDateSystem(sheets);
  const matched = sheets.map((cells) => ({ cells, theme: chooseTheme(cells.name, scheme, corrections) }));
  const readings: TabReading[] = [];
  for (const { cells, theme } of matched) {
    if (theme !== undefined) readings.push(readTab(cells, theme, scheme, system, corrections));
    yield;
  }
  const ignored = matched.flatMap(({ cells, theme }) => (theme === undefined ? [cells.name] : []));
  return {
    tabs: readings.flatMap(({ tab }) => (tab ? [tab] : [])),
    ignoredSheets: [...ignored, ...otherSheetNames],
    findings: [
      ...reportThemes(new Set(matched.map(({ theme }) => theme)), scheme),
      ...readings.flatMap(({ findings }) => findings),
    ],
  };
}

/** Without any theme tab the workbook is probably not the register: eight missing tabs would hide that. */
function reportThemes(present: ReadonlySet<string | undefined>, scheme: Scheme): Finding[] {
  const missing = scheme.themes.flatMap(({ name }) => (present.has(name) ? [] : [name]));
  if (missing.length === scheme.themes.length) {
    return [{ code: 'register/no-theme-tabs', value: '', facts: { themes: missing.join(', ') } }];
  }
  return missing.map((theme) => ({ code: 'theme/missing-tab', value: '', facts: { theme } }));
}
