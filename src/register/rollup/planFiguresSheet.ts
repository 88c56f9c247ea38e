import type { IsoDate } from '../../grid/serialDate';
import { BLANK } from '../sheets/columnPlan';
import { numberCell, textCell } from '../sheets/makeCells';
import type { SheetPlan, SheetRow } from '../sheets/sheetPlan';
import { describeDate } from '../text';
import { FIGURE_HEADINGS } from './figureHeadings';
import type { FigureLine, RegisterFigures, RollUp } from './rollUp';

/** The texts of a row, then findings or figures. */
export const FIGURES_SHEET_HEADINGS: readonly string[] = [
  'Row is',
  'File',
  'Fingerprint',
  'Scheme',
  'As of',
  'Name',
  'Class',
  'Errors',
  'Warnings',
  'Notes',
  ...FIGURE_HEADINGS,
];
export const TEXT_COLUMNS = 7;
export const FINDING_COLUMNS = 3;
/** Parts the councils of a register, and its classes: no name has a line break. */
export const NAME_BREAK = '\n';

/** The figures of each register as plain rows, from which the workbook can be rolled up again. */
export function planFiguresSheet({ registers, failures, repeats }: RollUp, builtOn: IsoDate): SheetPlan {
  return {
    key: 'RollUpFigures',
    name: 'Roll-up figures',
    columns: FIGURES_SHEET_HEADINGS.map((_, index) => ({ widthPoints: index < TEXT_COLUMNS ? 120 : 80 })),
    rows: [
      { role: 'heading', cells: FIGURES_SHEET_HEADINGS.map(textCell) },
      ...registers.flatMap(planRegister),
      ...failures.map(({ file, print, why }) => textsRow('failure', file, print, '', '', why)),
      ...repeats.map(({ file, print }) => textsRow('repeat', file, print)),
    ],
    frozenRows: 1,
    print: { headingRows: { first: 0, count: 1 }, built: `Built ${describeDate(builtOn)}` },
  };
}

/** The register's own row, then its lines. */
function planRegister(register: RegisterFigures): SheetRow[] {
  const { file, print, scheme, asOf, councils, classes, findings, lines } = register;
  const names = [councils, classes].map((each) => each.join(NAME_BREAK));
  const own = textsRow('register', file, print, scheme, asOf, ...names);
  const counts = [findings.error, findings.warning, findings.note];
  return [
    { ...own, cells: [...own.cells, ...counts.map(numberCell)] },
    ...lines.map((line) => planLine(line, register)),
  ];
}

function planLine({ by, name, className, figures }: FigureLine, register: RegisterFigures): SheetRow {
  const { file, print, scheme, asOf } = register;
  const blanks = Array.from({ length: FINDING_COLUMNS }, () => BLANK);
  const { cells } = textsRow(by, file, print, scheme, asOf, name, className);
  return { role: 'body', cells: [...cells, ...blanks, ...figures.map(numberCell)], heightPoints: 15 };
}

function textsRow(...texts: readonly string[]): SheetRow {
  return { role: 'body', cells: texts.map(textCell), heightPoints: 15 };
}
