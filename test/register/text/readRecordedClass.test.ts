import { readRecordedClass } from '../../../src/register/text/readRecordedClass';
import { SOUTH_HAMS_WEST_DEVON_2016 as scheme } from '../../builders/presetScheme';

const sure = { certainty: 'stated', problems: [], isUnsure: false };

describe('readRecordedClass', () => {
  it.each([
    ['Significant', 'Significant'],
    ['S', 'Significant'],
    ['Sig.', 'Significant'],
    ['Significant (WD only)', 'Significant'],
    ['S - S Hams', 'Significant'],
    ['d', 'Desirable'],
    ['Desirable ', 'Desirable'],
  ])('reads %j as %s', (text, value) => {
    expect(readRecordedClass(text, scheme)).toEqual({ ...sure, value, className: value });
  });

  it.each([
    ['desireable', 'Desirable'],
    ['Significnat', 'Significant'],
    ['Signifcant – high profile', 'Significant'],
  ])('reads the slip %j as %s', (text, value) => {
    expect(readRecordedClass(text, scheme)).toEqual({
      ...sure,
      value,
      className: value,
      certainty: 'inferred',
    });
  });

  it.each(['S?', 'Sig (tbc)', 'Possibly significant'])('reads %j as Significant and unsure', (text) => {
    expect(readRecordedClass(text, scheme)).toEqual({
      ...sure,
      value: 'Significant',
      className: 'Significant',
      isUnsure: true,
    });
  });

  it.each(['Significant/Desirable', 'Sig (SH) / Des (WD)'])('chooses no class of the two in %j', (text) => {
    expect(readRecordedClass(text, scheme)).toEqual({
      value: null,
      className: null,
      certainty: 'ambiguous',
      problems: [{ kind: 'ambiguous', text, readings: ['Significant', 'Desirable'] }],
      isUnsure: false,
    });
  });

  it.each([
    ['not significant', false],
    ['insignificant', false],
    ['Less significant', false],
    ['was Significant', false],
    ['S Hams', false],
    ['Both', false],
    ['?', true],
    ['tbc', true],
  ])('finds no class in %j', (text, isUnsure) => {
    expect(readRecordedClass(text, scheme)).toEqual({
      value: null,
      className: null,
      certainty: 'unreadable',
      problems: [{ kind: 'unreadable', text }],
      isUnsure,
    });
  });

  it('says nothing of a blank cell', () => {
    expect(readRecordedClass(' ', scheme)).toEqual({ ...sure, value: null, className: null });
  });

  it('reads a class between the two in the scheme’s word for it', () => {
    const between = [{ name: 'Moderate', aliases: ['Mod'], treatedAs: 'Desirable' as const }];
    const three = { ...scheme, classes: { ...scheme.classes, between } };
    expect(readRecordedClass('mod', three)).toEqual({ ...sure, value: 'Desirable', className: 'Moderate' });
    expect(readRecordedClass('Moderate/Desirable', three)).toMatchObject({
      value: null,
      problems: [{ kind: 'ambiguous', readings: ['Moderate', 'Desirable'] }],
    });
  });
});
