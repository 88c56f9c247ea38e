import { isServed, type Answer } from './answer';
import { checkPolicy } from './checkPolicy';
import type { Expected } from './expected';
import { faultOf, type Fault } from './fault';

const POLICY = 'Content-Security-Policy';
/** Pages are looked for anew after so many seconds at most; static hosts that say nothing better keep them ten minutes. */
const LONGEST_FOR_PAGES = 3_600;
/** Scripts are kept for so many seconds at least. */
const SHORTEST_FOR_SCRIPTS = 86_400;
const PANE = 'taskpane.html';

/** What is wrong with the headers: who may do what, and how long files may be kept. */
export function checkHeaders({ headers, cache }: Expected, answers: readonly Answer[]): Fault[] {
  const served = answers.filter(isServed);
  const pane = served.find(({ file }) => file === PANE);
  return [
    ...(pane ? checkPolicy(pane.headers.get(POLICY.toLowerCase()), headers[POLICY] ?? '') : []),
    ...checkFraming(served),
    ...Object.entries(headers)
      .filter(([name]) => name !== POLICY)
      .flatMap(([name, value]) => checkHeader(served, name, value)),
    ...checkCache(cache, served),
  ];
}

function checkFraming(served: readonly Answer[]): Fault[] {
  const framed = served.filter(
    ({ file, headers }) => file.endsWith('.html') && headers.has('x-frame-options'),
  );
  return faultOf(
    framed.map(({ file }) => file),
    {
      weight: 'wrong',
      what: 'The header X-Frame-Options keeps Excel on the web from showing the panel.',
      remedy:
        'Do not send X-Frame-Options for this folder. The rule frame-ancestors says which sites may show the panel.',
    },
  );
}

function checkHeader(served: readonly Answer[], name: string, value: string): Fault[] {
  const lacking = served.filter(({ headers }) => !(headers.get(name.toLowerCase()) ?? '').includes(value));
  return faultOf(
    lacking.map(({ file }) => file),
    {
      weight: 'better',
      what: `The server does not send the header ${name}: ${value}.`,
      remedy: 'Send it for every file of the folder.',
    },
  );
}

function checkCache(rules: Expected['cache'], served: readonly Answer[]): Fault[] {
  return rules.flatMap(({ folder, value }) => {
    const own = served.filter(({ file }) => (folder === '' ? !file.includes('/') : file.startsWith(folder)));
    const remedy = `Send “Cache-Control: ${value}” for ${folder === '' ? 'the files beside the folders' : `the folder ${folder}`}.`;
    const namesOf = (isMeant: (sent: string) => boolean) =>
      own.filter(({ headers }) => isMeant(headers.get('cache-control') ?? '')).map(({ file }) => file);
    switch (folder) {
      case '':
        return faultOf(
          namesOf(
            (sent) => !/no-cache|no-store/.test(sent) && readMaxAge(sent, Infinity) > LONGEST_FOR_PAGES,
          ),
          { weight: 'better', what: 'Browsers may keep pages of an earlier version.', remedy },
        );
      case 'assets/':
        return faultOf(
          namesOf((sent) => sent.includes('no-store')),
          {
            weight: 'wrong',
            what: 'The pictures of the ribbon may not be kept, so Excel does not show them.',
            remedy,
          },
        );
      default:
        return faultOf(
          namesOf((sent) => /no-cache|no-store/.test(sent) || readMaxAge(sent, 0) < SHORTEST_FOR_SCRIPTS),
          { weight: 'better', what: 'Scripts are fetched more often than needed.', remedy },
        );
    }
  });
}

/** Seconds. */
function readMaxAge(sent: string, otherwise: number): number {
  const [, seconds] = /max-age=(\d+)/.exec(sent) ?? [];
  return seconds === undefined ? otherwise : Number(seconds);
}
