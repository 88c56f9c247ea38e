/** What the build wrote into the page about the folder that it belongs to. */
export interface Expected {
  readonly version: string;
  /** Headers of every file, by name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Cache-Control by folder; the first is for the files of no folder. */
  readonly cache: readonly { readonly folder: string; readonly value: string }[];
}

/** A file of the folder as it was built. */
export interface ListedFile {
  readonly file: string;
  readonly sha256: string;
}

/** Files that tell servers what to do and are not served by them, and maps that only developers' tools ask for. */
const UNSERVED = /^(?:_headers|web\.config|nginx-example\.conf)$|\.map$/;

/** Reads the list of checksums: 64 digits, two blanks and a name on each line. Other lines are left out. */
export function parseChecksums(text: string): ListedFile[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, sha256, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    return sha256 === undefined || file === undefined || UNSERVED.test(file) ? [] : [{ file, sha256 }];
  });
}
