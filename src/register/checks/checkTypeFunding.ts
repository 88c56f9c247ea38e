import { isNothing } from '../interval';
import { paysCash, total } from '../judge/councilCosts';
import { describeAmount } from '../judge/describeAmounts';
import { isTypeOf } from '../scheme/typeRules';
import { findingIn, NO_FINDINGS, type Check } from './check';

/** Reports cash that the scheme says a recorded type seldom has, and none where it usually has some. */
export const checkTypeFunding: Check = (input) => {
  const { facts } = input.partnership;
  const { scheme } = input.context;
  const type = facts.type.value;
  if (type === null) return NO_FINDINGS;
  if (isTypeOf('rarelyPaid', type, scheme) && paysCash(facts)) {
    return [
      findingIn(input, 'type/unusual-funding', ['type'], { type, cash: describeAmount(total(facts.cash)) }),
    ];
  }
  if (isTypeOf('usuallyPaid', type, scheme) && isNothing(total(facts.cash))) {
    return [findingIn(input, 'type/unusual-funding', ['type'], { type })];
  }
  return NO_FINDINGS;
};
