import { existsSync, readFileSync } from 'node:fs';

/** The rows of the table under a heading of the README, each with its cells. */
function tableUnder(heading: string): string[][] {
  const [, section = ''] = readFileSync('README.md', 'utf8').split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  const rows = own.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('the promises of the README', () => {
  const promises = tableUnder('Promises').map(([promise = '', tests = '']) => ({
    promise,
    files: [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
  }));

  it('have tests each', () => {
    expect(promises.length).toBeGreaterThan(0);
    expect(promises.filter(({ files }) => files.length === 0)).toEqual([]);
  });

  it('name tests that there are', () => {
    const files = promises.flatMap((each) => each.files);
    expect(files.filter((file) => !/^test\/.+\.test\.tsx?$/.test(file) || !existsSync(file))).toEqual([]);
  });
});
