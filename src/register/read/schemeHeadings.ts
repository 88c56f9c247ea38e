import { ADDED_KEYS } from '../addedKeys';
import { columnId } from '../columns';
import { classHeading } from '../scheme/classes';
import type { Scheme } from '../scheme/scheme';
import { squashText } from './cellText';
import type { HeadingMatch } from './matchHeading';

/** The headings that a scheme brings: of the columns that it adds, for its tests or besides, and of its classes. */
export function schemeHeadings(scheme: Scheme): ReadonlyMap<string, HeadingMatch> {
  const { tests, columns } = scheme;
  const ofClasses = listHeadings([classHeading(scheme)], { id: 'significance', key: 'significance' });
  const ofTests = tests.own.flatMap((test) => {
    if (!('column' in test)) return [];
    const match: HeadingMatch = { id: columnId('answer', test.name), key: 'answer' };
    const { heading, variants } = test.column;
    return listHeadings([heading, ...variants], match);
  });
  const added = columns.flatMap(({ kind, key, name, aliases }) => {
    const match: HeadingMatch = { id: columnId(ADDED_KEYS[kind], key), key: ADDED_KEYS[kind] };
    return listHeadings([name, ...aliases], match);
  });
  // A heading that two columns have is the first one's; a test decides more than a column that is only kept.
  return new Map([...ofTests, ...added, ...ofClasses].reverse());
}

function listHeadings(names: readonly string[], match: HeadingMatch): (readonly [string, HeadingMatch])[] {
  return names.map((name) => [squashText(name), match] as const);
}
