import type { Scheme } from '../../../scheme/scheme';

/** What a phrase that names councils stands for. */
export interface CouncilPhrase {
  readonly councils: readonly string[];
  readonly isEach: boolean;
  /** An unknown name that follows makes it the name of another body: "South Hams CVS". */
  readonly mayBeginName: boolean;
}

const BOTH = [
  'both',
  'both councils',
  'both authorities',
  'both districts',
  'both areas',
  'all councils',
  'the two councils',
  'the councils',
  'two councils',
  'all authorities',
];
const ENDINGS = ['', ' council', ' district', ' borough', ' dc', ' bc', ' dc council'];

/** Every phrase by which a scheme's councils go, in lower case without punctuation. */
export function councilPhrases(scheme: Scheme): ReadonlyMap<string, CouncilPhrase> {
  const phrases = new Map<string, CouncilPhrase>();
  const everyone = scheme.councils.map(({ name }) => name);
  for (const phrase of BOTH) phrases.set(phrase, { councils: everyone, isEach: false, mayBeginName: false });
  for (const { name, fullName, aliases } of scheme.councils) {
    for (const given of [name, fullName, ...aliases]) {
      for (const ending of given === name ? ENDINGS : ['']) {
        const phrase = plain(given) + ending;
        phrases.set(phrase, {
          councils: [name],
          isEach: false,
          mayBeginName: !/(?:dc|bc|cc|council|district|borough)$/.test(phrase),
        });
      }
    }
  }
  return phrases;
}

/** A name as the texts are searched for it: in lower case, without punctuation. */
export function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('.', '')
    .replaceAll('’', "'")
    .replaceAll("'", '')
    .replaceAll('-', ' ')
    .replaceAll('&', 'and')
    .replace(/\s+/g, ' ')
    .trim();
}
