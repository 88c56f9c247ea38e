import type { SheetCells } from '../../../grid/sheetCells';
import type { Correction, KeptCorrections } from '../../correction';
import type { CorrectionUse, Recognition, RecognisedTab } from '../../recognition';
import type { Scheme } from '../../scheme/scheme';
import { findHeader, guessHeader } from '../findHeader';
import { headingCorrections } from './correctHeadings';
import { chooseTheme, findThemeCorrection } from './correctTheme';
import { isSameSheet, isSameTarget, squashHeading } from './sameTarget';

/** What recognising the tabs of a workbook takes: the cells of those that are read, and the names of all. */
export interface TabsToRecognise {
  readonly sheets: readonly SheetCells[];
  readonly allNames: readonly string[];
  readonly scheme: Scheme;
  readonly kept: KeptCorrections;
}

/** How each theme tab and its headings were recognised, and which of the corrections were followed. */
export function recogniseTabs({ sheets, allNames, scheme, kept }: TabsToRecognise): Recognition {
  const corrections = kept.kind === 'kept' ? kept.corrections : [];
  const tabs = sheets.flatMap((cells) => {
    const theme = chooseTheme(cells.name, scheme, corrections);
    return theme === undefined ? [] : [recogniseTab(cells, theme, scheme, corrections)];
  });
  return {
    kept: kept.kind,
    corrections: corrections.map((correction, index) => ({
      correction,
      use: corrections.slice(index + 1).some((later) => isSameTarget(later, correction))
        ? 'replaced'
        : findUse(correction, tabs, allNames, scheme),
    })),
    tabs,
  };
}

function recogniseTab(
  cells: SheetCells,
  theme: string,
  scheme: Scheme,
  corrections: readonly Correction[],
): RecognisedTab {
  const found = findHeader(cells, scheme, corrections);
  const header = found ?? guessHeader(cells, scheme, corrections);
  const said = headingCorrections(cells.name, scheme, corrections);
  return {
    sheet: cells.name,
    theme,
    isCorrected: findThemeCorrection(cells.name, scheme, corrections) !== undefined,
    hasHeader: found !== undefined,
    headerRow: header?.row,
    headings: (header?.headings ?? [])
      .map(({ column, heading }) => ({
        column,
        heading,
        id: header?.columns.find((matched) => matched.column === column)?.id,
        isCorrected: said.has(squashHeading(heading)),
      }))
      .sort((one, other) => one.column - other.column),
  };
}

function findUse(
  correction: Correction,
  tabs: readonly RecognisedTab[],
  allNames: readonly string[],
  scheme: Scheme,
): CorrectionUse['use'] {
  if (!allNames.some((name) => isSameSheet(name, correction.sheet))) return 'no such tab';
  if (correction.about === 'tab')
    return findThemeCorrection(correction.sheet, scheme, [correction]) ? 'used' : 'not in scheme';
  const tab = tabs.find(({ sheet }) => isSameSheet(sheet, correction.sheet));
  if (!tab) return 'tab not read';
  if (headingCorrections(correction.sheet, scheme, [correction]).size === 0) return 'not in scheme';
  const isThere = tab.headings.some(
    ({ heading }) => squashHeading(heading) === squashHeading(correction.heading),
  );
  return isThere ? 'used' : 'no such heading';
}
