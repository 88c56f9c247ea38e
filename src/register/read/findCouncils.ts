import type { Scheme } from '../scheme/scheme';

/** The councils that a short text names, and the text without them. */
export interface CouncilMention {
  /** Names as in the scheme, each once. */
  readonly councils: readonly string[];
  readonly rest: string;
}

function namePattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, '\\s+');
}

/**
 * Prepares a search for the scheme's councils by name, full name or alias, as whole words in any case. The longest
 * name wins, so that "South Hams District Council" leaves nothing behind.
 */
export function createCouncilFinder(scheme: Scheme): (text: string) => CouncilMention {
  const names = scheme.councils.flatMap(({ name, fullName, aliases }) =>
    [name, fullName, ...aliases].filter((word) => word !== '').map((word) => ({ word, council: name })),
  );
  names.sort((a, b) => b.word.length - a.word.length);
  const byWord = new Map(names.map(({ word, council }) => [word.toLowerCase(), council]));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map(({ word }) => namePattern(word)).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) => {
    const councils = new Set<string>();
    const rest = text.replace(pattern, (found) => {
      const council = byWord.get(found.toLowerCase().replace(/\s+/g, ' '));
      if (council !== undefined) councils.add(council);
      return ' ';
    });
    return { councils: [...councils], rest: councils.size === 0 ? text : rest };
  };
}
