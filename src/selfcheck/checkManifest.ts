import type { Fault } from './fault';

/** The schemas' own names, which are no addresses to be asked. */
const NAMESPACES = /^http:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\//;

/** Whether the manifest is for the folder where it stands, and of the same version as the page that checks it. */
export function checkManifest(xml: string, place: string, version: string): Fault[] {
  const [, found] = /<Version>([^<]*)<\/Version>/.exec(xml) ?? [];
  const elsewhere = listAddresses(xml).filter((address) => !address.startsWith(place));
  return [
    ...(found === undefined
      ? [
          {
            weight: 'wrong',
            what: 'manifest.xml is not a manifest.',
            remedy: 'Copy the whole folder to the server again.',
          } as const,
        ]
      : []),
    ...(found !== undefined && found !== `${version}.0`
      ? [
          {
            weight: 'wrong',
            what: `The folder is of two versions: manifest.xml of ${found}, this page of ${version}.0.`,
            remedy: 'Copy the whole folder to the server again, from one build.',
          } as const,
        ]
      : []),
    ...(elsewhere.length > 0
      ? [
          {
            weight: 'wrong',
            what: `manifest.xml is for another address than this folder’s, ${place}.`,
            remedy:
              'Download the manifest for this address below, put it into the folder and upload it in the admin centre.',
            files: [...new Set(elsewhere)].slice(0, 1),
          } as const,
        ]
      : []),
  ];
}

/**
 * The manifest for the folder at `place`, an address with a slash at its end.
 * @returns undefined when it does not say where the panel is
 */
export function adaptManifest(xml: string, place: string): string | undefined {
  const [, folder] = /<SourceLocation DefaultValue="([^"]*\/)taskpane\.html"/.exec(xml) ?? [];
  return folder === undefined ? undefined : xml.replaceAll(`"${folder}`, `"${place}`);
}

function listAddresses(xml: string): string[] {
  return [...xml.matchAll(/"(https?:[^"]*)"/g)]
    .flatMap(([, address]) => address ?? [])
    .filter((address) => !NAMESPACES.test(address));
}
