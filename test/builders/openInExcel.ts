import { runIn } from '../../src/actions';
import { connectWorkbook, openBook, type HostOptions, type OfficeClient } from '../../src/host';
import { installOffice, loadOfficeClient } from '../../src/host/node';
import type { OpenWorkbook } from './openWorkbook';

/** Opens workbooks in an Excel of some version. */
export type OpenInExcel = (bytes: Uint8Array, options?: HostOptions) => Promise<OpenWorkbook>;

/**
 * Puts another Excel in the place of the newest one, until a further one takes its place: one whose client refuses what
 * comes with later versions of ExcelApi, as it would say so itself.
 */
export function installExcel(excelApi: string): OpenInExcel {
  const client: OfficeClient = loadOfficeClient({ excelApi });
  installOffice(client);
  return async (bytes, options) => {
    const connected = connectWorkbook(await openBook(bytes), client, options);
    return Object.assign(connected, { runExcel: runIn(connected.session) });
  };
}
