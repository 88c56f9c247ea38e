import { NOTHING, span, type Interval } from '../../../interval';
import type { Steps } from '../../../reading';
import { findItem, says } from '../cells/describeCell';
import type { Entry, Notes } from './entry';

/** Entries without the stepped ones, which become one entry that spans all levels. */
export interface Stepped {
  readonly entries: readonly Entry[];
  readonly steps: Steps | undefined;
}

/** Finds an amount that changes from year to year: "Yr 1 £6,000, Yr 2 £4,000 then nil", "£20,000, £5,000 and £2,000 in three years". */
export function readSteps(entries: readonly Entry[], notes: Notes): Stepped {
  const named = entries.filter(({ cell, kind }) => kind === 'cash' && findItem(cell, 'step') !== undefined);
  const levels = named.length > 0 ? levelsOfNumbers(entries, named) : levelsOfList(entries);
  if (levels.length < 2) return { entries, steps: undefined };
  const councils = new Set(levels.flatMap(({ payers }) => payers.councils));
  const amounts = named.length > 0 ? inOrder(levels) : levels.map(levelOf);
  const first = levels[0];
  if (!first || amounts.length < 2 || councils.size > 1) return { entries, steps: undefined };
  const payers = levels.find((entry) => entry.payers.councils.length > 0)?.payers ?? first.payers;
  const [one = NOTHING, ...others] = amounts;
  notes.assume({ kind: 'year of a stepped amount not known' });
  const whole: Entry = { ...first, payers, yearly: span(one, ...others), isTotal: false };
  const rest = entries.filter((entry) => !levels.includes(entry));
  return { entries: [...rest, whole], steps: { levels: amounts, council: payers.councils[0] } };
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
