import { compareNames, nameKey } from '../../../src/register/text/compareNames';

describe('nameKey', () => {
  it.each([
    ['The Citizens’ Advice (South Hams) Ltd.', 'citizens advice south hams'],
    ['Dartmouth & District Museum C.I.C.', 'dartmouth district museum'],
    ['Café Project Community Interest Company', 'cafe project'],
    ['Limited', 'limited'],
    ['–', ''],
  ])('of %j is %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe('compareNames', () => {
  it.each([
    ['Citizens Advice South Hams', 'The Citizens’ Advice (South Hams) Ltd.', 'same'],
    ['Dartmouth & District Museum CIC', 'Dartmouth and District Museum', 'same'],
    ['Tamar Valley', 'TamarValley', 'same'],
    ['Citizens Advice Bureau South Hams', 'South Hams Citizens Advice', 'similar'],
    ['Tamar Valley AONB', 'Tamar Valey AONB', 'similar'],
    ['East Devon CAB', 'West Devon CAB', 'different'],
    ['Area 1 Forum', 'Area 2 Forum', 'different'],
    ['Housing Forum', 'Housing Board', 'different'],
    ['Okehampton Community Transport', 'Ivybridge Community Transport', 'different'],
    ['', '–', 'different'],
  ])('finds %j and %j %s', (one, other, match) => {
    expect(compareNames(one, other)).toBe(match);
    expect(compareNames(other, one)).toBe(match);
  });
});
