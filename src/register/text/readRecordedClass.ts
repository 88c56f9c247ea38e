import type { RecordedReading } from '../partnership';
import { listClasses, type SchemeClass } from '../scheme/classes';
import type { Scheme } from '../scheme/scheme';
import { oncePer } from '../once';
import { findNames, longestFirst, namedBy, type Named } from './findNames';
import { wordsOf } from './tokenise';

const UNSURE_WORDS: ReadonlySet<string> = new Set(
  'tbc tba tbd possibly possible probably potentially maybe perhaps likely unsure provisional unknown'.split(
    ' ',
  ),
);
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'non', 'no', 'neither', 'less', 'insignificant']);

/** "Was significant" says no more than what it was. */
const FORMER: ReadonlySet<string> = new Set(['was', 'were', 'previously', 'formerly']);

const NO_CLASS = { value: null, className: null } as const;

interface ClassNames {
  readonly classes: readonly Named<SchemeClass>[];
  readonly councils: readonly Named<string>[];
}

const namesOf = oncePer((scheme: Scheme): ClassNames => ({
  classes: longestFirst(listClasses(scheme).flatMap((each) => namedBy(each, [each.name, ...each.aliases]))),
  councils: longestFirst(
    scheme.councils.flatMap(({ name, fullName, aliases }) => namedBy(name, [name, fullName, ...aliases])),
  ),
}));

/**
 * Reads a recorded class: by its name, an alias or a slip of the keyboard, also with a council ("Significant (WD only)")
 * and with doubt ("Sig?").
 * @returns null without a problem for a blank cell; `ambiguous` and null when both classes are named, as it can't be
 * seen which one holds; `unreadable` for anything else, "not significant" among it.
 */
export function readRecordedClass(text: string, scheme: Scheme): RecordedReading {
  const typed = text.trim();
  if (typed === '') return { ...NO_CLASS, certainty: 'stated', problems: [], isUnsure: false };
  const names = namesOf(scheme);
  // The words without the councils that are named: "S Hams" is no class S.
  const words = findNames(wordsOf(typed), names.councils).otherWords;
  const isUnsure = typed.includes('?') || words.some((word) => UNSURE_WORDS.has(word));
  const { things, isExact } = findNames(words, names.classes);
  const [found, ...others] = things;
  const isFormer = others.length === 0 && FORMER.has(words[0] ?? '');
  if (found === undefined || isFormer || words.some((word) => NEGATIONS.has(word))) {
    return {
      ...NO_CLASS,
      certainty: 'unreadable',
      problems: [{ kind: 'unreadable', text: typed }],
      isUnsure,
    };
  }
  if (others.length > 0) {
    return {
      ...NO_CLASS,
      certainty: 'ambiguous',
      problems: [{ kind: 'ambiguous', text: typed, readings: things.map(({ name }) => name) }],
      isUnsure,
    };
  }
  const { treatedAs: value, name: className } = found;
  return { value, className, certainty: isExact ? 'stated' : 'inferred', problems: [], isUnsure };
}
