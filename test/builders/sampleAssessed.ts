import { checkRegister } from '../../src/actions';
import { reportRegister, type AssessedRegister } from '../../src/register';
import type { RegisterReport } from '../../src/register/reportSchema';
import { openWorkbook, sampleRegister } from './openWorkbook';
import { SOUTH_HAMS_WEST_DEVON_2016 } from './presetScheme';

/** The sample register judged on the day of the report, and its JSON report. */
export async function sampleAssessed(): Promise<{ register: AssessedRegister; report: RegisterReport }> {
  const workbook = await openWorkbook(sampleRegister());
  const outcome = await checkRegister(workbook.runExcel, {
    scheme: SOUTH_HAMS_WEST_DEVON_2016,
    asOf: '2016-08-04',
  });
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return { register: outcome.result, report: reportRegister(outcome.result, 'sample-register.xlsx') };
}
