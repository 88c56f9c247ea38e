import { isServed, type Answer } from './answer';
import type { ListedFile } from './expected';
import { faultOf, type Fault } from './fault';

/** Content types by the end of a name; a browser refuses scripts and styles of any other. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  html: ['text/html'],
  js: ['text/javascript', 'application/javascript'],
  css: ['text/css'],
  png: ['image/png'],
  xml: ['text/xml', 'application/xml'],
};

/** The manifest may be made anew for another address, so it is read rather than compared. */
const MANIFEST = 'manifest.xml';

/** Which files are missing, are not what was built, or come as something else or from somewhere else. */
export function checkFiles(
  listed: readonly ListedFile[],
  answers: readonly Answer[],
  place: string,
): Fault[] {
  const served = answers.filter(isServed);
  const sums = new Map(listed.map(({ file, sha256 }) => [file, sha256]));
  return [
    ...checkMissing(answers),
    ...faultOf(
      namesOf(
        served,
        ({ file, sha256 }) => file !== MANIFEST && sha256 !== undefined && sha256 !== sums.get(file),
      ),
      {
        weight: 'wrong',
        what: 'The content of files is not what was built.',
        remedy:
          'Copy the whole folder to the server again, from one build. Switch off whatever on the server changes files, such as minifying or adding scripts.',
      },
    ),
    ...faultOf(
      namesOf(served, (answer) => !hasRightType(answer)),
      {
        weight: 'wrong',
        what: 'Files have the wrong content type.',
        remedy:
          'Set the types on the server: .html text/html, .js text/javascript, .css text/css, .png image/png, .xml text/xml.',
      },
    ),
    ...faultOf(
      namesOf(served, ({ file, address }) => address !== new URL(file, place).href),
      {
        weight: 'better',
        what: 'The server leads from the address of files to other addresses.',
        remedy: 'Switch off redirects for this folder, such as those that take “.html” off addresses.',
      },
    ),
  ];
}

function checkMissing(answers: readonly Answer[]): Fault[] {
  const isRefused = ({ status }: Answer) => status === 401 || status === 403;
  return [
    ...faultOf(namesOf(answers, isRefused), {
      weight: 'wrong',
      what: 'The server does not give files to everybody.',
      remedy:
        'Let the folder be read without signing in: Excel cannot sign in. It holds program files only and nothing of any register.',
    }),
    ...faultOf(
      namesOf(answers, (answer) => !isServed(answer) && !isRefused(answer)),
      {
        weight: 'wrong',
        what: 'Files are missing on the server.',
        remedy: 'Copy the whole folder to the server again.',
      },
    ),
  ];
}

function namesOf(answers: readonly Answer[], isMeant: (answer: Answer) => boolean): string[] {
  return answers.filter(isMeant).map(({ file }) => file);
}

function hasRightType({ file, headers }: Answer): boolean {
  const wanted = TYPES[file.split('.').at(-1) ?? ''];
  const [type = ''] = (headers.get('content-type') ?? '').split(';');
  return wanted === undefined || wanted.includes(type.trim().toLowerCase());
}
