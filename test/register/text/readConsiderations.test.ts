import { readConsiderations } from '../../../src/register/text/readConsiderations';
import { SOUTH_HAMS_WEST_DEVON_2016 as scheme } from '../../builders/presetScheme';

const read = (text: string) => readConsiderations(text, scheme);

describe('readConsiderations', () => {
  it.each<[string, readonly number[] | null]>([
    ['1, 3 and 6', [1, 3, 6]],
    ['6;1', [1, 6]],
    ['1-3', [1, 2, 3]],
    ['2 to 4', [2, 3, 4]],
    ['1.3', [1, 3]],
    ['(i), (iv)', [1, 4]],
    ['Considerations 2 and 4', [2, 4]],
    ['All six', [1, 2, 3, 4, 5, 6]],
    ['all except 2', [1, 3, 4, 5, 6]],
    ['None', []],
    ['tbc', null],
    ['', null],
  ])('reads %j', (text, value) => {
    expect(read(text)).toEqual({ value, certainty: 'stated', problems: [] });
  });

  it.each([
    ['public profile', [6]],
    ['local needs; service delivery', [2, 4]],
    ['high influence on council or partnership spending, or access to significant funding', [1]],
  ])('finds the considerations that the words %j belong to', (text, value) => {
    expect(read(text)).toEqual({ value, certainty: 'inferred', problems: [] });
  });

  it.each<[string, readonly number[] | null, string]>([
    ['1 & 9', [1], '9'],
    ['strategic', null, 'strategic'],
    ['policy; the weather', [3], 'the weather'],
  ])('reports what in %j the scheme does not have', (text, value, unknown) => {
    expect(read(text)).toEqual({
      value,
      certainty: 'unreadable',
      problems: [{ kind: 'unreadable', text: unknown }],
    });
  });
});
