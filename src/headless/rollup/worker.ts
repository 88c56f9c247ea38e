import { installOffice, loadOfficeClient } from '../../host/node';
import type { RollUpPart } from '../../register';
import { readFile, type FileToRead } from './readFile';

const client = loadOfficeClient();
installOffice(client);

/** What a worker of the pool is asked for: one file in figures. */
export function readInWorker(file: FileToRead): Promise<RollUpPart> {
  return readFile(client, file);
}
