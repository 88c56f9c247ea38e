import { columnLetters } from '../../../src/grid/address';
import { serialOfDate } from '../../../src/grid/serialDate';
import type { AssessedRegister, Partnership, Scheme } from '../../../src/register';
import { judgingFormulas, type FormulaColumn } from './judgingFormulas';

/** Stands for an amount without an upper end: a spreadsheet has no infinity. */
const UNLIMITED = 1e12;

export type CellContent = string | number | null;

/** A register's facts as plain cells with the judging as formulas beside them, and the scheme's figures on a sheet. */
export interface JudgingWorkbook {
  readonly scheme: readonly (readonly CellContent[])[];
  readonly register: readonly (readonly CellContent[])[];
  /** 0-based columns of the formulas that give the class and the review status. */
  readonly classColumn: number;
  readonly statusColumn: number;
}

/** Facts of one row: what the core has read of its texts, in the order of the columns. */
const INPUTS: readonly (readonly [name: string, read: (partnership: Partnership) => CellContent])[] = [
  ['cashSHLow', ({ facts }) => facts.cash.byCouncil['South Hams']?.low ?? 0],
  ['cashSHHigh', ({ facts }) => limit(facts.cash.byCouncil['South Hams']?.high)],
  ['cashWDLow', ({ facts }) => facts.cash.byCouncil['West Devon']?.low ?? 0],
  ['cashWDHigh', ({ facts }) => limit(facts.cash.byCouncil['West Devon']?.high)],
  ['cashSharedLow', ({ facts }) => facts.cash.shared.low],
  ['cashSharedHigh', ({ facts }) => limit(facts.cash.shared.high)],
  ['daysSHLow', ({ facts }) => facts.days.byCouncil['South Hams']?.low ?? 0],
  ['daysSHHigh', ({ facts }) => limit(facts.days.byCouncil['South Hams']?.high)],
  ['daysWDLow', ({ facts }) => facts.days.byCouncil['West Devon']?.low ?? 0],
  ['daysWDHigh', ({ facts }) => limit(facts.days.byCouncil['West Devon']?.high)],
  ['daysSharedLow', ({ facts }) => facts.days.shared.low],
  ['daysSharedHigh', ({ facts }) => limit(facts.days.shared.high)],
  ['risk', ({ facts }) => facts.risk.value],
  ['statutory', ({ facts }) => facts.statutory.value],
  ['lastReport', ({ facts }) => dateCell(facts.reviews.lastAnnualReport)],
  ['lastReview', ({ facts }) => dateCell(facts.reviews.lastAnnualReview)],
  ['reviewEvery', ({ facts }) => facts.reviews.reviewEveryMonths],
  ['lastQuarterly', ({ facts }) => dateCell(facts.reviews.lastQuarterlyReport)],
  ['quarterlySelected', ({ facts }) => facts.reviews.quarterlySelected],
  ['agreementStart', ({ facts }) => dateCell(facts.agreement.start)],
  ['agreementEnd', ({ facts }) => dateCell(facts.agreement.end)],
  ['agreementReview', ({ facts }) => dateCell(facts.agreement.reviewDue)],
];

/** Lays a judged register out so that a spreadsheet judges it again. */
export function layOutJudging({ partnerships, asOf }: AssessedRegister, scheme: Scheme): JudgingWorkbook {
  const formulas = judgingFormulas(scheme.councils.length);
  const names = [...INPUTS.map(([name]) => name), ...formulas.map(({ name }) => name)];
  const columns = new Map(names.map((name, index) => [name, columnLetters(index)]));
  return {
    scheme: [
      [scheme.tests.resourcePounds],
      [scheme.tests.staffDaysPerMonth],
      [scheme.dayRate.set ?? scheme.dayRate.low],
      [scheme.dayRate.set ?? scheme.dayRate.high],
      [scheme.reviews.annualMonths ?? ''],
      [scheme.reviews.quarterlyMonths],
      [scheme.reviews.dueSoonDays],
      [serialOfDate(asOf)],
      [UNLIMITED],
    ],
    register: partnerships.map((partnership, index) => [
      ...INPUTS.map(([, read]) => read(partnership)),
      ...formulas.map((formula) => fillIn(formula, index + 1, columns)),
    ]),
    classColumn: names.indexOf('class'),
    statusColumn: names.indexOf('status'),
  };
}

/** Names in brackets become addresses of the row: `[cashSHLow]` is `A5`. */
function fillIn({ formula }: FormulaColumn, row: number, columns: ReadonlyMap<string, string>): string {
  return formula.replace(/\[(\w+)\]/g, (_, name: string) => {
    const letters = columns.get(name);
    if (letters === undefined) throw new Error(`Expected a column of the sheet, got "${name}"`);
    return `${letters}${row}`;
  });
}

function limit(high = 0): number {
  return high === Infinity ? UNLIMITED : high;
}

function dateCell(date: string | null): number | null {
  return date === null ? null : serialOfDate(date);
}
