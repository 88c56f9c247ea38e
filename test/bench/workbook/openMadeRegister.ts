import type { HostOptions } from '../../../src/host';
import { newBook } from '../../../src/host/file';
import type { SheetCells } from '../../../src/grid/sheetCells';
import { connect, type OpenWorkbook } from '../../builders/openWorkbook';
import { makeSheets } from '../register/makeSheets';

/** The only numbers of a made register are dates. */
const DATE_FORMAT = 'dd/mm/yyyy';

/** A workbook with a made register of this many partnerships over eight theme tabs, behind the genuine client. */
export async function openMadeRegister(rowCount: number, options?: HostOptions): Promise<OpenWorkbook> {
  return openSheets(makeSheets(rowCount), options);
}

/** A workbook with these tabs from A1, put into the file as they are: nothing is typed, and nothing limits their size. */
export async function openSheets(
  sheets: readonly Pick<SheetCells, 'name' | 'values'>[],
  options?: HostOptions,
): Promise<OpenWorkbook> {
  const book = await newBook();
  for (const { name, values } of sheets) {
    const sheet = book.addSheet(name);
    values.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value !== '') sheet.setCell(row, column, { value });
        if (typeof value !== 'number') return;
        sheet.setStyle({ row, column, rowCount: 1, columnCount: 1 }, { numberFormat: DATE_FORMAT });
      });
    });
  }
  return connect(book, options);
}
