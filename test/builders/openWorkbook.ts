import { readFileSync } from 'node:fs';
import { runIn, type RunExcel } from '../../src/actions';
import { connectWorkbook, type BookFile, type ConnectedWorkbook, type HostOptions } from '../../src/host';
import { newBook, openBook } from '../../src/host/file';
import { installOffice, loadOfficeClient } from '../../src/host/node';

/** A workbook behind the genuine client, and the way to it that actions take. */
export interface OpenWorkbook extends ConnectedWorkbook {
  readonly runExcel: RunExcel;
}

const client = loadOfficeClient();
installOffice(client);

/** Connects an open workbook file to the client. */
export function connect(file: BookFile, options?: HostOptions): OpenWorkbook {
  const connected = connectWorkbook(file, client, options);
  return Object.assign(connected, { runExcel: runIn(connected.session) });
}

/** Opens a workbook from its bytes. */
export async function openWorkbook(bytes: Uint8Array, options?: HostOptions): Promise<OpenWorkbook> {
  return connect(await openBook(bytes), options);
}

/** The sample register as it stands in the repository. */
export function sampleRegister(): Uint8Array {
  return readFileSync('assets/sample-register.xlsx');
}

type Cell = string | number | boolean;

/** A new workbook with tabs of literal cells from A1; texts are typed as given. */
export async function workbookOf(
  tabs: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): Promise<OpenWorkbook> {
  const workbook = connect(await newBook());
  await workbook.run(async (context) => {
    for (const [name, rows] of Object.entries(tabs)) {
      const sheet = context.workbook.worksheets.add(name);
      const width = Math.max(...rows.map((row) => row.length));
      const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
      sheet.getRangeByIndexes(0, 0, rows.length, width).values = values;
    }
    await context.sync();
  });
  return workbook;
}

/** What a tab's used cells show, in rows. */
export function readText(workbook: OpenWorkbook, sheet: string): Promise<string[][]> {
  return workbook.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load('text');
    await context.sync();
    return used.text;
  });
}
