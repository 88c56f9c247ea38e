import type { RegisterTab } from '../registerTab';
import { readContact } from '../text';

const LEFT_OUT = { name: '[name left out]', contact: '[contact left out]' } as const;

/** Words of posts and teams: a lead officer given by these is not a person's name. */
const POST_WORDS = new Set(
  (
    'officer manager lead leader head director assistant deputy senior principal chief executive specialist team ' +
    'service services group practice community communities council health housing environment environmental planning ' +
    'economy economic development finance legal support customer strategy commissioning vacant tbc various all none ' +
    'the of for and to be post interim acting s151 monitoring solicitor surveyor engineer ranger coordinator'
  ).split(' '),
);
const NAME_WORD = /^\p{Lu}[\p{L}.'’-]*$/u;
const BETWEEN_NAMES = /[\n,;/&()+]|\s-\s|\s–\s|\band\b/u;
const MOST_WORDS = 4;

/** What a paper says that was written for the public. */
export const PUBLIC_NOTE = 'Public version: contact details and officers’ names are left out.';

/** Takes personal data out of a text. */
export type Redact = (text: string) => string;

/**
 * Makes what takes officers' names, e-mail addresses and phone numbers out of texts for the public; for officers
 * texts stay as they are. Names are those of Lead Officer anywhere in the register: in full, as initial and surname,
 * and as title and surname; a first name alone is not known for one.
 */
export function createRedact(tabs: readonly RegisterTab[], isPublic: boolean): Redact {
  if (!isPublic) return (text) => text;
  const rows = tabs.flatMap((tab) => [
    ...tab.rows.flatMap((row) => [row, ...row.furtherRows]),
    ...tab.namelessRows,
  ]);
  const officers = new Set(rows.map(({ cells }) => cells.get('leadOfficer')?.text ?? ''));
  const pattern = namePattern([...new Set([...officers].flatMap(findNames))]);
  return (text) => {
    const withoutContacts = text
      .replace(/[^\s,;<>()"|]+@[^\s,;<>()"|]+/gu, LEFT_OUT.contact)
      .replace(/[+(]?\d[\d\s().-]{8,}/gu, (run) =>
        isPhone(run) ? `${LEFT_OUT.contact}${trailingSpace(run)}` : run,
      );
    return pattern ? withoutContacts.replace(pattern, LEFT_OUT.name) : withoutContacts;
  };
}

function isPhone(run: string): boolean {
  return (readContact(run).value?.phones.length ?? 0) > 0;
}

function trailingSpace(run: string): string {
  return /\s*$/u.exec(run)?.[0] ?? '';
}

function findNames(text: string): string[] {
  return text
    .split(BETWEEN_NAMES)
    .map((part) => part.trim().split(/\s+/u))
    .filter(
      (words) =>
        words.length > 1 &&
        words.length <= MOST_WORDS &&
        words.every((word) => NAME_WORD.test(word) && !POST_WORDS.has(word.toLowerCase())),
    )
    .map((words) => words.join(' '));
}

function namePattern(names: readonly string[]): RegExp | undefined {
  if (names.length === 0) return undefined;
  const forms = names.flatMap((name) => {
    const words = name.split(' ').map((word) => word.replaceAll('.', '\\.'));
    const surname = words.at(-1) ?? '';
    const initial = name.charAt(0);
    return [words.join('\\s+'), `${initial}\\.?\\s*${surname}`, `(?:Mr|Mrs|Ms|Miss|Dr)\\.?\\s+${surname}`];
  });
  // The longest first: of two names that begin alike the whole of the longer goes.
  const sorted = forms.toSorted((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
