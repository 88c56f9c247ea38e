import type { IsoDate } from '../../grid/serialDate';

/** The one of some dated amounts that holds on a date; undefined before the first. Lists are in any order. */
export function amountOn<Dated extends { readonly from: IsoDate }>(
  date: IsoDate,
  amounts: readonly Dated[],
): Dated | undefined {
  return amounts.reduce<Dated | undefined>((latest, amount) => {
    const isLater = amount.from <= date && (latest === undefined || amount.from >= latest.from);
    return isLater ? amount : latest;
  }, undefined);
}
