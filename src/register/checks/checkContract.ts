import { findLargeAward } from '../compliance/databaseEntry';
import { findContractSigns } from '../compliance/procurement';
import { findingIn, NO_FINDINGS, type Check } from './check';

const MONEY_COLUMNS = ['financialArrangements', 'annualCash', 'name'] as const;

/** Reports what procurement rules may hold for, and else an award for the database of subsidies: one finding a row. */
export const checkContract: Check = (input) => {
  const { partnership, context } = input;
  const signs = findContractSigns(partnership, context);
  if (signs) {
    const facts = { value: signs.value, ...(signs.isServiceLike && { signs: 'outcomes' }) };
    const code = signs.band === 'threshold' ? 'procurement/threshold' : 'procurement/service-contract';
    return [findingIn(input, code, MONEY_COLUMNS, facts)];
  }
  const award = findLargeAward(partnership, context);
  return award ? [findingIn(input, 'subsidy/database', MONEY_COLUMNS, { ...award })] : NO_FINDINGS;
};
