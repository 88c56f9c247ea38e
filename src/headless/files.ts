import { randomUUID } from 'node:crypto';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** A file that cannot be read or written; the message is a sentence for the person who named it. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}

/** A reason why nothing was done, as a sentence. */
export class NotDone extends Error {}

/** Codes of Node's file errors as the end of a sentence that begins with the file's name. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'was not found',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be opened by you',
  EPERM: 'may not be opened by you',
  EBUSY: 'is in use by another program',
  ENOSPC: 'does not fit on the disk',
  ENOTDIR: 'is not in a folder',
  EROFS: 'is on a disk that cannot be written to',
};

/** The bytes of a file. @throws FileProblem */
export async function readBytes(path: string): Promise<Uint8Array> {
  return explain(path, () => readFile(path));
}

/**
 * Writes a file so that it is there whole or not at all: under another name first, then renamed.
 * @throws FileProblem
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(resolve(path)), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await explain(path, async () => {
      await writeFile(temporary, bytes).catch((error: unknown) => {
        throw isFileError(error) && error.code === 'ENOENT' ? noFolder(path) : error;
      });
      await rename(temporary, path);
    });
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Whether two paths name one file, through links and other spellings too. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [first, second] = await Promise.all([identify(one), identify(other)]);
  return first !== undefined && first === second;
}

function noFolder(path: string): FileProblem {
  return new FileProblem(`The folder ${dirname(path)} was not found.`);
}

async function identify(path: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(await realpath(path));
    return `${dev}:${ino}`;
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') return undefined;
    throw describeFileError(path, error);
  }
}

async function explain<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw describeFileError(path, error);
  }
}

function describeFileError(path: string, error: unknown): unknown {
  if (!isFileError(error)) return error;
  return new FileProblem(`The file ${path} ${REASONS[error.code] ?? `cannot be used (${error.code})`}.`);
}

/** Told by what it holds: an error of another realm is no instance of this one's Error. */
function isFileError(error: unknown): error is { code: string } {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}
