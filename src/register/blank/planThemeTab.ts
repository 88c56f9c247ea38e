import type { RegisterTab } from '../registerTab';
import type { Scheme } from '../scheme/scheme';
import { assessmentColumns, type AssessmentColumnSpec } from '../sheets/assessmentColumns';
import { fitRows } from '../sheets/fitRows';
import { textCell } from '../sheets/makeCells';
import { coreColumns } from './coreColumns';

/** A new tab for the partnerships of one theme. */
export interface ThemeTabPlan {
  readonly theme: string;
  /** What the tab is called, unless another has that name. */
  readonly name: string;
  /** From the first column on, with their headings in the first row. */
  readonly columns: readonly AssessmentColumnSpec[];
  /** Rows below the headings with lists, limits and formats. */
  readonly rowCount: number;
  /** How high the row of headings is. */
  readonly headingPoints: number;
  /** How many pages of A3 wide it is printed. */
  readonly pagesWide: number;
}

/** What a theme's tab is likely to need. */
const ROWS = 200;
/** Points that fit side by side on A3 landscape a little smaller; on A4 they can still be read. */
const PAGE_WIDTH = 1_280;
/** Excel's longest tab name. */
const LONGEST_NAME = 31;

/** A tab with the columns that every register has, then those that judging by the scheme needs. */
export function planThemeTab(theme: string, scheme: Scheme): ThemeTabPlan {
  const columns = [...coreColumns(scheme), ...assessmentColumns(scheme)];
  const width = columns.reduce((sum, { widthPoints }) => sum + widthPoints, 0);
  const headings = { role: 'heading', cells: columns.map(({ heading }) => textCell(heading)) } as const;
  const [headingPoints = 0] = fitRows({ rows: [headings], columns });
  return {
    theme,
    name: nameTab(theme),
    columns,
    rowCount: ROWS,
    headingPoints,
    pagesWide: Math.ceil(width / PAGE_WIDTH),
  };
}

/** The themes of a scheme that have no tab, in its order. */
export function listThemesWithoutTab(
  { themes }: Scheme,
  tabs: readonly Pick<RegisterTab, 'theme'>[],
): readonly string[] {
  return themes.map(({ name }) => name).filter((name) => !tabs.some(({ theme }) => theme === name));
}

/** Excel takes none of these in a tab's name, and no apostrophe at its ends. */
function nameTab(theme: string): string {
  return theme
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/^'+|'+$/g, '')
    .trim();
}
