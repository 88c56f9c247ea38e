import { oncePer } from '../../once';
import type { Scheme } from '../../scheme/scheme';
import type { Parsed } from '../dates/dateParts';
import { longestFirst, namedBy, type Named } from '../findNames';
import type { Token } from '../tokenise';

const namesOf = oncePer(({ councils }: Scheme): readonly Named<string>[] =>
  longestFirst(
    councils.flatMap(({ name, fullName, aliases }) =>
      namedBy(name, fullName === '' ? [name, ...aliases] : [name, fullName, ...aliases]),
    ),
  ),
);

/** The council of the scheme whose name stands at a place, letter by letter. */
export function matchCouncil(
  tokens: readonly Token[],
  at: number,
  scheme: Scheme,
): Parsed<{ readonly kind: 'council'; readonly name: string }> | undefined {
  const found = namesOf(scheme).find(({ words }) =>
    words.every((word, index) => tokens[at + index]?.text === word),
  );
  return found && { value: { kind: 'council', name: found.thing }, next: at + found.words.length };
}
