import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

/** What the build says to web servers; the files are plain JavaScript, so their types are said here. */
interface HostFiles {
  readonly makeHeaders: (url: string, pages: readonly string[]) => string;
  readonly makeWebConfig: () => string;
  readonly makeNginxExample: (url: string) => string;
}

const load = createRequire(__filename);
const { makeHeaders, makeWebConfig, makeNginxExample } = load('../.ci/hostFiles.cjs') as HostFiles; // required: it has no types
const { HEADERS } = load('../.ci/deployment.cjs') as { HEADERS: Readonly<Record<string, string>> }; // as above
const FOLDER = 'https://tools.example.gov.uk/register/';

describe('makeHeaders', () => {
  it('forbids scripts from text and from elsewhere, below the folder’s path', () => {
    const headers = makeHeaders(FOLDER, ['a.html']);
    expect(headers).toMatch(
      /^\/register\/\*\n {2}Content-Security-Policy: default-src 'none'; script-src 'self'/,
    );
    expect(headers).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|X-Frame-Options|no-store/);
  });

  it('says once for each file how long it is kept', () => {
    const [, ...rules] = makeHeaders(FOLDER, ['a.html', 'b.txt']).split(/\n(?=\/)/);
    expect(rules.map((rule) => rule.trim())).toEqual([
      '/register/a.html\n  Cache-Control: no-cache',
      '/register/b.txt\n  Cache-Control: no-cache',
      '/register/js/*\n  Cache-Control: public, max-age=31536000, immutable',
      '/register/assets/*\n  Cache-Control: public, max-age=86400',
    ]);
  });
});

describe('makeWebConfig', () => {
  const { document } = new JSDOM(makeWebConfig(), { contentType: 'text/xml' }).window;

  it('sends the same headers, and no X-Frame-Options', () => {
    const added = [...document.querySelectorAll('customHeaders > add')].map((element) => [
      element.getAttribute('name'),
      element.getAttribute('value'),
    ]);
    expect(Object.fromEntries(added)).toEqual(HEADERS);
    expect(document.querySelector('customHeaders > remove')?.getAttribute('name')).toBe('X-Frame-Options');
  });

  it('keeps scripts for a year and pictures for a day', () => {
    const kept = [...document.querySelectorAll('location')].map((location) => {
      const cache = location.querySelector('clientCache');
      return [location.getAttribute('path'), cache?.getAttribute('cacheControlMaxAge')];
    });
    expect(kept).toEqual([
      ['js', '365.00:00:00'],
      ['assets', '1.00:00:00'],
    ]);
  });
});

describe('makeNginxExample', () => {
  it('sends the same headers', () => {
    const sent = [...makeNginxExample(FOLDER).matchAll(/add_header (\S+) "([^"]*)" always;/g)];
    expect(Object.fromEntries(sent.map(([, name, value]) => [name, value]))).toEqual(HEADERS);
  });

  it('tells folders apart by the path of the folder', () => {
    expect(makeNginxExample(FOLDER)).toContain('~^/register/js/ "public, max-age=31536000, immutable";');
    expect(makeNginxExample('https://a.example.org/r.1/')).toContain('~^/r\\.1/js/ ');
  });
});
