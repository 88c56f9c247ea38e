export { readCashCell, readDaysCell } from './readAmountCells';
export { readFunding } from './readFunding';
export { readOneAmount } from './readOneAmount';
export { readVat, type Vat } from './readVat';
export { levelsOn, resolveSteps } from './resolveSteps';
