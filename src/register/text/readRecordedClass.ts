import type { RecordedClass } from '../partnership';
import type { Reading } from '../reading';
import type { Scheme } from '../scheme/scheme';
import { oncePer } from '../once';
import { findNames, longestFirst, namedBy, type Named } from './findNames';
import { wordsOf } from './tokenise';

/** What Significant/Desirable says. */
export interface RecordedClassReading extends Reading<RecordedClass> {
  /** A question mark, "tbc" or "possibly": the officer has not decided. */
  readonly isUnsure: boolean;
}

const UNSURE_WORDS: ReadonlySet<string> = new Set(
  'tbc tba tbd possibly possible probably potentially maybe perhaps likely unsure provisional unknown'.split(
    ' ',
  ),
);
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'non', 'no', 'neither', 'insignificant']);

interface ClassNames {
  readonly classes: readonly Named<RecordedClass>[];
  readonly councils: readonly Named<string>[];
}

const namesOf = oncePer(({ classes: { significant, between, desirable }, councils }: Scheme): ClassNames => ({
  classes: longestFirst([
    ...namedBy<RecordedClass>('Significant', [significant.name, ...significant.aliases]),
    ...between.flatMap(({ treatedAs, name, aliases }) =>
      namedBy<RecordedClass>(treatedAs, [name, ...aliases]),
    ),
    ...namedBy<RecordedClass>('Desirable', [desirable.name, ...desirable.aliases]),
  ]),
  councils: longestFirst(
    councils.flatMap(({ name, fullName, aliases }) => namedBy(name, [name, fullName, ...aliases])),
  ),
}));

/**
 * Reads a recorded class: by its name, an alias or a slip of the keyboard, also with a council ("Significant (WD only)")
 * and with doubt ("Sig?").
 * @returns null without a problem for a blank cell; `ambiguous` and null when both classes are named, as it can't be
 * seen which one holds; `unreadable` for anything else, "not significant" among it.
 */
export function readRecordedClass(text: string, scheme: Scheme): RecordedClassReading {
  const typed = text.trim();
  if (typed === '') return { value: null, certainty: 'stated', problems: [], isUnsure: false };
  const names = namesOf(scheme);
  // The words without the councils that are named: "S Hams" is no class S.
  const words = findNames(wordsOf(typed), names.councils).otherWords;
  const isUnsure = typed.includes('?') || words.some((word) => UNSURE_WORDS.has(word));
  const { things, isExact } = findNames(words, names.classes);
  const [value, ...others] = things;
  if (value === undefined || words.some((word) => NEGATIONS.has(word))) {
    return {
      value: null,
      certainty: 'unreadable',
      problems: [{ kind: 'unreadable', text: typed }],
      isUnsure,
    };
  }
  if (others.length > 0) {
    return {
      value: null,
      certainty: 'ambiguous',
      problems: [{ kind: 'ambiguous', text: typed, readings: things }],
      isUnsure,
    };
  }
  return { value, certainty: isExact ? 'stated' : 'inferred', problems: [], isUnsure };
}
