import { describeListing } from '../../describeListing';
import type { AssessedRegister } from '../../partnership';
import type { Scheme } from '../../scheme/scheme';
import { describeDate } from '../../text';
import { finishTurns, type Turns } from '../../turns';
import type { PaperOptions } from '../paperOptions';
import { planHead } from '../planHead';
import type { SheetColumn, SheetPlan } from '../sheetPlan';
import { hasTypes, planCountTables } from './countTables';
import { stackTables } from './figureTable';
import { planFindingsTable } from './findingsTable';
import { planResourceTable } from './resourceTable';

export const LABELS: SheetColumn = { widthPoints: 230, wrapsText: true };
export const FIGURES: SheetColumn = {
  widthPoints: 91,
  numberFormat: '#,##0;-#,##0;"–"',
  horizontal: 'Right',
};

export const KNOWN_AND_RANGES =
  'Known: amounts given as one figure. Ranges: amounts between two figures, the lower and the upper ends added up. Not known: how many have no upper end or are not written down; these are counted and added to no sum.';

const DASHES = 'A dash is none.';
const TYPES = 'Types are as recorded; where none is, the one that is suggested stands in brackets.';

/** The register in figures: partnerships, cash and officer time, and the findings, each by theme. */
export function planRegisterSummary(
  register: AssessedRegister,
  scheme: Scheme,
  options: Pick<PaperOptions, 'builtOn'>,
): SheetPlan {
  return finishTurns(planSummaryInTurns(register, scheme, options));
}

/** As `planRegisterSummary`, in turns. */
export function* planSummaryInTurns(
  register: AssessedRegister,
  scheme: Scheme,
  { builtOn }: Pick<PaperOptions, 'builtOn'>,
): Turns<SheetPlan> {
  const counts = planCountTables(register, scheme);
  yield;
  const resources = planResourceTable(register, scheme);
  yield;
  const tables = [...counts, resources, planFindingsTable(register, scheme)];
  yield;
  const width = Math.max(...tables.map(({ headings }) => headings.length));
  const columns = [LABELS, ...Array<SheetColumn>(width - 1).fill(FIGURES)];
  const head = planHead('Register summary', register, columns, [
    ...describeListing(register),
    hasTypes(register, scheme) ? `${DASHES} ${TYPES}` : DASHES,
    KNOWN_AND_RANGES,
  ]);
  const { rows, dataBars, numberFormats } = stackTables(head.length, tables);
  return {
    key: 'Summary',
    name: 'Register summary',
    columns,
    rows: [...head, ...rows],
    frozenRows: 1,
    frozenColumns: 1,
    dataBars,
    numberFormats,
    print: { built: `Built ${describeDate(builtOn)}` },
  };
}
