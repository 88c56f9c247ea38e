import { readYesNo } from '../../../src/register/text/readYesNo';

const plain = { certainty: 'stated', problems: [], note: '' };

describe('readYesNo', () => {
  it.each(['y', 'Yes', 'YES ', 'TRUE', '1', '✓', '✔', 'Yes.'])('reads %j as yes', (text) => {
    expect(readYesNo(text)).toEqual({ ...plain, value: true });
  });

  it.each(['n', 'No', 'FALSE', '0', 'x', 'X', '✗', '✘'])('reads %j as no', (text) => {
    expect(readYesNo(text)).toEqual({ ...plain, value: false });
  });

  it.each([
    ['Yes – partly', true, 'partly'],
    ['yes, in part', true, 'in part'],
    ['Yes - no cash involved', true, 'no cash involved'],
    ['no – not statutory', false, 'not statutory'],
    ['No (under review)', false, 'under review'],
  ])('keeps the note of %j', (text, value, note) => {
    expect(readYesNo(text)).toEqual({ ...plain, value, note });
  });

  it.each(['', 'n/a', 'tbc', '?', 'not known', '-'])('reads %j as not known, without a problem', (text) => {
    expect(readYesNo(text)).toEqual({ ...plain, value: null });
  });

  it.each(['yes/no', 'Y/N', 'yes or no'])('asks which of %j holds', (text) => {
    expect(readYesNo(text)).toMatchObject({
      value: null,
      problems: [{ kind: 'ambiguous', text, readings: ['yes', 'no'] }],
    });
  });

  it('keeps the answer of "Y?" and asks', () => {
    expect(readYesNo('Y?')).toEqual({
      value: true,
      certainty: 'ambiguous',
      problems: [{ kind: 'ambiguous', text: 'Y?', readings: ['yes', 'not known'] }],
      note: '',
    });
  });

  it('asks about an answer for each of two', () => {
    expect(readYesNo('Yes for SH; no for WD')).toEqual({
      value: null,
      certainty: 'ambiguous',
      problems: [{ kind: 'ambiguous', text: 'Yes for SH; no for WD', readings: ['yes', 'no'] }],
      note: 'for SH; no for WD',
    });
  });

  it('takes what follows an answer for a note, also where it says no', () => {
    expect(readYesNo('Yes, no change')).toMatchObject({ value: true, certainty: 'stated' });
  });

  it.each(['maybe', 'Partly', 'required'])('reports %j', (text) => {
    expect(readYesNo(text)).toEqual({
      value: null,
      certainty: 'unreadable',
      problems: [{ kind: 'unreadable', text }],
      note: '',
    });
  });
});
