import { firstText } from '../judge/facts/rowParts';
import type { Partnership } from '../partnership';
import { nameKey } from '../text';

/** Charity numbers have six figures or seven; company numbers eight, or two letters and six. */
const NUMBER = /\b(?:[A-Z]{2}\d{6}|\d{6,8})\b/g;
const GAPS_BETWEEN_FIGURES = /(?<=\d)[\s.-]+(?=\d)/g;

/**
 * The rows of each recipient, in the register's order: those that share a charity or company number, and those without
 * a number whose compared name is that of rows with one number, or of other rows without.
 */
export function groupRecipients(partnerships: readonly Partnership[]): Partnership[][] {
  const rows = partnerships.map((partnership) => ({
    partnership,
    name: nameKey(partnership.row.name) || partnership.row.name.trim(),
    numbers: readNumbers(firstText(partnership.row, 'recipientNumber')),
  }));
  const find = joinNumbers(rows.map(({ numbers }) => numbers));
  const known = new Map<string, Set<string>>();
  for (const { name, numbers } of rows)
    if (numbers[0] !== undefined) known.set(name, (known.get(name) ?? new Set()).add(find(numbers[0])));
  const groups = new Map<string, Partnership[]>();
  for (const { partnership, name, numbers } of rows) {
    const [only, ...others] = known.get(name) ?? [];
    const number = numbers[0] === undefined ? (others.length === 0 ? only : undefined) : find(numbers[0]);
    const key = number === undefined ? `name ${name}` : `number ${number}`;
    const group = groups.get(key);
    if (group) group.push(partnership);
    else groups.set(key, [partnership]);
  }
  return [...groups.values()];
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
