import type { Scheme } from '../scheme/scheme';
import { squashText } from './cellText';

/** Names of the scheme's themes, types, classes and councils, squashed. */
export type ListWords = ReadonlySet<string>;

const TOTAL_LABEL =
  /^(?:(?:grand|overall|sub|net|running)[\s-]*)?totals?(?:\s*$|\s*[:=–(-]|\s+(?:for\b|£|\d))/i;
const TOTAL_MENTIONED = /^(?:(?:grand|overall|sub|net|running)[\s-]*)?totals?\b|\btotals?\W*$/i;
const COUNT_LABEL = /^(?:total )?(?:number|no\.?|count) of partnerships\b/i;

/** How a line below (or above) the partnerships begins that is about them, and not one of them. */
const NOTE = new RegExp(
  [
    '^(?:notes?|n\\.?b|sources?|key|updated|last updated|last reviewed|prepared|version)(?:\\s*[:.–-]|$)',
    '^(?:notes? (?:on|that|to|\\d)|updated (?:on|by|\\w+ \\d)|prepared (?:by|for)|as at|correct (?:as )?at|see (?:also|the)\\b)',
    '^(?:last (?:updated|reviewed)|all (?:figures|amounts|sums)|figures|amounts)\\s',
    '^(?:none|nil|n/?a|no partnerships?(?: .*)?)$',
    '^[*†‡§#•–-]',
    '^\\(.*\\)$',
    '^[^\\p{L}]*$',
    '\\p{L}\\s*=',
  ].join('|'),
  'iu',
);
/** Labels of what stands in the next cell: a note, the date or the author of the register. */
const NOTE_LABEL =
  /^(?:notes?|n\.?b\.?|key|sources?|(?:last )?updated(?: by| on)?|prepared(?: by| for)?|as at|date|version)\W*$/i;
const LONGEST_NAME = 100;

/** What a body is called, in the singular: a lone "Dartmoor Forum" is one, "Voluntary sector" or "Forums" is none. */
const BODY_NOUNS = new RegExp(
  '\\b(?:partnership|forum|trust|board|association|society|committee|alliance|network|council|ltd|limited|cic|cio|llp|' +
    'plc|charity|foundation|company|consortium|federation|agency|authority|bureau|panel|union|club|coalition|' +
    'citizens advice|aonb|lep|cvs|project|programme|group|hub|bank|fund|scheme|initiative|centre|museum|festival|' +
    'commission|task ?force)\\b',
  'i',
);

/** "Total", "Sub-total:", "TOTAL 2016/17", "Number of partnerships": a label that no partnership has for a name. */
export function isTotalLabel(text: string): boolean {
  return TOTAL_LABEL.test(text) || COUNT_LABEL.test(text);
}

/** A text that begins or ends with "total"; with nothing but figures beside it a total, otherwise perhaps a name. */
export function mentionsTotal(text: string): boolean {
  return TOTAL_MENTIONED.test(text);
}

/** A remark rather than a name: it begins like one, explains a sign, or is a sentence. */
export function isNote(text: string): boolean {
  const isSentence = text.endsWith('.') && text.split(' ').length > 4;
  return NOTE.test(text) || isSentence || text.length > LONGEST_NAME;
}

/** A label with its remark in the next cell ("Prepared by" | "A Officer"). */
export function isNoteLabel(text: string): boolean {
  return NOTE_LABEL.test(text);
}

/** Whether the text says what kind of body it names ("Forum", "Trust", "Ltd"). */
export function namesBody(text: string): boolean {
  return BODY_NOUNS.test(text);
}

/** More than an abbreviation in capitals ("CAB", "DALC"). */
export function isInCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const isLong = letters.length > 5 || /\p{L}\s+\p{L}/u.test(text);
  return isLong && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** The words of a scheme's lists, none of which is a partnership's name on its own. */
export function listWordsOf({ themes, types, classes, councils, allCouncilsWords }: Scheme): ListWords {
  const named = [
    ...themes,
    ...types,
    classes.significant,
    ...classes.between,
    classes.desirable,
    ...councils,
  ];
  const words = named.flatMap(({ name, aliases }) => [name, ...aliases]);
  return new Set(
    [...words, ...councils.map(({ fullName }) => fullName), ...allCouncilsWords].map(squashText),
  );
}

/** Whether a text is nothing but a word of the scheme's lists, "partnerships" added or not. */
export function isListLabel(text: string, words: ListWords): boolean {
  const label = squashText(text.replace(/\bpartnerships\b/i, ''));
  return label !== '' && words.has(label);
}
