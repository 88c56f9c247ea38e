import { pastedTexts } from '../../../../src/preview/grid/edits/pastedTexts';

describe('pastedTexts', () => {
  it.each([
    ['one text', 'Sig?', [['Sig?']]],
    [
      'a table',
      '4/8/2016\t£250\r\nabc\t12\r\n',
      [
        ['4/8/2016', '£250'],
        ['abc', '12'],
      ],
    ],
    ['a cell of several lines', '"one\ntwo"\tnext', [['one\ntwo', 'next']]],
    ['quotes within quotes', '"say ""yes"""', [['say "yes"']]],
    ['quotes within a text', 'the "Trust"', [['the "Trust"']]],
    ['blank cells', 'a\t\tb', [['a', '', 'b']]],
  ])('reads %s', (_, text, expected) => {
    expect(pastedTexts(text)).toEqual(expected);
  });
});
