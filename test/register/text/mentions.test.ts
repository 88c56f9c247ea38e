import fc from 'fast-check';
import { asWords, mentions, Phrases } from '../../../src/register/text/mentions';

const PHRASES = ['performance measures', 'KPIs', 'été'];

describe('Phrases', () => {
  it.each([
    ['has its PERFORMANCE  measures agreed', true],
    ['performance-measures', true],
    ['KPIs, monthly', true],
    ['en été', true],
    ['performance is measured', false],
    ['KPI', false],
    ['', false],
  ])('are found as whole words, whatever their capitals: %j is %j', (text, isIn) => {
    expect(new Phrases(PHRASES).isIn(text)).toBe(isIn);
  });

  it('are found nowhere when there are none', () => {
    expect(new Phrases([]).isIn('anything')).toBe(false);
  });

  it('are told by their first words as surely as by all words of a text', () => {
    const pieces = fc.constantFrom(
      'performance',
      'Measures',
      'kpis',
      'ÉTÉ',
      ' ',
      '-',
      'x',
      'performance measures',
    );
    const texts = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const phrases = PHRASES.map(asWords);
        expect(new Phrases(PHRASES).isIn(text)).toBe(mentions(asWords(text), phrases));
      }),
    );
  });
});
