import type { Scheme } from '../scheme/scheme';
import { squashText, tidyText } from './cellText';
import { createCouncilFinder } from './findCouncils';

/** Excel cuts a sheet's name off here. */
const LONGEST_SHEET_NAME = 31;

/** Words that say nothing of what a tab holds: a theme's name beside nothing but these is still the theme's tab. */
const PLAIN_WORDS = [
  'theme|tab|partnerships?|partnership register|register|final|the|of|for|in|and|fy|v(?=\\d)',
  '(?:our|the|corporate|council) plan',
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?',
  'oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
].join('|');
const PLAIN = new RegExp(`(?<!\\p{L})(?:${PLAIN_WORDS})(?!\\p{L})|\\d+(?:st|nd|rd|th)?`, 'gu');

/** Words that mark a tab about a theme which is not its register. */
const OTHER_SHEETS = new RegExp(
  '(?<!\\p{L})(?:notes?|charts?|graphs?|data|summary|summaries|lists?|look-?ups?|archived?|old|previous|superseded|' +
    'closed|ended|copy|back-?up|pivot|template|guidance|guide|key|index|contents|analysis|reports?|calcs?|' +
    'calculations?|workings?|totals?|contacts|actions?|minutes|map)(?!\\p{L})',
  'u',
);

/** Marks that set a prefix or suffix apart; a hyphen only with a space at its side ("care-homes" is one word). */
const ENDS_SET_APART = /(?:[–—:|()[\].;/>•]|-\s|\s-)\s*$/u;
const BEGINS_SET_APART = /^\s*(?:[–—:|()[\].;/>•]|-\s|\s-)/u;

type TextRule = (text: string) => boolean;

/**
 * The theme whose tab a sheet is, going by its name alone; `undefined` for any other sheet.
 *
 * A theme's name or alias may have numbers, years, months, a council and words like "register" around it. Other words
 * count only when a mark sets them apart ("Our Plan – Homes") and none of them says that the sheet is something else
 * ("Chart data – Homes"): bare words make another phrase ("Care homes", "Economy summary"). A name that fits two
 * themes fits none.
 */
export function matchTheme(sheetName: string, scheme: Scheme): string | undefined {
  const forms = scheme.themes.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((form) => ({ theme: name, form })),
  );
  const exact = forms.find(({ form }) => isSameName(sheetName, form));
  if (exact) return exact.theme;

  const name = tidyText(sheetName.normalize('NFKC'))
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll('_', ' ');
  const { isPrefix, isSuffix } = affixRules(scheme);
  const found = new Set(
    forms.filter(({ form }) => standsIn(name, form, isPrefix, isSuffix)).map(({ theme }) => theme),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

function isSameName(sheetName: string, form: string): boolean {
  const [name, wanted] = [squashText(sheetName), squashText(form)];
  return name === wanted || (sheetName.length === LONGEST_SHEET_NAME && wanted.startsWith(name));
}

function affixRules(scheme: Scheme): { isPrefix: TextRule; isSuffix: TextRule } {
  const findCouncils = createCouncilFinder(scheme);
  const isAffix = (text: string, setApart: RegExp): boolean => {
    const others = findCouncils(text).rest.replace(PLAIN, ' ');
    return !/\p{L}/u.test(others) || (setApart.test(others) && !OTHER_SHEETS.test(others));
  };
  return {
    isPrefix: (text) => isAffix(text, ENDS_SET_APART),
    isSuffix: (text) => isAffix(text, BEGINS_SET_APART),
  };
}

function standsIn(name: string, form: string, isPrefix: TextRule, isSuffix: TextRule): boolean {
  const words =
    form
      .toLowerCase()
      .replaceAll('&', ' and ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const pattern = new RegExp(`(?<!\\p{L})${words.join('[^\\p{L}\\p{N}]*')}(?!\\p{L})`, 'gu');
  return [...name.matchAll(pattern)].some(
    ({ 0: found, index }) => isPrefix(name.slice(0, index)) && isSuffix(name.slice(index + found.length)),
  );
}
