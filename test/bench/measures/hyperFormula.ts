import { HyperFormula } from 'hyperformula';
import type { AssessedRegister, Scheme } from '../../../src/register';
import { layOutJudging, type JudgingWorkbook } from '../formulas/judgingSheet';

/** The formula engine with every row's formulas built and calculated. */
export function buildFormulas({ scheme, register }: JudgingWorkbook): HyperFormula {
  const copy = (rows: JudgingWorkbook['register']) => rows.map((row) => [...row]);
  return HyperFormula.buildFromSheets(
    { Scheme: copy(scheme), Register: copy(register) },
    { licenseKey: 'gpl-v3' },
  );
}

/** Rows that the formulas judge unlike the core; none, or the two don't do the same work. */
export function countDifferences(
  engine: HyperFormula,
  { classColumn, statusColumn }: JudgingWorkbook,
  { partnerships }: AssessedRegister,
): number {
  const sheet = engine.getSheetId('Register') ?? -1;
  const valueAt = (row: number, col: number) => engine.getCellValue({ sheet, row, col });
  return partnerships.filter(
    ({ judgement, reviewStatus }, row) =>
      valueAt(row, classColumn) !== judgement.overall || valueAt(row, statusColumn) !== reviewStatus,
  ).length;
}

export function layOut(register: AssessedRegister, scheme: Scheme): JudgingWorkbook {
  return layOutJudging(register, scheme);
}
