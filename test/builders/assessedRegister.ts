import { assessRegister } from '../../src/register/assessRegister';
import type { AssessedRegister } from '../../src/register/partnership';
import type { RegisterTab } from '../../src/register/registerTab';
import { CONTEXT } from './partnership';

/** A register of literal tabs, judged by the 2016 scheme on the day of the report. */
export function assessedRegister(...tabs: readonly RegisterTab[]): AssessedRegister {
  return assessRegister({ tabs, ignoredSheets: [], findings: [] }, CONTEXT);
}
