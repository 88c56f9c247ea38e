import { basename, join } from 'node:path';
import { Piscina } from 'piscina';
import { installOffice, loadOfficeClient } from '../../host/node';
import type { RollUpPart } from '../../register';
import { failed, readFile, type FileToRead } from './readFile';

/** What is said of a file that the add-in itself stumbled over: the other files are none the worse for it. */
const OWN_FAULT = 'The add-in met a problem of its own with this file.';

/**
 * Reads files into figures, each for itself: one that fails stops no other.
 * @param workers how many read at the same time; 0 for one after the other in this process
 */
export async function readFiles(files: readonly FileToRead[], workers: number): Promise<RollUpPart[]> {
  return workers === 0 ? readInTurn(files) : readInPool(files, Math.min(workers, files.length));
}

async function readInTurn(files: readonly FileToRead[]): Promise<RollUpPart[]> {
  const client = loadOfficeClient();
  installOffice(client);
  const parts: RollUpPart[] = [];
  for (const file of files) parts.push(await orFailed(file, readFile(client, file)));
  return parts;
}

async function readInPool(files: readonly FileToRead[], workers: number): Promise<RollUpPart[]> {
  const pool = new Piscina<FileToRead, RollUpPart>({
    filename: join(__dirname, 'worker.ts'),
    name: 'readInWorker',
    // Workers are threads of Node's own, so they have to be told how to load TypeScript.
    execArgv: ['-r', '@swc-node/register'],
    minThreads: workers,
    maxThreads: workers,
  });
  try {
    return await Promise.all(files.map((file) => orFailed(file, pool.run(file))));
  } finally {
    await pool.destroy();
  }
}

/** A fault in one file – or a worker that ran out of memory over it – is that file's failure. */
async function orFailed({ path }: FileToRead, read: Promise<RollUpPart>): Promise<RollUpPart> {
  try {
    return await read;
  } catch (error) {
    if (process.env.DEBUG) process.stderr.write(`${path}: ${String(error)}\n`);
    return failed(basename(path), '', OWN_FAULT);
  }
}
