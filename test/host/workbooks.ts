import { openBook, newBook } from '../../src/host/file';
import { connectWorkbook, type ConnectedWorkbook, type HostOptions } from '../../src/host';
import { loadOfficeClient } from '../../src/host/node';

/** One client for all workbooks of a test file. */
export const client = loadOfficeClient();

/** A new workbook of one blank sheet, `Sheet1`, connected to the client. */
export async function blankWorkbook(options?: HostOptions): Promise<ConnectedWorkbook> {
  return connectWorkbook(await newBook(), client, options);
}

/** The same workbook after it was saved as .xlsx and opened again. */
export async function reopen(workbook: ConnectedWorkbook, options?: HostOptions): Promise<ConnectedWorkbook> {
  return connectWorkbook(await openBook(await workbook.file.save()), client, options);
}

/** The code and place of the refusal a run ends with. */
export async function refusalOf(
  run: Promise<unknown>,
): Promise<{ code: string; location: string | undefined }> {
  try {
    await run;
  } catch (error) {
    // Every refusal reaches the add-in as the client's own error class.
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, location: debugInfo.errorLocation };
  }
  throw new Error('Expected a refusal, but the run went through');
}
