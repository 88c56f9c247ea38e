import { formatArea, formatCell, type Area } from '../../../grid/address';
import type { Finding } from '../../finding';
import { isExact } from '../../interval';
import { describePoundRange } from '../../explain/describeRange';
import { total } from '../../judge/councilCosts';
import { listWords } from '../../judge/describeAmounts';
import type { AssessedRegister } from '../../partnership';
import { BLANK } from '../../sheets/columnPlan';
import { numberCell, textCell } from '../../sheets/makeCells';
import type { Redact } from '../../sheets/redact';
import { ROW_LINKS, rowLinkCell } from '../../sheets/rowLinks';
import type { SheetCell, SheetColumn, SheetRow } from '../../sheets/sheetPlan';
import type { Contribution } from './listContributions';

const POUNDS = '£#,##0.00';
const MONEY: SheetColumn = { widthPoints: 88, numberFormat: POUNDS, horizontal: 'Right', wrapsText: true };
const WORDS = { wrapsText: true } as const;
/** Row, Body, Partnership. */
const BEFORE_MONEY = 3;
const BODY = 1;
/** For money whose kind is blank or not understood. */
export const NOT_GIVEN = 'Kind not given';

/** The columns of the sheet for a scheme's kinds of resource, and how its rows are made. Rows are 0-based. */
export interface MoneyColumns {
  readonly columns: readonly SheetColumn[];
  readonly headings: readonly string[];
  readonly redact: Redact;
  readonly row: (contribution: Contribution, row: number) => SheetRow;
  readonly subtotal: (label: string, first: number, rowCount: number) => SheetRow;
  readonly total: (first: number, rowCount: number) => SheetRow;
  /** One body's sums over some rows, by live formulas. */
  readonly bodyRow: (body: string, rows: { first: number; count: number }, row: number) => SheetRow;
}

/** Lays out one column for each kind, and for what has none where there is any. */
export function moneyColumns(
  kinds: readonly string[],
  register: AssessedRegister,
  redact: Redact,
): MoneyColumns {
  const open = kinds;
  const findingsOf = indexFindings(register.findings);
  const money = open.map((_, index) => BEFORE_MONEY + index);
  const sumRow = (role: SheetRow['role'], label: string, area: (column: number) => Area): SheetRow => ({
    role,
    cells: [
      BLANK,
      textCell(label),
      BLANK,
      ...[...money, BEFORE_MONEY + open.length, BEFORE_MONEY + open.length + 1].map((column): SheetCell => ({
        kind: 'formula',
        formula: `=SUBTOTAL(9,${formatArea(area(column))})`,
      })),
    ],
  });
  const rowTotal = (row: number): SheetCell => ({
    kind: 'formula',
    formula: sumWhereFigures({ row, column: BEFORE_MONEY, rowCount: 1, columnCount: open.length }),
  });
  return {
    columns: [
      { widthPoints: ROW_LINKS.widthPoints, horizontal: ROW_LINKS.horizontal },
      { ...WORDS, widthPoints: 150 },
      { ...WORDS, widthPoints: 150 },
      ...open.map(() => MONEY),
      MONEY,
      MONEY,
      { ...WORDS, widthPoints: 180 },
    ],
    redact,
    headings: [
      ROW_LINKS.heading,
      'Body',
      'Partnership',
      ...open,
      'Total',
      'Council’s own share',
      'To attend to',
    ],
    row: (contribution, row) => ({
      role: 'body',
      cells: [
        rowLinkCell(contribution.place),
        textCell(redact(contribution.body)),
        textCell(redact(contribution.partnership.row.name)),
        ...open.map((kind) => {
          return kind === (contribution.kind ?? NOT_GIVEN) ? amountCell(contribution) : BLANK;
        }),
        rowTotal(row),
        shareCell(contribution),
        textCell(redact(describeOpen(contribution, findingsOf))),
      ],
    }),
    subtotal: (label, first, rowCount) =>
      sumRow('subtotal', redact(label), (column) => ({ row: first, column, rowCount, columnCount: 1 })),
    total: (first, rowCount) =>
      sumRow('total', 'Total of all outcomes', (column) => ({
        row: first,
        column,
        rowCount,
        columnCount: 1,
      })),
    bodyRow: (body, rows, row) => ({
      role: 'body',
      cells: [
        BLANK,
        textCell(body),
        BLANK,
        ...money.map((column) => sumOfBody(column, rows, row)),
        rowTotal(row),
      ],
    }),
  };
}

/** Of the rows whose body is the one beside the sum; subtotals have other words there. */
function sumOfBody(
  column: number,
  { first, count }: { first: number; count: number },
  row: number,
): SheetCell {
  const areaOf = (at: number) => formatArea({ row: first, column: at, rowCount: count, columnCount: 1 });
  return {
    kind: 'formula',
    formula: `=SUMPRODUCT(--(${areaOf(BODY)}=${formatCell(row, BODY)}),${areaOf(column)})`,
  };
}

/** Nothing where a row has no figure: a range is no nought. */
function sumWhereFigures(area: Area): string {
  const address = formatArea(area);
  return `=IF(COUNT(${address})=0,"",SUM(${address}))`;
}

/** What counts to the council's resource test, beside the first row of a partnership. */
function shareCell({ partnership, place }: Contribution): SheetCell {
  const { facts, row } = partnership;
  if (place.row !== row.row) return BLANK;
  const cash = total(facts.cash);
  return isExact(cash) ? numberCell(cash.low) : textCell(describePoundRange(cash));
}

/** A figure as such; what is none as it is typed. */
function amountCell({ amount, typed }: Contribution): SheetCell {
  return amount && isExact(amount) ? numberCell(amount.low) : textCell(typed === '' ? 'not given' : typed);
}

/** The findings of a row of the register. */
type FindingsOf = (sheet: string, row: number) => readonly Finding[];

function indexFindings(findings: readonly Finding[]): FindingsOf {
  const byRow = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.sheet, finding.row]);
    const own = byRow.get(key);
    if (own) own.push(finding);
    else byRow.set(key, [finding]);
  }
  return (sheet, row) => byRow.get(JSON.stringify([sheet, row])) ?? [];
}

/** What the findings ask for in the contribution's partnership: `Not in place: Formal agreement.` */
function describeOpen({ partnership: { row }, kind, amount }: Contribution, findingsOf: FindingsOf): string {
  const rows = [row.row, ...row.furtherRows.map((further) => further.row)];
  const own = rows.flatMap((at) => findingsOf(row.sheet, at));
  const headings = (code: Finding['code']) =>
    own.flatMap((finding) => (finding.code === code ? [finding.heading ?? ''] : []));
  const [unanswered, blank] = [headings('needed/answer'), headings('needed/blank')];
  return [
    ...(kind === null ? ['Enter the kind of resource.'] : []),
    ...(amount === null ? ['Enter the amount.'] : []),
    ...(unanswered.length > 0 ? [`Not in place: ${listWords(unanswered)}.`] : []),
    ...(blank.length > 0 ? [`Blank: ${listWords(blank)}.`] : []),
  ].join('\n');
}
