import { isExact } from '../../interval';
import { total } from '../../judge/councilCosts';
import type { AssessedRegister } from '../../partnership';
import type { Scheme } from '../../scheme/scheme';
import { financialYearOf } from '../../financialYear';
import { describeInflation, rollForward } from '../rollForward';
import type { DraftId } from './optionFields';

/** An option that the add-in drafts; advantages, disadvantages and risks are for the officer to tell. */
export interface DraftOption {
  readonly id: DraftId;
  readonly title: string;
  /** £ a year of all councils. */
  readonly pounds: number;
}

/** What the register's partnerships cost now, and how many have no single figure and are in no sum. */
export interface CostNow {
  readonly pounds: number;
  readonly unknownCount: number;
}

export function costNow({ partnerships }: AssessedRegister): CostNow {
  const amounts = partnerships.map(({ facts }) => total(facts.cash));
  return {
    pounds: sum(amounts.filter(isExact).map(({ low }) => low)),
    unknownCount: amounts.filter((amount) => !isExact(amount)).length,
  };
}

/** Agreements continue at current levels, and with the scheme's element of inflation where it has one. */
export function draftOptions(register: AssessedRegister, scheme: Scheme): DraftOption[] {
  const { label } = financialYearOf(register.asOf, scheme.financialYearStartMonth, 1);
  const amounts = register.partnerships.map(({ facts }) => total(facts.cash)).filter(isExact);
  const title = `Continue at current levels for ${label}`;
  const inflation = describeInflation(scheme);
  return [
    { id: 'current levels', title, pounds: sum(amounts.map(({ low }) => low)) },
    ...(inflation === undefined
      ? []
      : [
          {
            id: 'inflation' as const,
            title: `${title}, with an element of ${inflation} for inflation`,
            pounds: sum(amounts.map((amount) => rollForward(amount, scheme).low)),
          },
        ]),
  ];
}

/** In whole pence, whatever binary fractions make of the sum. */
function sum(figures: readonly number[]): number {
  return figures.reduce((pence, figure) => pence + Math.round(figure * 100), 0) / 100;
}
