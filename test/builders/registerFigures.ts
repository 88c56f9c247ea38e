import { FIGURE_HEADINGS } from '../../src/register/rollup/figureHeadings';
import type { FigureLine, RegisterFigures, RollUpPart } from '../../src/register/rollup/rollUp';

/** A line of figures: counts first, then cash and days; what is left out is 0. */
export function figureLine(
  by: FigureLine['by'],
  name: string,
  className: string,
  ...figures: readonly number[]
): FigureLine {
  return { by, name, className, figures: FIGURE_HEADINGS.map((_, index) => figures[index] ?? 0) };
}

/** A register in figures, named for its file. */
export function registerFigures(
  file: string,
  { print = `print of ${file}`, ...given }: Partial<RegisterFigures> = {},
): RegisterFigures {
  return {
    file,
    print,
    scheme: 'North 2020',
    asOf: '2020-04-01',
    councils: ['North'],
    classes: ['Significant', 'Desirable', 'Undetermined'],
    findings: { error: 0, warning: 0, note: 0 },
    lines: [],
    ...given,
  };
}

/** What files bring into a roll-up. */
export function rollUpPart(given: Partial<RollUpPart> = {}): RollUpPart {
  return { registers: [], failures: [], repeats: [], ...given };
}
