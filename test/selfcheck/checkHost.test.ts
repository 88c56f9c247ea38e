import type { Answer } from '../../src/selfcheck/answer';
import { checkHost } from '../../src/selfcheck/checkHost';
import { describeReport, writeReport } from '../../src/selfcheck/describeReport';
import { parseChecksums, type Expected } from '../../src/selfcheck/expected';

const PLACE = 'https://tools.example.org/register/';
const SUM = 'a'.repeat(64);
const POLICY =
  "default-src 'none'; script-src 'self' https://office.example.org; frame-ancestors 'self' https://*.example.com";
const EXPECTED: Expected = {
  version: '1.2.3',
  headers: { 'Content-Security-Policy': POLICY, 'X-Content-Type-Options': 'nosniff' },
  cache: [
    { folder: '', value: 'no-cache' },
    { folder: 'js/', value: 'public, max-age=31536000, immutable' },
    { folder: 'assets/', value: 'public, max-age=86400' },
  ],
};
const MANIFEST = `<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"><Version>1.2.3.0</Version>
<SourceLocation DefaultValue="${PLACE}taskpane.html" /></OfficeApp>`;
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  png: 'image/png',
  xml: 'text/xml',
  txt: 'text/plain',
};
const FILES = ['_headers', 'assets/icon.png', 'js/a.js', 'js/a.js.map', 'manifest.xml', 'taskpane.html'];

function answerOf(file: string): Answer {
  const cache =
    EXPECTED.cache.find(({ folder }) => folder !== '' && file.startsWith(folder))?.value ?? 'no-cache';
  return {
    file,
    status: 200,
    address: new URL(file, PLACE).href,
    headers: new Map([
      ['content-type', TYPES[file.split('.').at(-1) ?? ''] ?? ''],
      ['content-security-policy', POLICY],
      ['x-content-type-options', 'nosniff'],
      ['cache-control', cache],
    ]),
    sha256: SUM,
    text: file === 'manifest.xml' ? MANIFEST : file === 'checksums.txt' ? listOf(FILES) : '',
  };
}

function listOf(files: readonly string[]): string {
  return files.map((file) => `${SUM}  ${file}\n`).join('');
}

/** Checks a server that answers right but for one file. */
function check(file: string, changes: Partial<Answer>, place = PLACE) {
  const ask = (asked: string) => Promise.resolve({ ...answerOf(asked), ...(asked === file && changes) });
  return checkHost(EXPECTED, place, { ask, canReachOffice: () => Promise.resolve(true) });
}

function headers(changes: Readonly<Record<string, string | undefined>>, file = 'taskpane.html') {
  const all = new Map(answerOf(file).headers);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) all.delete(name);
    else all.set(name, value);
  }
  return { headers: all };
}

