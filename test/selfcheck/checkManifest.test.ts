import { readFileSync } from 'node:fs';
import { adaptManifest, checkManifest } from '../../src/selfcheck/checkManifest';

const xml = readFileSync('manifest.xml', 'utf8');
const version = /<Version>(\d+\.\d+\.\d+)\./.exec(xml)?.[1] ?? '';
const PLACE = 'https://tools.example.org/register/';

describe('adaptManifest', () => {
  it('puts every address into the folder, so that the check passes', () => {
    const adapted = adaptManifest(xml, PLACE) ?? '';
    expect(checkManifest(xml, PLACE, version)).toHaveLength(1);
    expect(checkManifest(adapted, PLACE, version)).toEqual([]);
    expect(adapted).not.toContain('localhost');
    expect(adaptManifest(adapted, PLACE)).toBe(adapted);
  });

  it('makes nothing of what is no manifest', () => {
    expect(adaptManifest('<p>Not found</p>', PLACE)).toBeUndefined();
  });
});
