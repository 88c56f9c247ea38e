import { readType } from '../../../src/register/text/readType';
import { SOUTH_HAMS_WEST_DEVON_2016 as scheme } from '../../builders/presetScheme';

describe('readType', () => {
  it.each([
    ['Strategic', 'Strategic'],
    ['strategic partnership', 'Strategic'],
    ['Service Delivery', 'Service Improvement'],
    ['Service Improvement/Delivery', 'Service Improvement'],
    ['community-delivery', 'Community Delivery'],
    ['Liaison', 'Community Liaison'],
    ['', null],
  ])('reads %j as %j', (text, value) => {
    expect(readType(text, scheme)).toEqual({ value, certainty: 'stated', problems: [] });
  });

  it.each([
    ['stratgic', 'Strategic'],
    ['Startegic', 'Strategic'],
    ['Service improvment', 'Service Improvement'],
    ['Community Liason', 'Community Liaison'],
    ['Comunity Delivery', 'Community Delivery'],
    ['Strat', 'Strategic'],
    ['CD', 'Community Delivery'],
    ['Improvement', 'Service Improvement'],
    ['Strategic?', 'Strategic'],
  ])('takes the slip or short form %j for %s', (text, value) => {
    expect(readType(text, scheme)).toEqual({ value, certainty: 'inferred', problems: [] });
  });

  it.each([
    ['Strategic/Community Delivery', 'Strategic', 'Community Delivery'],
    ['Community Liaison / Service Improvement', 'Community Liaison', 'Service Improvement'],
    ['Community liaison and delivery', 'Community Liaison', 'Community Delivery'],
    ['Community', 'Community Liaison', 'Community Delivery'],
    ['Delivery', 'Service Improvement', 'Community Delivery'],
    ['Strategic / Delivery', 'Strategic', 'Service Improvement', 'Community Delivery'],
  ])('names all types of %j and takes the first', (text, ...readings) => {
    expect(readType(text, scheme)).toEqual({
      value: readings[0],
      certainty: 'ambiguous',
      problems: [{ kind: 'ambiguous', text, readings }],
    });
  });

  it.each(['Grant', 'Partnership', 'Not strategic', 'tbc', '?'])('finds no type in %j', (text) => {
    expect(readType(text, scheme)).toEqual({
      value: null,
      certainty: 'unreadable',
      problems: [{ kind: 'unreadable', text }],
    });
  });
});