describe('checkHost', () => {
  it('finds nothing where all is served as it was built', async () => {
    const report = await check('', {});
    expect(report.faults).toEqual([]);
    expect(report.fileCount).toBe(4);
    expect(describeReport(report)).toBe('Everything is served right. 4 files of version 1.2.3 were checked.');
  });

  it.each<[string, string, Partial<Answer>, string]>([
    ['a file that is missing', 'js/a.js', { status: 404 }, 'Files are missing on the server.'],
    ['a file without an answer', 'js/a.js', { status: 0 }, 'Files are missing on the server.'],
    ['a page to sign in on', 'js/a.js', { status: 403 }, 'The server does not give files to everybody.'],
    ['another content', 'js/a.js', { sha256: 'b'.repeat(64) }, 'The content of files is not what was built.'],
    [
      'a wrong type',
      'js/a.js',
      headers({ 'content-type': 'text/plain' }, 'js/a.js'),
      'Files have the wrong content type.',
    ],
    [
      'a redirect',
      'taskpane.html',
      { address: `${PLACE}taskpane` },
      'The server leads from the address of files to other addresses.',
    ],
    [
      'no policy',
      'taskpane.html',
      headers({ 'content-security-policy': undefined }),
      'The server sends no header Content-Security-Policy.',
    ],
    [
      'a policy without frames',
      'taskpane.html',
      headers({ 'content-security-policy': POLICY.replace(/; frame.*/, '') }),
      'The header Content-Security-Policy has no rule frame-ancestors.',
    ],
    [
      'a policy without Office.js',
      'taskpane.html',
      headers({ 'content-security-policy': POLICY.replace(' https://office.example.org', '') }),
      'The header Content-Security-Policy forbids what the panel needs.',
    ],
    [
      'a loose policy',
      'taskpane.html',
      headers({
        'content-security-policy': POLICY.replace(
          "'self' https://office",
          "'self' 'unsafe-eval' https://office",
        ),
      }),
      'The header Content-Security-Policy allows more scripts than the panel needs.',
    ],
    [
      'a frame forbidden',
      'taskpane.html',
      headers({ 'x-frame-options': 'DENY' }),
      'The header X-Frame-Options keeps Excel on the web from showing the panel.',
    ],
    [
      'a header left out',
      'js/a.js',
      headers({ 'x-content-type-options': undefined }, 'js/a.js'),
      'The server does not send the header X-Content-Type-Options: nosniff.',
    ],
    [
      'pages kept long',
      'taskpane.html',
      headers({ 'cache-control': 'max-age=3601' }),
      'Browsers may keep pages of an earlier version.',
    ],
    [
      'pages without a rule',
      'taskpane.html',
      headers({ 'cache-control': undefined }),
      'Browsers may keep pages of an earlier version.',
    ],
    [
      'pictures not kept',
      'assets/icon.png',
      headers({ 'cache-control': 'no-store' }, 'assets/icon.png'),
      'The pictures of the ribbon may not be kept, so Excel does not show them.',
    ],
    [
      'scripts not kept',
      'js/a.js',
      headers({ 'cache-control': 'no-cache' }, 'js/a.js'),
      'Scripts are fetched more often than needed.',
    ],
    [
      'a manifest for elsewhere',
      'manifest.xml',
      { text: MANIFEST.replace('tools.', 'other.') },
      `manifest.xml is for another address than this folder’s, ${PLACE}.`,
    ],
    [
      'a manifest of another version',
      'manifest.xml',
      { text: MANIFEST.replace('1.2.3.0', '1.2.2.0') },
      'The folder is of two versions: manifest.xml of 1.2.2.0, this page of 1.2.3.0.',
    ],
    ['a manifest that is none', 'manifest.xml', { text: '<p>' }, 'manifest.xml is not a manifest.'],
    [
      'no list',
      'checksums.txt',
      { status: 404 },
      'The list of files, checksums.txt, is missing or is not the folder’s own, so nothing else was checked.',
    ],
  ])('tells of %s, and of nothing else', async (_, file, changes, what) => {
    const { faults } = await check(file, changes);
    expect(faults.map((fault) => fault.what)).toEqual([what]);
  });

  it('takes ten minutes, as hosts without rules say, for soon enough', async () => {
    expect((await check('taskpane.html', headers({ 'cache-control': 'max-age=600' }))).faults).toEqual([]);
  });

  it('leaves a checksum out that the browser cannot work out', async () => {
    expect((await check('js/a.js', { sha256: undefined })).faults).toEqual([]);
  });

  it('tells of an address that Excel does not load from, the worst first', async () => {
    const report = await checkHost(EXPECTED, 'http://tools.example.org/register/', {
      ask: (file) =>
        Promise.resolve({
          ...answerOf(file),
          address: `http://tools.example.org/register/${file}`,
          text: answerOf(file).text.replaceAll('https://tools', 'http://tools'),
          ...(file === 'taskpane.html' && headers({ 'content-security-policy': undefined })),
        }),
      canReachOffice: () => Promise.resolve(false),
    });
    expect(report.faults.map(({ weight, what }) => [weight, what])).toEqual([
      ['wrong', 'This folder is served from http, and Excel loads add-ins from https only.'],
      [
        'wrong',
        'This computer does not reach appsforoffice.microsoft.com, from where the panel loads Office.js.',
      ],
      ['better', 'The server sends no header Content-Security-Policy.'],
    ]);
    expect(describeReport(report)).toBe(
      '2 things must be put right, and one thing could be better. 4 files of version 1.2.3 were checked.',
    );
  });

  it('is written down for whoever looks after the server', async () => {
    expect(writeReport(await check('js/a.js', { status: 404 }))).toBe(
      [
        `Self-check of ${PLACE}`,
        'One thing must be put right. 4 files of version 1.2.3 were checked.',
        '',
        'Files are missing on the server.',
        'Copy the whole folder to the server again.',
        '- js/a.js',
        '',
      ].join('\n'),
    );
  });
});

describe('parseChecksums', () => {
  it('takes the lines of sha256sum, and leaves out what servers keep to themselves', () => {
    expect(
      parseChecksums(`${listOf(['_headers', 'web.config', 'a.html'])}<html>\r\n${SUM} *b.js\r\n`),
    ).toEqual([
      { file: 'a.html', sha256: SUM },
      { file: 'b.js', sha256: SUM },
    ]);
  });
});
