import { groupByTheme } from './groupByTheme';
import { isExact, isNothing } from './interval';
import type { AssessedRegister, Partnership } from './partnership';

/** What a council pays under one theme. */
export interface ThemeCash {
  readonly council: string;
  /** The sum of the amounts that are one figure, £ a year. */
  readonly pounds: number;
  /** Amounts that are ranges or not known: they are no part of the sum. */
  readonly openCount: number;
}

/** One theme in figures. */
export interface ThemeCount {
  readonly theme: string;
  /** How many there are of each of the register's classes, in their order. */
  readonly classes: readonly number[];
  readonly cash: readonly ThemeCash[];
  /** Partnerships with cash that no council is named for, which is no part of the sums. */
  readonly sharedCount: number;
}

/** Counts partnerships by class and adds up their cash by council, for each theme that has partnerships. */
export function countThemes(register: AssessedRegister): ThemeCount[] {
  return groupByTheme(register)
    .filter(({ partnerships }) => partnerships.length > 0)
    .map(({ theme, partnerships }) => countTheme(theme, partnerships, register.classes));
}

function countTheme(theme: string, own: readonly Partnership[], classes: readonly string[]): ThemeCount {
  const councils = Object.keys(own[0]?.facts.cash.byCouncil ?? {});
  return {
    theme,
    classes: classes.map((name) => own.filter(({ judgement }) => judgement.className === name).length),
    cash: councils.map((council) => addCash(council, own)),
    sharedCount: own.filter(({ facts }) => !isNothing(facts.cash.shared)).length,
  };
}

function addCash(council: string, own: readonly Partnership[]): ThemeCash {
  const amounts = own.flatMap(({ facts }) => facts.cash.byCouncil[council] ?? []);
  const exact = amounts.filter(isExact);
  return {
    council,
    pounds: exact.reduce((sum, { low }) => sum + low, 0),
    openCount: amounts.length - exact.length,
  };
}
