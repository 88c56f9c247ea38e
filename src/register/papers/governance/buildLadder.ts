import { columnId } from '../../columns';
import { describeAdded } from '../../describeAdded';
import { firstText } from '../../judge/facts/rowParts';
import type { Partnership } from '../../partnership';
import { compared } from '../appendix4/ownerKeys';

/** How a partnership stands to the one that it says it is accountable to. */
export type Step =
  /** It names none: the head of a ladder. */
  | { readonly kind: 'top' }
  | { readonly kind: 'below'; readonly parent: Partnership }
  /** The one that it names is not in the register. */
  | { readonly kind: 'orphan'; readonly named: string }
  /** Going from parent to parent leads back to it. `names`: all on the way, itself first and last. */
  | { readonly kind: 'cycle'; readonly names: readonly string[] };

/** One partnership on the ladder, with those that are accountable to it. */
export interface Rung {
  readonly partnership: Partnership;
  /** 0 for the head. */
  readonly level: number;
  /** Its own, else that of the nearest above it; `''` where nobody names one. */
  readonly panel: string;
  readonly block: string;
}

/** The columns of the scheme that the ladder is made of. */
const PARENT = columnId('addedText', 'parent');
const OWN = { panel: 'scrutiny panel', block: 'block', role: 'governance role' } as const;

/** How each partnership stands on the ladder; names are compared as everywhere in the register. */
export function findSteps(partnerships: readonly Partnership[]): ReadonlyMap<Partnership, Step> {
  const byName = new Map(
    partnerships.toReversed().map((partnership) => [compared(partnership.row.name), partnership]),
  );
  const parentOf = (partnership: Partnership) => byName.get(compared(namedParent(partnership)));
  return new Map(
    partnerships.map((partnership): [Partnership, Step] => {
      const named = namedParent(partnership);
      if (named === '') return [partnership, { kind: 'top' }];
      const parent = parentOf(partnership);
      if (!parent) return [partnership, { kind: 'orphan', named }];
      const names = findCycle(partnership, parentOf);
      return [partnership, names ? { kind: 'cycle', names } : { kind: 'below', parent }];
    }),
  );
}

function namedParent({ row }: Partnership): string {
  return firstText(row, PARENT).replace(/\s+/g, ' ').trim();
}

/** The names from a partnership back to itself; undefined when its parents end somewhere, or go round without it. */
function findCycle(
  start: Partnership,
  parentOf: (partnership: Partnership) => Partnership | undefined,
): readonly string[] | undefined {
  const passed = new Set<Partnership>();
  for (let at = parentOf(start); at && !passed.has(at); at = parentOf(at)) {
    passed.add(at);
    if (at === start) return [start, ...passed].map(({ row }) => row.name.replace(/\s+/g, ' ').trim());
  }
  return undefined;
}

/**
 * The ladders from their heads down, each partnership before those accountable to it, in the register's order. Left out
 * are those that name no parent, have no role and nobody below them; and those whose parents go round in a circle.
 */
export function listRungs(
  partnerships: readonly Partnership[],
  steps: ReadonlyMap<Partnership, Step>,
): Rung[] {
  const below = new Map<Partnership, Partnership[]>();
  for (const [partnership, step] of steps)
    if (step.kind === 'below') below.set(step.parent, [...(below.get(step.parent) ?? []), partnership]);
  const isHead = (partnership: Partnership) => {
    const kind = steps.get(partnership)?.kind;
    const belongs = below.has(partnership) || said(partnership, OWN.role) !== '';
    return kind === 'orphan' || (kind === 'top' && belongs);
  };
  const climbDown = (partnership: Partnership, above: Rung | undefined): Rung[] => {
    const rung: Rung = {
      partnership,
      level: above ? above.level + 1 : 0,
      panel: said(partnership, OWN.panel) || (above?.panel ?? ''),
      block: said(partnership, OWN.block) || (above?.block ?? ''),
    };
    return [rung, ...(below.get(partnership) ?? []).flatMap((each) => climbDown(each, rung))];
  };
  return partnerships.filter(isHead).flatMap((partnership) => climbDown(partnership, undefined));
}

/** What a partnership says in one of the scheme's columns. */
export function said({ facts }: Partnership, key: string): string {
  return describeAdded(facts.added?.[key]);
}
