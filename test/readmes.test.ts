import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LINK = /\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g;
/** A path of the project between backticks; a star or an ellipsis stands for many. */
const PATH = /`((?:src|test|assets|\.ci)\/[^`\s*…]+)`/g;

describe.each(['README.md', join('src', 'README.md')])('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, target = '']) => target);

  it('has only links that lead somewhere', () => {
    const links = found(LINK).filter((link) => !link.startsWith('https://'));
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });

  it('names only files that there are', () => {
    expect(found(PATH).filter((path) => !existsSync(path))).toEqual([]);
  });
});
