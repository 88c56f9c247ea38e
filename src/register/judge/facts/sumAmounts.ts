import { add, isNothing, NOTHING, type Interval } from '../../interval';
import { oncePer } from '../../once';
import type { ByCouncil } from '../../reading';
import type { Scheme } from '../../scheme/scheme';

/** Nobody bears anything but what is shared. */
export function onlyShared(scheme: Scheme, shared: Interval): ByCouncil {
  return sharedOf(scheme)(shared);
}

/** Most rows have nothing or anything, which are one interval each: what is made of an interval is made once. */
const sharedOf = oncePer((scheme: Scheme) => oncePer((shared: Interval) => makeShared(scheme, shared)));

function makeShared(scheme: Scheme, shared: Interval): ByCouncil {
  return { byCouncil: Object.fromEntries(scheme.councils.map(({ name }) => [name, NOTHING])), shared };
}

/** Adds amounts up, council by council. */
export function sumAmounts(scheme: Scheme, amounts: readonly ByCouncil[]): ByCouncil {
  const [only] = amounts;
  if (only && amounts.length === 1) return only;
  return {
    byCouncil: Object.fromEntries(
      scheme.councils.map(({ name }) => [
        name,
        add(...amounts.map(({ byCouncil }) => byCouncil[name] ?? NOTHING)),
      ]),
    ),
    shared: add(...amounts.map(({ shared }) => shared)),
  };
}

/** Gives what no council is named for to one council. */
export function giveShared(amounts: ByCouncil, council: string): ByCouncil {
  if (isNothing(amounts.shared)) return amounts;
  const own = amounts.byCouncil[council] ?? NOTHING;
  return {
    byCouncil: { ...amounts.byCouncil, [council]: add(own, amounts.shared) },
    shared: NOTHING,
  };
}
