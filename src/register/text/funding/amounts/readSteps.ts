import { NOTHING, span, type Interval } from '../../../interval';
import type { Steps } from '../../../reading';
import { findItem, says } from '../cells/describeCell';
import { isSaid } from '../items/item';
import type { Entry, Notes } from './entry';

/** Entries without the stepped ones, which become one entry that spans all levels. */
export interface Stepped {
  readonly entries: readonly Entry[];
  readonly steps: Steps | undefined;
}

/** Finds an amount that changes from year to year: "Yr 1 £6,000, Yr 2 £4,000 then nil", "£20,000, £5,000 and £2,000 in three years". */
export function readSteps(entries: readonly Entry[], text: string, notes: Notes): Stepped {
  const named = entries.filter(({ cell, kind }) => kind === 'cash' && findItem(cell, 'step') !== undefined);
  const following = named.length > 1 ? [] : levelsOfThen(entries);
  if (following.length > 1) return { entries: spanEach(entries, following, notes), steps: undefined };
  const levels = named.length > 0 ? levelsOfNumbers(entries, named) : levelsOfList(entries);
  if (levels.length < 2) return { entries: openLoneStep(entries, named, notes), steps: undefined };
  const councils = new Set(levels.flatMap(({ payers }) => payers.councils));
  if (councils.size > 1)
    return {
      entries: spanEach(entries, levels, notes),
      steps: named.length > 0 ? stepsOfEach(levels) : undefined,
    };
  const amounts = named.length > 0 ? inOrder(levels) : levels.map(levelOf);
  const first = levels[0];
  if (!first || amounts.length < 2) return { entries, steps: undefined };
  const payers = levels.find((entry) => entry.payers.councils.length > 0)?.payers ?? first.payers;
  const [one = NOTHING, ...others] = amounts;
  if (named.length === 0) forgetTerm(levels, text, notes);
  notes.assume({ kind: 'year of a stepped amount not known' });
  const whole: Entry = { ...first, payers, yearly: span(one, ...others), isTotal: false };
  const rest = entries.filter((entry) => !levels.includes(entry));
  return { entries: [...rest, whole], steps: [{ levels: amounts, council: payers.councils[0] }] };
}

/** "£2,000, yr 1 only": which year this one is, is not said. */
function openLoneStep(entries: readonly Entry[], named: readonly Entry[], notes: Notes): readonly Entry[] {
  const [only, ...others] = named;
  if (!only || others.length > 0 || only.yearly.low === 0) return entries;
  notes.assume({ kind: 'year of a stepped amount not known' });
  return entries.map((entry) =>
    entry === only ? { ...entry, yearly: { low: 0, high: entry.yearly.high } } : entry,
  );
}

/** "£6,000, then £4,000, then nil": one after the other, and for how long is not said. */
function levelsOfThen(entries: readonly Entry[]): readonly Entry[] {
  const isThen = ({ cell, kind }: Entry) =>
    kind === 'cash' && cell.before.some((item) => isSaid(item, 'then', 'thereafter'));
  return entries.filter((entry, at) => {
    const next = entries[at + 1];
    const leads = next?.cell.clause === entry.cell.clause && isThen(next);
    return entry.kind === 'cash' && ((at > 0 && isThen(entry)) || leads);
  });
}

/** The levels of each payer; "then nil" without a name is everybody's. */
function levelsByPayer(levels: readonly Entry[]): readonly (readonly Entry[])[] {
  const isEnd = ({ cell, payers }: Entry) => cell.figure.tag === 'nothing' && payers.order.length === 0;
  const groups = new Map<string, Entry[]>();
  for (const entry of levels) {
    if (isEnd(entry)) continue;
    const key = entry.payers.order.join('|');
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const ends = levels.filter(isEnd);
  return groups.size === 0 ? [ends] : [...groups.values()].map((group) => [...group, ...ends]);
}

/** Every council's own list of levels, where each has one council and the same years. */
function stepsOfEach(levels: readonly Entry[]): Steps | undefined {
  const steps = levelsByPayer(levels).map((group) => ({
    levels: inOrder(group),
    council: group[0]?.payers.councils[0],
  }));
  const years = steps[0]?.levels.length ?? 0;
  const isWhole = steps.every((amount) => amount.council !== undefined && amount.levels.length === years);
  return isWhole && years > 1 ? steps : undefined;
}

/** Several councils with levels of their own: each spans its own. */
function spanEach(entries: readonly Entry[], levels: readonly Entry[], notes: Notes): readonly Entry[] {
  notes.assume({ kind: 'year of a stepped amount not known' });
  const spans = levelsByPayer(levels).flatMap((group): readonly Entry[] => {
    const [first, ...others] = group;
    if (!first) return [];
    const yearly = span(first.yearly, ...others.map((entry) => entry.yearly));
    return [{ ...first, yearly: others.length > 0 ? yearly : { low: 0, high: yearly.high } }];
  });
  return [...entries.filter((entry) => !levels.includes(entry)), ...spans];
}

/** The numbered years, and a "then nil" that ends them. */
function levelsOfNumbers(entries: readonly Entry[], named: readonly Entry[]): readonly Entry[] {
  const last = named.at(-1);
  const end = entries.filter(
    ({ cell }) =>
      cell.figure.tag === 'nothing' && cell.clause === last?.cell.clause && says(cell, 'then', 'thereafter'),
  );
  return [...named, ...end];
}

/** As many amounts in a row as the term behind the last has years. */
function levelsOfList(entries: readonly Entry[]): readonly Entry[] {
  const last = entries.findIndex(
    ({ cell, kind }) => kind === 'cash' && cell.link !== 'first' && findItem(cell, 'term') !== undefined,
  );
  const years = entries[last] && findItem(entries[last].cell, 'term')?.years;
  if (years === undefined || years < 2 || years > last + 1) return [];
  const levels = entries.slice(last + 1 - years, last + 1);
  const isList = levels.every(
    ({ cell, kind }, index) =>
      kind === 'cash' && cell.figure.tag === 'money' && (index === 0 || cell.link === 'list'),
  );
  const isAlone = levels
    .slice(0, -1)
    .every(({ cell }) => !findItem(cell, 'term') && !findItem(cell, 'period'));
  const isOne = new Set(levels.flatMap(({ payers }) => payers.councils)).size <= 1;
  return isList && isAlone && isOne ? levels : [];
}

/** A list's figures are each a year's: the term behind the last divides none of them. */
function levelOf({ cell, yearly }: Entry): Interval {
  return cell.figure.tag === 'money' ? cell.figure.amount : yearly;
}

/** Levels by their year's number; a year that is not given is not known, so that the list ends before it. */
function inOrder(levels: readonly Entry[]): readonly Interval[] {
  const byYear = new Map<number, Interval>();
  for (const entry of levels) {
    const year = findItem(entry.cell, 'step')?.year ?? byYear.size + 1;
    if (!byYear.has(year)) byYear.set(year, entry.yearly);
  }
  const amounts: Interval[] = [];
  for (let year = 1; byYear.has(year); year += 1) amounts.push(byYear.get(year) ?? NOTHING);
  return amounts;
}

/** The term behind a list counts its years; it is no term of the last amount. */
function forgetTerm(levels: readonly Entry[], text: string, notes: Notes): void {
  const figure = levels.at(-1)?.cell.figure;
  if (!figure) return;
  notes.withdraw('term of a total');
  notes.withdraw('ambiguous', text.slice(figure.start, figure.end));
}
