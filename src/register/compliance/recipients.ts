import { firstText } from '../judge/facts/rowParts';
import type { Partnership } from '../partnership';
import type { ReadingContext } from '../reading';
import { prepareNameOnce } from '../text';

/** Charity numbers have six figures or seven; company numbers eight, or two letters and six. */
const NUMBER = /\b(?:[A-Z]{2}\d{6}|\d{6,8})\b/g;
const GAPS_BETWEEN_FIGURES = /(?<=\d)[\s.-]+(?=\d)/g;

/**
 * The rows of each recipient, in the register's order: those that share a charity or company number, and those without
 * a number whose compared name is that of rows with one number, or of other rows without.
 */
export function groupRecipients(
  partnerships: readonly Partnership[],
  context: ReadingContext,
): Partnership[][] {
  const numbersOf = findNumbers(partnerships, context);
  const byName = new Map<string, Partnership[]>();
  const byNumber = new Map<string, Partnership[]>();
  const groups: Partnership[][] = [];
  for (const partnership of partnerships) {
    const number = numbersOf(partnership);
    const [known, key] =
      number === undefined ? [byName, compareAs(partnership, context)] : [byNumber, number];
    const group = known.get(key);
    if (group) group.push(partnership);
    else {
      const first = [partnership];
      known.set(key, first);
      groups.push(first);
    }
  }
  return groups;
}

/** The number by which a row is grouped: its own, or the only one of rows with its name. */
function findNumbers(
  partnerships: readonly Partnership[],
  context: ReadingContext,
): (partnership: Partnership) => string | undefined {
  const numbered = partnerships.flatMap((partnership) => {
    const numbers = readNumbers(firstText(partnership.row, 'recipientNumber'));
    return numbers.length === 0 ? [] : [{ partnership, numbers }];
  });
  // Few registers have such a column.
  if (numbered.length === 0) return () => undefined;
  const find = joinNumbers(numbered.map(({ numbers }) => numbers));
  const own = new Map<Partnership, string>();
  const ofName = new Map<string, Set<string>>();
  for (const {
    partnership,
    numbers: [first = ''],
  } of numbered) {
    own.set(partnership, find(first));
    const name = compareAs(partnership, context);
    ofName.set(name, (ofName.get(name) ?? new Set()).add(find(first)));
  }
  return (partnership) => {
    const [only, ...others] = ofName.get(compareAs(partnership, context)) ?? [];
    return own.get(partnership) ?? (others.length === 0 ? only : undefined);
  };
}

function compareAs({ row }: Partnership, context: ReadingContext): string {
  return prepareNameOnce(row.name, context).key || row.name.trim();
}

/** The numbers that a cell holds; one of another form is taken as it stands. */
function readNumbers(text: string): readonly string[] {
  if (text === '') return [];
  const plain = text.toUpperCase();
  const found = plain.match(NUMBER) ?? plain.replace(GAPS_BETWEEN_FIGURES, '').match(NUMBER);
  if (found) return found;
  return /\d/.test(plain) ? [plain.replace(/[^A-Z\d]/g, '')] : [];
}

/** Numbers that stand together in a row are one recipient's; gives the number that stands for all of them. */
function joinNumbers(lists: readonly (readonly string[])[]): (number: string) => string {
  const parents = new Map<string, string>();
  const find = (number: string): string => {
    const parent = parents.get(number);
    return parent === undefined ? number : find(parent);
  };
  for (const [first, ...others] of lists)
    for (const other of others) {
      const [one, two] = [find(first ?? other), find(other)];
      if (one !== two) parents.set(two, one);
    }
  return find;
}
