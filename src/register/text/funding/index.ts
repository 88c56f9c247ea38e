export { readCashCell, readDaysCell } from './readAmountCells';
export { readFunding } from './readFunding';
export { resolveSteps } from './resolveSteps';
