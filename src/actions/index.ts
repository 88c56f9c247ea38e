export { runIn, type RunExcel } from '../excel';
export { buildChecks } from './buildChecks';
export type { Built } from './buildSheets';
export { checkRegister } from './checkRegister';
export type { Outcome } from './outcome';
export { recalculate, type Recalculated } from './recalculate';
export { removeEverything, type Removed } from './removeEverything';
