/** Pounds by which stated and computed amounts may differ through rounding. */
const ROUNDING_POUNDS = 1;

/** Whether two amounts (£) are one, give or take rounding. */
export function isNear(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= ROUNDING_POUNDS;
}
