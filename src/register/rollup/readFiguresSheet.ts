import { z } from 'zod';
import type { CellScalar } from '../../grid/sheetCells';
import { FIGURE_HEADINGS } from './figureHeadings';
import { FIGURES_SHEET_HEADINGS, FINDING_COLUMNS, NAME_BREAK, TEXT_COLUMNS } from './planFiguresSheet';
import {
  LINE_KINDS,
  type FigureLine,
  type RegisterFigures,
  type RollUpFailure,
  type RollUpPart,
  type RollUpSource,
} from './rollUp';

const FIRST_CLASSES = ['Significant', 'Desirable', 'Undetermined'];
const text = z.string();
const figure = z.union([z.number().min(0), z.literal('').transform(() => 0)]);

const rowSchema = z.strictObject({
  kind: z.enum(['register', ...LINE_KINDS, 'failure', 'repeat']),
  file: text.min(1),
  print: text,
  scheme: text,
  asOf: text,
  name: text,
  className: text,
  findings: z.array(figure).length(FINDING_COLUMNS),
  figures: z.array(figure).length(FIGURE_HEADINGS.length),
});
type Row = z.infer<typeof rowSchema>;

/**
 * Reads the figures of an earlier roll-up from the values of its sheet.
 * @returns undefined when the sheet is not as it was written: then no figure of it is to be trusted
 */
export function readFiguresSheet(values: readonly (readonly CellScalar[])[]): RollUpPart | undefined {
  const [headings, ...cells] = values;
  if (JSON.stringify(headings) !== JSON.stringify(FIGURES_SHEET_HEADINGS)) return undefined;
  const rows: Row[] = [];
  for (const each of cells) {
    const row = readRow(each);
    if (!row) return undefined;
    rows.push(row);
  }
  return collectRows(rows);
}

function readRow(cells: readonly CellScalar[]): Row | undefined {
  const [kind, file, print, scheme, asOf, name, className] = cells;
  const findings = cells.slice(TEXT_COLUMNS, TEXT_COLUMNS + FINDING_COLUMNS);
  const figures = cells.slice(TEXT_COLUMNS + FINDING_COLUMNS);
  const row = { kind, file, print, scheme, asOf, name, className, findings, figures };
  return rowSchema.safeParse(row, { jitless: true }).data;
}

/** Puts lines with their register, which comes before them; undefined where one has none. */
function collectRows(rows: readonly Row[]): RollUpPart | undefined {
  const registers: (RegisterFigures & { readonly lines: FigureLine[] })[] = [];
  const failures: RollUpFailure[] = [];
  const repeats: RollUpSource[] = [];
  for (const { kind, file, print, scheme, asOf, name, className, findings, figures } of rows) {
    switch (kind) {
      case 'register': {
        const [error = 0, warning = 0, note = 0] = findings;
        const councils = name.split(NAME_BREAK);
        // Sheets of earlier versions have none, for there was one set of classes.
        const classes = className === '' ? FIRST_CLASSES : className.split(NAME_BREAK);
        registers.push({
          file,
          print,
          scheme,
          asOf,
          councils,
          classes,
          findings: { error, warning, note },
          lines: [],
        });
        break;
      }
      case 'failure':
        failures.push({ file, print, why: name });
        break;
      case 'repeat':
        repeats.push({ file, print });
        break;
      case 'theme':
      case 'area':
      case 'council': {
        const last = registers.at(-1);
        if (last?.print !== print) return undefined;
        last.lines.push({ by: kind, name, className, figures });
      }
    }
  }
  return { registers, failures, repeats };
}
