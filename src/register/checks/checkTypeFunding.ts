import { isNothing } from '../interval';
import { paysCash, total } from '../judge/councilCosts';
import { describeAmount } from '../judge/describeAmounts';
import { findingIn, NO_FINDINGS, type Check } from './check';
import { recordedTypeKey } from './recordedTypeKey';

const RARELY_FUNDED: readonly unknown[] = ['service improvement', 'community liaison'];

/** Reports funding that a recorded type seldom has, and a Community Delivery partnership without any (§3.1). */
export const checkTypeFunding: Check = (input) => {
  const { facts } = input.partnership;
  const key = recordedTypeKey(input);
  const type = facts.type.value ?? '';
  if (RARELY_FUNDED.includes(key) && paysCash(facts)) {
    return [
      findingIn(input, 'type/unusual-funding', ['type'], { type, cash: describeAmount(total(facts.cash)) }),
    ];
  }
  if (key === 'community delivery' && isNothing(total(facts.cash))) {
    return [findingIn(input, 'type/unusual-funding', ['type'], { type })];
  }
  return NO_FINDINGS;
};
