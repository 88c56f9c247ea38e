import type { Reading } from '../reading';
import { saysNothing } from './saysNothing';
import { tokenise } from './tokenise';

/** What a Yes/No column says; `note` is what follows the answer, such as "partly". */
export interface YesNoReading extends Reading<boolean> {
  readonly note: string;
}

const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'y', 'true', 't', '1', '✓', '✔', '☑', '✅', '√', 'yep', 'yeah', 'tick', 'ticked'].map(
    (word) => [word, true] as const,
  ),
  ...['no', 'n', 'false', 'f', '0', '✗', '✘', '☒', '❌', 'x', '×', 'not', 'nope', '☐'].map(
    (word) => [word, false] as const,
  ),
]);

/** Between two answers these leave open which one holds. */
const EITHER_MARKS: ReadonlySet<string> = new Set(['/', 'or', 'and', '&', '|']);

/** "Yes for SH; no for WD": a second answer of its own, for somebody else. */
const OTHER_ANSWER = {
  yes: /[;,.] ?(?:no|n) (?:for|in|at)\b/i,
  no: /[;,.] ?(?:yes|y) (?:for|in|at)\b/i,
} as const;

const LEADING_MARKS = /^[\s,;:.()–—-]+/u;

function ambiguous(
  value: boolean | null,
  text: string,
  note: string,
  readings: readonly string[],
): YesNoReading {
  return { value, certainty: 'ambiguous', problems: [{ kind: 'ambiguous', text, readings }], note };
}

/** "No (under review)": the bracket holds the whole note. */
function withoutBracket(rest: string): string {
  const inner = rest.trim();
  return inner.startsWith('(') && inner.indexOf(')') === inner.length - 1 ? inner.slice(1, -1) : rest;
}

/**
 * Reads yes or no, in words, letters, figures or ticks; a cross is a no. Words after the answer are a note.
 * @returns null without a problem for a blank cell, "n/a" and "tbc"; null and `ambiguous` for "yes/no"; the answer and
 * `ambiguous` for "yes?"; else `unreadable`.
 */
export function readYesNo(text: string): YesNoReading {
  const typed = text.trim();
  if (saysNothing(typed) && typed.toLowerCase() !== 'none') {
    return { value: null, certainty: 'stated', problems: [], note: '' };
  }
  const tokens = tokenise(typed);
  const [first] = tokens;
  const value = ANSWERS.get(first?.text ?? '');
  if (!first || value === undefined) {
    return {
      value: null,
      certainty: 'unreadable',
      problems: [{ kind: 'unreadable', text: typed }],
      note: '',
    };
  }
  const isNegation = first.text === 'not';
  const note = isNegation
    ? typed
    : withoutBracket(typed.slice(first.end)).replace(LEADING_MARKS, '').replaceAll('?', '').trim();
  const isEither = EITHER_MARKS.has(tokens[1]?.text ?? '') && ANSWERS.get(tokens[2]?.text ?? '') === !value;
  if (isEither || OTHER_ANSWER[value ? 'yes' : 'no'].test(note))
    return ambiguous(null, typed, note, ['yes', 'no']);
  if (typed.includes('?')) return ambiguous(value, typed, note, [value ? 'yes' : 'no', 'not known']);
  return { value, certainty: note === '' || !isNegation ? 'stated' : 'inferred', problems: [], note };
}
