/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBarriers } from '../builders/pane';

const FOLDER = join('src', 'taskpane');
/** Pages that the build makes. */
const MADE = ['selfcheck.html', 'taskpane.html'];

function read(file: string): Document {
  return new DOMParser().parseFromString(readFileSync(join(FOLDER, file), 'utf8'), 'text/html');
}

beforeAll(() => {
  document.replaceChild(
    document.adoptNode(read('administrators.html').documentElement),
    document.documentElement,
  );
});

describe('administrators.html', () => {
  it('leads to every part of it', () => {
    const parts = [...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(parts).toEqual([...document.querySelectorAll('h2')].map(({ id }) => `#${id}`));
  });

  it.each(['administrators.html', 'help.html', 'manual.html'])(
    'has in %s only links that lead somewhere',
    (file) => {
      const hrefs = [...read(file).querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      const broken = hrefs.filter((href) => {
        if (href.startsWith('https://')) return false;
        const [page = '', part] = href.split('#');
        const target = page === '' ? file : page;
        if (MADE.includes(target)) return false;
        if (!existsSync(join(FOLDER, target))) return true;
        return part !== undefined && read(target).getElementById(part) === null;
      });
      expect(broken).toEqual([]);
    },
  );

  it('has no barriers', async () => {
    expect(await findBarriers()).toEqual([]);
  });
});
