import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../builders/commandLine';
import { HOSTILE_FILES, type HostileFile } from './hostileFiles';

/** Seconds of the processor, which other programs on the computer do not lengthen. */
const MOST_SECONDS = 10;
const MOST_BYTES = 500_000_000;

const SENTENCES: Readonly<Record<HostileFile['end'], RegExp>> = {
  'refused as too large': /^The workbook is too large to be read safely\.$/,
  'refused as damaged': /^The workbook is damaged and cannot be read\. .*\.$/,
  'refused for its last cell': /^The tab “Economy” is in use as far as \w+, far beyond any register: .*\.$/,
  read: /^$/,
};

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Recalculates a file by the command line, and how the process grew meanwhile. */
async function recalculate(bytes: Uint8Array) {
  const path = join(folder, 'hostile.xlsx');
  writeFileSync(path, bytes);
  const before = process.cpuUsage();
  const { rss } = process.memoryUsage();
  const { status, error } = await runCommandLine('recalculate', path, '--out', join(folder, 'out.xlsx'));
  const { user, system } = process.cpuUsage(before);
  rmSync(join(folder, 'out.xlsx'), { force: true });
  return {
    status,
    error: error.trim(),
    seconds: (user + system) / 1e6,
    grown: process.memoryUsage().rss - rss,
  };
}

describe('a hostile file', () => {
  it.each(HOSTILE_FILES)('with $name is $end, soon and in little memory', async ({ make, end }) => {
    const { status, error, seconds, grown } = await recalculate(await make());
    expect(error).toMatch(SENTENCES[end]);
    expect(status === 2).toBe(end !== 'read');
    expect(seconds).toBeLessThan(MOST_SECONDS);
    expect(grown).toBeLessThan(MOST_BYTES);
  });
});
