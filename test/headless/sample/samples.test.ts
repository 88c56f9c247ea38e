import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSample } from '../../../src/headless/sample/sampleWriters';
import { findPreset, SAMPLES, SCHEME_SHEET_NAME } from '../../../src/register';
import { readSchemeSheet } from '../../../src/register/scheme/sheet/readSchemeSheet';
import { openWorkbook, readText } from '../../builders/openWorkbook';
import { sheet } from '../../builders/sheetCells';

const [, ...SMALL] = SAMPLES;
const DRAMA_NUMBER = /^(?:01632 960\d{3}|020 7946 0\d{3})$/;

function committed(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join('assets', file)));
}

/** What every tab shows, but for the scheme's: that one is read as a scheme. */
async function textsOf(bytes: Uint8Array): Promise<Record<string, string[][]>> {
  const workbook = await openWorkbook(bytes);
  const names = workbook.file.sheets.map(({ name }) => name).filter((name) => name !== SCHEME_SHEET_NAME);
  const texts = await Promise.all(names.map(async (name) => [name, await readText(workbook, name)] as const));
  return Object.fromEntries(texts);
}

describe.each(SMALL)('$file', ({ file, scheme: name }) => {
  it('is as the sample script writes it', async () => {
    expect(await textsOf(await writeSample(file))).toEqual(await textsOf(committed(file)));
  });

  it('holds the scheme that it is judged by', async () => {
    const rows = await readText(await openWorkbook(committed(file)), SCHEME_SHEET_NAME);
    const scheme = await findPreset(name)?.load();
    if (!scheme) throw new Error(`Expected a preset "${name}"`);
    expect(readSchemeSheet(sheet(rows, { name: SCHEME_SHEET_NAME }), scheme)).toEqual({ scheme });
  });

  it('holds nobody’s telephone number or address', async () => {
    const texts = Object.values(await textsOf(committed(file))).flat(2);
    const numbers = texts.flatMap((text) => text.match(/\b0\d{2,4} \d{3,4} ?\d{3,4}\b/g) ?? []);
    const addresses = texts.flatMap((text) => text.match(/\S+@\S+/g) ?? []);
    expect(numbers.filter((number) => !DRAMA_NUMBER.test(number))).toEqual([]);
    expect(addresses.filter((address) => !address.endsWith('.example.org'))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(0);
  });
});
