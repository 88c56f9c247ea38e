import { columnLetters, formatCell } from '../grid/address';
import type { AddedValue } from './addedValue';
import { describeAssumption } from './describeAssumption';
import { describeCorrectionUse } from './describeCorrection';
import { describeFinding } from './describeFinding';
import { severityOf, type Finding } from './finding';
import { isExact, roundTo, type Interval } from './interval';
import { total } from './judge/councilCosts';
import { asSentence } from './judge/describeAmounts';
import type { AssessedRegister, Judgement, Partnership, PartnershipFacts } from './partnership';
import type { CorrectionUse } from './recognition';
import type { RegisterTab } from './registerTab';
import type { RegisterReport } from './reportSchema';

type PartnershipReport = RegisterReport['partnerships'][number];

/** The document of an assessed register, of the shape that `registerReportSchema` describes. */
export function reportRegister(register: AssessedRegister, workbook: string): RegisterReport {
  return {
    workbook,
    asOf: register.asOf,
    scheme: register.scheme,
    ...(register.schemeVersion !== undefined && { schemeVersion: register.schemeVersion }),
    tabs: register.tabs.map(reportTab),
    ignoredSheets: [...register.ignoredSheets],
    partnerships: register.partnerships.map(reportPartnership),
    findings: register.findings.map(reportFinding),
    ...(register.corrections && { corrections: register.corrections.map(reportCorrection) }),
  };
}

function reportTab({ sheet, theme, headerRow, firstRow, lastRow, columns }: RegisterTab) {
  return {
    sheet,
    theme,
    headerRow: headerRow + 1,
    firstRow: firstRow + 1,
    lastRow: lastRow + 1,
    columns: Object.fromEntries(columns.map(({ id, column }) => [id, columnLetters(column)])),
  };
}

function reportPartnership(partnership: Partnership): PartnershipReport {
  const { row, facts, judgement, type, agreementStatus } = partnership;
  return {
    sheet: row.sheet,
    row: row.row + 1,
    name: row.name,
    ...(partnership.newTheme !== undefined && { newTheme: partnership.newTheme }),
    recorded: facts.recorded.value,
    ...(facts.recorded.className !== facts.recorded.value && {
      recordedClassName: facts.recorded.className,
    }),
    type: { ...type },
    funding: reportFunding(facts),
    officerDaysPerMonth: reportInterval(total(facts.days)),
    significance: reportJudgement(judgement),
    agreement: {
      kind: facts.agreement.kind,
      start: facts.agreement.start,
      end: facts.agreement.end,
      status: agreementStatus,
    },
    reporting: partnership.reporting,
    duties: partnership.duties.map((duty) => ({ ...duty })),
    nextReviewDue: partnership.nextReviewDue,
    reviewStatus: partnership.reviewStatus,
    ...(facts.added && { added: mapValues(facts.added, reportAdded) }),
  };
}

function reportAdded(value: AddedValue): NonNullable<PartnershipReport['added']>[string] {
  switch (value.kind) {
    case 'text':
    case 'link':
      return value.text;
    case 'money':
      return isExact(value.amount) ? value.amount.low : reportInterval(value.amount);
    case 'date':
      return value.date;
    case 'yes-no':
      return value.answer;
    case 'choice':
      return value.choice;
  }
}

function reportFunding({ cash, capital, fundingSource }: PartnershipFacts): PartnershipReport['funding'] {
  return {
    byCouncil: mapValues(cash.byCouncil, reportInterval),
    shared: reportInterval(cash.shared),
    capital: Math.round(capital * 100) / 100,
    source: fundingSource,
  };
}

function reportJudgement(judgement: Judgement): PartnershipReport['significance'] {
  return {
    overall: judgement.overall,
    ...(judgement.className !== judgement.overall && { className: judgement.className }),
    byCouncil: mapValues(judgement.byCouncil, ({ result, ...cost }) => ({ ...reportInterval(cost), result })),
    tests: judgement.tests.map((test) => ({ ...test })),
    missing: [...judgement.missing],
    assumptions: judgement.assumptions.map((assumption) => asSentence(describeAssumption(assumption))),
    why: judgement.why,
  };
}

function reportFinding(finding: Finding): RegisterReport['findings'][number] {
  const { code, sheet, row, column, value } = finding;
  return {
    code,
    severity: severityOf(finding),
    sheet: sheet ?? null,
    cell: row === undefined || column === undefined ? null : formatCell(row, column),
    value,
    message: describeFinding(finding),
  };
}

function reportCorrection({
  correction,
  use,
}: CorrectionUse): NonNullable<RegisterReport['corrections']>[number] {
  const isTab = correction.about === 'tab';
  return {
    sheet: correction.sheet,
    heading: isTab ? null : correction.heading,
    readAs: isTab ? correction.theme : correction.column,
    isUsed: use === 'used',
    message: describeCorrectionUse({ correction, use }),
  };
}

function reportInterval(interval: Interval): { low: number; high: number | null } {
  const { low, high } = roundTo({ low: interval.low, high: interval.high }, 2);
  return { low, high: high === Infinity ? null : high };
}

function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
