import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSampleRegister } from '../../../src/headless/sample/sampleRegister';
import { TABS } from '../../../src/headless/sample/tabs';
import { entryOf } from '../../../src/headless/sample/entry';

const committed = new Uint8Array(
  readFileSync(join(__dirname, '..', '..', '..', 'assets', 'sample-register.xlsx')),
);

/** Numbers that Ofcom keeps for drama; nobody has them. */
const DRAMA_NUMBER = /^(?:01632 960\d{3}|020 7946 0\d{3})$/;

const texts = TABS.flatMap(({ body }) =>
  body.flatMap((row) => {
    if (row.is === 'row') return Object.values(row.cells);
    return row.is === 'pair' ? [...Object.values(row.cells), ...Object.values(row.second)] : [];
  }),
).map((typed) => String(entryOf(typed).value));

describe('writeSampleRegister', () => {
  it('gives the same bytes every time, and the file in assets is those', async () => {
    const [first, second] = [await writeSampleRegister(), await writeSampleRegister()];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, committed)).toBe(0);
  });

  it('holds nobody’s telephone number or address', () => {
    const numbers = texts.flatMap((text) => text.match(/\b0\d{2,4} \d{3,4} ?\d{3,4}\b/g) ?? []);
    const addresses = texts.flatMap((text) => text.match(/\S+@\S+/g) ?? []);
    expect(numbers.filter((number) => !DRAMA_NUMBER.test(number))).toEqual([]);
    expect(addresses.filter((address) => !address.endsWith('.example.org'))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(50);
  });
});
