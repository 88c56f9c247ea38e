export { readCashCell, readDaysCell } from './readAmountCells';
export { readFunding } from './readFunding';
export { readOneAmount } from './readOneAmount';
export { resolveSteps } from './resolveSteps';
