import { add, exactly, isExact, isNothing, NOTHING, scale, type Interval } from '../../interval';
import type { TestResult } from '../../partnership';
import type { ByCouncil } from '../../reading';
import { total, type Resources } from '../councilCosts';
import type { MissingFact } from './significanceTest';

/** A fact that may be open, and what the resources would be at the extremes of what it may turn out to be. */
interface OpenResource {
  readonly fact: MissingFact;
  /** A quantity has to be known before its price or its payer can matter. */
  readonly isQuantity: boolean;
  /** Nothing bounds it, so that no other fact can keep the test from being met. */
  readonly isUnlimited: (resources: Resources) => boolean;
  readonly isOpen: (resources: Resources) => boolean;
  readonly settle: (resources: Resources) => Resources[];
}

const isOpenAmount = (amount: Interval) => !isExact(amount);

const OPEN_RESOURCES: readonly OpenResource[] = [
  {
    fact: 'the amount',
    isQuantity: true,
    isUnlimited: ({ cash }) => total(cash).high === Infinity,
    isOpen: ({ cash }) => someAmount(cash, isOpenAmount),
    settle: (resources) => extremes(resources.cash).map((cash) => ({ ...resources, cash })),
  },
  {
    fact: 'officer days',
    isQuantity: true,
    isUnlimited: ({ days }) => total(days).high === Infinity,
    isOpen: ({ days }) => someAmount(days, isOpenAmount),
    settle: (resources) => extremes(resources.days).map((days) => ({ ...resources, days })),
  },
  {
    fact: 'officer day rate',
    isQuantity: false,
    isUnlimited: () => false,
    isOpen: ({ days, dayRate }) => !isExact(dayRate) && !isNothing(total(days)),
    settle: (resources) =>
      [resources.dayRate.low, resources.dayRate.high].map((rate) => ({
        ...resources,
        dayRate: exactly(rate),
      })),
  },
  {
    fact: 'the council that pays',
    isQuantity: false,
    isUnlimited: () => false,
    isOpen: ({ cash }) => !isNothing(cash.shared),
    settle: (resources) => attributions(resources.cash).map((cash) => ({ ...resources, cash })),
  },
  {
    fact: 'the council whose officers give the time',
    isQuantity: false,
    isUnlimited: () => false,
    isOpen: ({ days }) => !isNothing(days.shared),
    settle: (resources) => attributions(resources.days).map((days) => ({ ...resources, days })),
  },
];

/**
 * The facts to find out for an undecided test over resources: each that could decide it alone, and each quantity of
 * which nothing is known; failing both, the open quantities, or else everything that is open. More is never asked
 * than what the next step needs.
 */
export function findMissingResources(
  resources: Resources,
  judge: (resources: Resources) => TestResult,
): MissingFact[] {
  const open = OPEN_RESOURCES.filter(({ isOpen }) => isOpen(resources));
  const next = open.filter(
    ({ isUnlimited, settle }) =>
      isUnlimited(resources) || settle(resources).some((settled) => judge(settled) !== 'not known'),
  );
  const quantities = open.filter(({ isQuantity }) => isQuantity);
  const wanted = [next, quantities, open].find((facts) => facts.length > 0) ?? [];
  return wanted.map(({ fact }) => fact);
}

/** Whether any amount is of some kind. */
function someAmount({ byCouncil, shared }: ByCouncil, is: (amount: Interval) => boolean): boolean {
  if (is(shared)) return true;
  for (const council in byCouncil) if (is(byCouncil[council] ?? NOTHING)) return true;
  return false;
}

/** Results only ever grow with amounts, so the two ends decide whatever any figure between them could. */
function extremes(amounts: ByCouncil): ByCouncil[] {
  return [mapAmounts(amounts, ({ low }) => exactly(low)), mapAmounts(amounts, ({ high }) => exactly(high))];
}

/** All to one council, for each of them, and in equal parts. */
function attributions({ byCouncil, shared }: ByCouncil): ByCouncil[] {
  const councils = Object.keys(byCouncil);
  const part = scale(shared, 1 / councils.length);
  return [
    ...councils.map((payer) => giveParts(byCouncil, (council) => (council === payer ? shared : NOTHING))),
    giveParts(byCouncil, () => part),
  ];
}

function giveParts(byCouncil: ByCouncil['byCouncil'], partOf: (council: string) => Interval): ByCouncil {
  const given: Record<string, Interval> = {};
  for (const council in byCouncil) given[council] = add(byCouncil[council] ?? NOTHING, partOf(council));
  return { byCouncil: given, shared: NOTHING };
}

function mapAmounts({ byCouncil, shared }: ByCouncil, change: (amount: Interval) => Interval): ByCouncil {
  const changed: Record<string, Interval> = {};
  for (const council in byCouncil) changed[council] = change(byCouncil[council] ?? NOTHING);
  return { byCouncil: changed, shared: change(shared) };
}
