import type { CheckInput } from '../checks/check';
import type { AssessedRegister, Partnership } from '../partnership';
import type { RegisterTab } from '../registerTab';
import type { Scheme } from '../scheme/scheme';
import { nameKey } from '../text';
import { financialYearOf, type FinancialYear } from '../financialYear';
import { addPayments, NO_PAYMENTS, type Payments } from '../compliance/payments';

/** One partnership with all that its recommendation and its questions depend on. */
export interface PaperInput extends CheckInput {
  /** The financial year that the papers decide on: the one after the as-of date's. */
  readonly nextYear: FinancialYear;
  /** What its recipient has from the councils, over all rows of the register. */
  readonly payments: Payments;
  /** The register's other rows of the same name. */
  readonly namesakes: readonly Partnership[];
}

/** The partnerships of a register as papers need them, in the register's order. */
export function preparePapers(register: AssessedRegister, scheme: Scheme): PaperInput[] {
  const { asOf, partnerships } = register;
  const nextYear = financialYearOf(asOf, scheme.financialYearStartMonth, 1);
  const tabs = new Map(register.tabs.map((tab) => [tab.sheet, tab]));
  const payments = addPayments(partnerships, { scheme, asOf });
  const byName = groupBy(partnerships, ({ row }) => nameKey(row.name));
  return partnerships.map((partnership) => ({
    tab: requireTab(tabs, partnership.row.sheet),
    partnership,
    context: { scheme, asOf },
    nextYear,
    payments: payments.get(partnership) ?? NO_PAYMENTS,
    namesakes: (byName.get(nameKey(partnership.row.name)) ?? []).filter((other) => other !== partnership),
  }));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function requireTab(tabs: ReadonlyMap<string, RegisterTab>, sheet: string): RegisterTab {
  const tab = tabs.get(sheet);
  if (!tab) throw new Error(`Expected a tab of the register, got "${sheet}"`);
  return tab;
}
