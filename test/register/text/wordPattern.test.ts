import { mentions, wordPattern } from '../../../src/register/text/wordPattern';

describe('wordPattern', () => {
  it.each<[string, string, string | undefined]>([
    ['forum', 'Estuaries Forum', 'Forum'],
    ['forum', 'Forums of Devon', undefined],
    ['strateg*', 'Its strategies', 'strategies'],
    ['strateg*', 'A geostrategic aim', undefined],
    ['improv* service', 'To improve  service, and more', 'improve  service'],
    ['ring and ride', 'Ring and\nRide', 'Ring and\nRide'],
    ['sub-regional', 'a sub-regional body', 'sub-regional'],
    ['performance measures', 'Performance-measures', 'Performance-measures'],
    ['citizens advice', 'Citizens’ Advice', 'Citizens’ Advice'],
    ['KPIs', 'KPI', undefined],
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

describe('mentions', () => {
  it('tells whether a text has one of some words, which none has where there are none', () => {
    const words = ['outcomes', 'match funded'];
    expect(['Agreed outcomes', 'match-funded', 'outcome', ''].map((text) => mentions(text, words))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(mentions('anything', [])).toBe(false);
  });
});
