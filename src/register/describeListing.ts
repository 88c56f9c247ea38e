import { listWords } from './judge/describeAmounts';
import { NOT_DECIDED } from './newThemes';
import type { AssessedRegister } from './partnership';

/** So many names are read in a sentence. */
const MOST_NAMES = 12;

/** Which partnerships have no new theme yet, in a sentence; undefined where each has one. */
export function describeNotDecided({ newThemes, partnerships }: AssessedRegister): string | undefined {
  if (!newThemes) return undefined;
  const names = partnerships
    .filter(({ newTheme }) => newTheme === NOT_DECIDED)
    .map(({ row }) => row.name.replace(/\s+/g, ' ').trim());
  if (names.length === 0) return undefined;
  const more = names.length - MOST_NAMES;
  const told = more > 0 ? [...names.slice(0, MOST_NAMES), `${more} more`] : names;
  return `No new theme is decided for ${listWords(told)}.`;
}

/** What a paper says of how it lists partnerships; nothing where it goes by their themes. */
export function describeListing(register: AssessedRegister): string[] {
  if (!register.newThemes) return [];
  return [
    'Partnerships are listed under the new themes of the scheme; the tabs of the register are as they were.',
    describeNotDecided(register) ?? '',
  ].filter((note) => note !== '');
}
