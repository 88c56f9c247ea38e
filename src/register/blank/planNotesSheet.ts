import { describeScheme } from '../scheme/describeScheme';
import type { Scheme } from '../scheme/scheme';
import { fitRows } from '../sheets/fitRows';
import { BLANK_ROW, textCell, textRow } from '../sheets/makeCells';
import type { SheetColumn, SheetRow } from '../sheets/sheetPlan';
import { planThemeTab } from './planThemeTab';

/** A sheet for those who keep the register, to read and to write on. */
export interface NotesSheetPlan {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Of each row, in points. */
  readonly heights: readonly number[];
}

const COLUMNS: readonly SheetColumn[] = [{ widthPoints: 190 }, { widthPoints: 570, wrapsText: true }];

/** What a new register says about itself. The sheet is the officers' own: it is written once. */
export function planNotesSheet(scheme: Scheme): NotesSheetPlan {
  const [first] = scheme.themes;
  const { columns } = planThemeTab(first?.name ?? '', scheme);
  const rows: readonly SheetRow[] = [
    textRow('title', 'About this register'),
    ...describeRegister(scheme).map((note) => textRow('note', note)),
    BLANK_ROW,
    { role: 'heading', cells: [textCell('Column'), textCell('What to enter')] },
    ...columns.map(({ heading, guidance }): SheetRow => ({
      role: 'body',
      cells: [textCell(heading), textCell(guidance)],
    })),
  ];
  return {
    name: 'About this register',
    columns: COLUMNS,
    rows,
    heights: fitRows({ rows, columns: COLUMNS }),
  };
}

function describeRegister(scheme: Scheme): string[] {
  return [
    `One tab for each theme, one row for each partnership. It was begun by the scheme “${describeScheme(scheme)}”.`,
    ...(scheme.source === '' ? [] : [`That scheme is from: ${scheme.source}`]),
    'Leave a cell blank while something is not known. “None” says that there is none.',
    'Columns may be moved, and columns of your own added. Keep the words of the headings and the names of the tabs.',
    'This sheet is yours: write notes of your own below.',
  ];
}
