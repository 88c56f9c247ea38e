import type { Reading } from '../reading';
import { saysNothing } from './saysNothing';

/** One thing that a cell may say, and its other spellings. */
export interface Choice {
  readonly name: string;
  readonly aliases: readonly string[];
}

interface Mention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads one of several choices, in any capitals; a remark may follow it ("Amber – two posts vacant").
 * @returns the choice's name; null without a problem for a blank cell and "tbc", else null with what stands in the way
 */
export function readChoice(text: string, choices: readonly Choice[]): Reading<string> {
  const typed = text.trim();
  const mentions = findMentions(typed, choices);
  const names = [...new Set(mentions.map(({ name }) => name))];
  const [first] = mentions;
  const isDoubt = typed.includes('?') && names.length > 0;
  if (names.length === 1 && first?.start === 0 && !isDoubt)
    return { value: first.name, certainty: 'stated', problems: [] };
  if (names.length > 1 || isDoubt) {
    const readings = names.length > 1 ? names : [...names, 'not known'];
    return { value: null, certainty: 'ambiguous', problems: [{ kind: 'ambiguous', text: typed, readings }] };
  }
  if (saysNothing(typed)) return { value: null, certainty: 'stated', problems: [] };
  return { value: null, certainty: 'unreadable', problems: [{ kind: 'unreadable', text: typed }] };
}

/** The choices that a text names, from left to right; "centrally pooled" does not name "pooled" too. */
function findMentions(text: string, choices: readonly Choice[]): Mention[] {
  const all = choices
    .flatMap(({ name, aliases }) => [name, ...aliases].map((word) => ({ name, word })))
    .flatMap(({ name, word }) => placesOf(text, word).map((place) => ({ name, ...place })));
  return all
    .filter((one) => !all.some((other) => isWithin(one, other)))
    .sort((one, other) => one.start - other.start);
}

function placesOf(text: string, word: string): { start: number; end: number }[] {
  const pattern = word
    .trim()
    .split(/[\s-]+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s-]+');
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'))].map(
    ({ index, 0: { length } }) => ({ start: index, end: index + length }),
  );
}

function isWithin(one: Mention, other: Mention): boolean {
  const isLonger = other.end - other.start > one.end - one.start;
  return isLonger && other.start <= one.start && other.end >= one.end;
}
