import { amountOn } from '../compliance/amountOn';
import { valueOfTerm } from '../compliance/termValue';
import { exactly, isNothing, scale, type Interval } from '../interval';
import { total } from '../judge/councilCosts';
import type { AssessedRegister, Partnership } from '../partnership';
import type { ReadingContext } from '../reading';
import { classifySpending, type Spending } from './classifySpending';

/** One line to be published: what one council pays to one partnership. */
export interface PublishedEntry {
  readonly partnership: Partnership;
  /** '' where no council is named for the money. */
  readonly council: string;
  /** £ */
  readonly amount: Interval;
  readonly basis: 'a year' | 'whole term' | 'once, capital';
}

/** The partnerships of each kind of spending. */
export interface Spendings {
  readonly grants: readonly PublishedEntry[];
  readonly contracts: readonly PublishedEntry[];
  /** Paid, and the register does not say whether it is a grant or a contract. */
  readonly undecided: readonly Partnership[];
}

/** Everything that is to be published of a register, in its order; contracts from the amount of the as-of date on. */
export function listSpendings(
  { partnerships, asOf }: AssessedRegister,
  scheme: ReadingContext['scheme'],
): Spendings {
  const context = { scheme, asOf };
  const kinds = new Map(partnerships.map((each) => [each, classifySpending(each, context)] as const));
  const those = (wanted: Spending) => partnerships.filter((each) => kinds.get(each) === wanted);
  return {
    grants: those('grant').flatMap((partnership) => [
      ...splitByCouncil(partnership, 1, 'a year'),
      ...(partnership.facts.capital > 0
        ? [
            {
              partnership,
              council: '',
              amount: exactly(partnership.facts.capital),
              basis: 'once, capital',
            } as const,
          ]
        : []),
    ]),
    contracts: those('contract').flatMap((partnership) => listContract(partnership, context)),
    undecided: those('not said'),
  };
}

function listContract(partnership: Partnership, context: ReadingContext): PublishedEntry[] {
  const limit = amountOn(context.asOf, context.scheme.papers.transparency.contractsAbove);
  const { written, months } = valueOfTerm(partnership, context);
  if (limit && written.high <= limit.pounds) return [];
  const year = total(partnership.facts.cash).low;
  const factor = months === undefined || year === 0 ? 1 : written.low / year;
  return splitByCouncil(partnership, factor, months === undefined ? 'a year' : 'whole term');
}

/** What each council pays; what no council is named for stands by itself. */
function splitByCouncil(
  partnership: Partnership,
  factor: number,
  basis: PublishedEntry['basis'],
): PublishedEntry[] {
  const { byCouncil, shared } = partnership.facts.cash;
  return [...Object.entries(byCouncil), ['', shared] as const].flatMap(([council, amount]) =>
    isNothing(amount) ? [] : [{ partnership, council, amount: scale(amount, factor), basis }],
  );
}
