import { TYPED_COLUMNS } from '../register/makeSheets';
import type { Block } from './made';

/** How add-ins are often written first. */
export type NaiveWay = 'a sync per row' | 'a call and a sync per cell';

/** Some rows of the register to read, and cells to write; how many of each there are in all is counted elsewhere. */
export interface NaiveWork {
  readonly read: { readonly sheet: string; readonly firstRow: number; readonly rowCount: number };
  readonly write: readonly Block[];
}

/** Reads rows of a register and writes cells, without looks, in one of the naive ways. */
export async function workNaively(
  context: Excel.RequestContext,
  way: NaiveWay,
  { read, write }: NaiveWork,
): Promise<void> {
  const { worksheets } = context.workbook;
  for (let row = read.firstRow; row < read.firstRow + read.rowCount; row += 1) {
    for (const [column, columnCount] of piecesOf(way, TYPED_COLUMNS)) {
      const sheet = worksheets.getItem(read.sheet);
      sheet.getRangeByIndexes(row, column, 1, columnCount).load('values,text');
      await context.sync();
    }
  }
  for (const { sheet: name, row, column, values } of write) {
    for (const [index, cells] of values.entries()) {
      for (const [first, count] of piecesOf(way, cells.length)) {
        const sheet = worksheets.getItem(name);
        const range = sheet.getRangeByIndexes(row + index, column + first, 1, count);
        range.values = [cells.slice(first, first + count)];
        await context.sync();
      }
    }
  }
}

/** The first cell of each piece of a row that goes over in a request of its own, and how many cells it has. */
function piecesOf(way: NaiveWay, cellCount: number): readonly (readonly [number, number])[] {
  switch (way) {
    case 'a sync per row':
      return [[0, cellCount]];
    case 'a call and a sync per cell':
      return Array.from({ length: cellCount }, (_, cell) => [cell, 1]);
  }
}
