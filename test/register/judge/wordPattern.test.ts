import { wordPattern } from '../../../src/register/judge/wordPattern';

describe('wordPattern', () => {
  it.each<[string, string, string | undefined]>([
    ['forum', 'Estuaries Forum', 'Forum'],
    ['forum', 'Forums of Devon', undefined],
    ['strateg*', 'Its strategies', 'strategies'],
    ['strateg*', 'A geostrategic aim', undefined],
    ['improv* service', 'To improve  service, and more', 'improve  service'],
    ['ring and ride', 'Ring and\nRide', 'Ring and\nRide'],
    ['sub-regional', 'a sub-regional body', 'sub-regional'],
    ['R&D (new)', 'Our R&D (new) fund', 'R&D (new)'],
    ['tŷ', 'Tŷ Newydd', 'Tŷ'],
    ['t', 'Tŷ Newydd', undefined],
  ])('finds %s in “%s” as whole words', (word, text, found) => {
    expect(wordPattern([word])?.exec(text)?.[0]).toBe(found);
  });

  it('finds the first of several words in a text', () => {
    expect(wordPattern(['link', 'joint service', 'joint services'])?.exec('Joint services link')?.[0]).toBe(
      'Joint services',
    );
  });

  it('is none for no words', () => {
    expect(wordPattern([])).toBeUndefined();
  });
});
