import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { readForRollUp, runIn } from '../../actions';
import { connectWorkbook, openBook, OpenError, type OfficeClient } from '../../host';
import type { ReadingContext, RollUpPart } from '../../register';
import { FileProblem, readBytes } from '../files';

/** One file of a roll-up; plain data, so that it can be sent to a worker. */
export interface FileToRead {
  readonly path: string;
  readonly reading: ReadingContext;
}

/** Reads a file into figures. A file that cannot be read becomes a failure that names it; only our own faults are thrown. */
export async function readFile(client: OfficeClient, { path, reading }: FileToRead): Promise<RollUpPart> {
  const file = basename(path);
  let print = '';
  try {
    const bytes = await readBytes(path);
    print = createHash('sha256').update(bytes).digest('hex');
    const { session } = connectWorkbook(await openBook(bytes), client, { name: file });
    const outcome = await readForRollUp(runIn(session), reading, { file, print });
    return outcome.kind === 'done' ? outcome.result : failed(file, print, outcome.message);
  } catch (error) {
    if (!(error instanceof FileProblem || error instanceof OpenError)) throw error;
    // The roll-up goes to other people: folders of this machine are left out.
    return failed(file, print, error.message.replaceAll(path, file));
  }
}

/** The part of a file that was not read. */
export function failed(file: string, print: string, why: string): RollUpPart {
  return { registers: [], failures: [{ file, print, why }], repeats: [] };
}
