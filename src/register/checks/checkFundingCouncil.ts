import { describeAmount } from '../judge/describeAmounts';
import { findingIn, NO_FINDINGS, type Check } from './check';

/** Reports cash that no council is named for; an amount that is not known at all wants the amount first. */
export const checkFundingCouncil: Check = (input) => {
  const { cash, fundingSource } = input.partnership.facts;
  const { low, high } = cash.shared;
  if (high === 0 || (low === 0 && high === Infinity)) return NO_FINDINGS;
  const keys =
    fundingSource === 'column'
      ? (['annualCash', 'financialArrangements'] as const)
      : (['financialArrangements', 'annualCash'] as const);
  return [
    findingIn(input, 'funding/no-council', keys, { understood: `${describeAmount(cash.shared)} a year` }),
  ];
};
