import { columnId } from '../columns';
import type { Scheme } from '../scheme/scheme';
import { squashText } from './cellText';
import type { HeadingMatch } from './matchHeading';

/** The headings of the columns that a scheme adds for its own tests; undefined where it adds none. */
export function answerHeadings({ tests }: Scheme): ReadonlyMap<string, HeadingMatch> | undefined {
  const matches = tests.own.flatMap((test) => {
    if (!('column' in test)) return [];
    const match: HeadingMatch = { id: columnId('answer', test.name), key: 'answer' };
    const { heading, variants } = test.column;
    return [heading, ...variants].map((name) => [squashText(name), match] as const);
  });
  return matches.length === 0 ? undefined : new Map(matches);
}
