import fc from 'fast-check';
import { tokenise, tokeniseAny } from '../../../src/register/text/tokenise';

describe('tokenise', () => {
  it('cuts words, figures and marks', () => {
    expect(tokenise('1st April’s – £5\n').map(({ kind, text }) => [kind, text])).toEqual([
      ['number', '1'],
      ['word', 'st'],
      ['word', 'april'],
      ['mark', "'"],
      ['word', 's'],
      ['mark', '-'],
      ['mark', '£'],
      ['number', '5'],
      ['mark', '\n'],
    ]);
  });

  it.each(['constructor', 'valueOf é'])('reads the word of %j as a word', (text) => {
    expect(tokenise(text)[0]?.text).toBe(text.toLowerCase().split(' ')[0]);
  });

  it('cuts every text in the quick pass as in the careful one', () => {
    const typed = fc.string({
      unit: fc.constantFrom(...'ab Z19£–—’‘`é½\u0301\u00a0\t\n\r./-,()ﬁ✓'.split('')),
    });
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
        expect(tokenise(text)).toEqual(tokeniseAny(text));
      }),
    );
  });
});
