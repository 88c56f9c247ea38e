import { describePayments } from '../compliance/describePayments';
import { addPayments, type Payments } from '../compliance/payments';
import { isNearLimit } from '../compliance/subsidyLimit';
import type { Finding } from '../finding';
import { flatMapInTurns } from '../turns';
import { findingIn } from './check';
import type { RegisterCheck } from './checkNames';

/** Reports a recipient whose payments come near the limit of subsidies, once: at the first of its rows. */
export const checkSubsidies: RegisterCheck = function* (inputs) {
  const context = inputs[0]?.context;
  if (!context || context.scheme.papers.subsidy.limits.length === 0) return [];
  yield;
  const payments = addPayments(
    inputs.map(({ partnership }) => partnership),
    context,
  );
  yield;
  const told = new Set<Payments>();
  return yield* flatMapInTurns(inputs, (input): Finding[] => {
    const own = payments.get(input.partnership);
    if (!own || told.has(own) || !isNearLimit(own, context)) return [];
    told.add(own);
    const facts = { ...describePayments(own, context), recipient: input.partnership.row.name };
    return [findingIn(input, 'subsidy/near-limit', MONEY_COLUMNS, facts)];
  });
};

const MONEY_COLUMNS = ['financialArrangements', 'annualCash', 'name'] as const;
