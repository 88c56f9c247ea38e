import { isServed, type Answer } from './answer';
import { checkFiles } from './checkFiles';
import { checkHeaders } from './checkHeaders';
import { checkManifest } from './checkManifest';
import { checkPlace } from './checkPlace';
import { parseChecksums, type Expected } from './expected';
import type { Fault } from './fault';

const CHECKSUMS = 'checksums.txt';
const MANIFEST = 'manifest.xml';

/** What was found. */
export interface HostReport {
  readonly place: string;
  readonly version: string;
  /** Files that were asked for. */
  readonly fileCount: number;
  /** The worst first. */
  readonly faults: readonly Fault[];
  /** The manifest as the server gives it; blank where it does not. */
  readonly manifest: string;
}

/** What the check asks of the network. */
export interface Network {
  readonly ask: (file: string, place: string) => Promise<Answer>;
  readonly canReachOffice: () => Promise<boolean>;
}

/**
 * Asks for every file on the folder's list and checks the answers.
 * @param place the folder's address with a slash at its end
 */
export async function checkHost(
  expected: Expected,
  place: string,
  { ask, canReachOffice }: Network,
): Promise<HostReport> {
  const list = await ask(CHECKSUMS, place);
  const listed = isServed(list) ? parseChecksums(list.text) : [];
  const answers = await Promise.all(listed.map(({ file }) => ask(file, place)));
  const manifest = answers.find(({ file }) => file === MANIFEST);
  const faults = [
    ...checkPlace(place),
    ...((await canReachOffice()) ? [] : [NO_OFFICE]),
    ...(listed.length === 0 ? [NO_LIST] : []),
    ...checkFiles(listed, answers, place),
    ...(manifest && isServed(manifest) ? checkManifest(manifest.text, place, expected.version) : []),
    ...checkHeaders(expected, answers),
  ];
  return {
    place,
    version: expected.version,
    fileCount: answers.length,
    faults: [
      ...faults.filter(({ weight }) => weight === 'wrong'),
      ...faults.filter(({ weight }) => weight === 'better'),
    ],
    manifest: manifest && isServed(manifest) ? manifest.text : '',
  };
}

const NO_OFFICE: Fault = {
  weight: 'wrong',
  what: 'This computer does not reach appsforoffice.microsoft.com, from where the panel loads Office.js.',
  remedy: 'Allow that address through your firewall or proxy, for officers’ computers too.',
};

const NO_LIST: Fault = {
  weight: 'wrong',
  what: 'The list of files, checksums.txt, is missing or is not the folder’s own, so nothing else was checked.',
  remedy: 'Copy the whole folder to the server again.',
};
