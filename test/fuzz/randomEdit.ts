import type { SheetFile } from '../../src/host';
import type { OpenWorkbook } from '../builders/openWorkbook';
import type { Random } from './random';
import { randomCell } from './randomCells';

/** Something that an officer does to the register, in words and as it is done. */
export interface Edit {
  readonly says: string;
  readonly make: (workbook: OpenWorkbook) => void;
}

/** An edit of cells that the register has without the add-in; undefined where none is to be had. */
export function randomEdit(random: Random, register: OpenWorkbook): Edit | undefined {
  const tabs = register.file.sheets.filter((sheet) => sheet.usedRect(true));
  if (tabs.length === 0) return undefined;
  const sheet = random.pick(tabs);
  const used = sheet.usedRect(true);
  if (!used) return undefined;
  const row = used.row + random.below(used.rowCount);
  const column = used.column + random.below(used.columnCount);
  const kind = random.pick(['type', 'type', 'type', 'add', 'insert', 'delete', 'sort', 'move'] as const);
  switch (kind) {
    case 'type':
      return typing(sheet, row, column, randomCell(random));
    case 'add':
      return typing(sheet, used.row + used.rowCount, used.column, `Added partnership ${random.below(1000)}`);
    case 'insert':
    case 'delete': {
      const lines = random.pick(['rows', 'columns'] as const);
      const count = lines === 'rows' ? used.rowCount : used.columnCount;
      // A tab without cells has no place for further edits.
      if (kind === 'delete' && count < 3) return undefined;
      const at = lines === 'rows' ? row : column;
      return {
        says: `${kind}s ${lines} of ${sheet.name} at ${at}`,
        make: ({ coAuthor }) => {
          coAuthor[kind]({ sheet: sheet.name, lines, at, count: 1 });
        },
      };
    }
    case 'sort': {
      const last = used.row + used.rowCount - 1;
      if (row >= last || row < 3) return undefined;
      return {
        says: `swaps rows ${row} and ${row + 1} of ${sheet.name}`,
        make: ({ coAuthor }) => {
          coAuthor.sort(sheet.name, row, [1, 0]);
        },
      };
    }
    case 'move':
      return {
        says: `moves ${sheet.name} to the front`,
        make: ({ coAuthor }) => {
          coAuthor.moveTab(sheet.name, 0);
        },
      };
  }
}

function typing({ name: sheet }: SheetFile, row: number, column: number, text: string): Edit {
  return {
    says: `types ${JSON.stringify(text.slice(0, 40))} into ${sheet} ${row},${column}`,
    make: ({ user }) => {
      user.type({ sheet, row, column }, text);
    },
  };
}
