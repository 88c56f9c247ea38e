import type { OpenWorkbook } from '../builders/openWorkbook';

/** What a co-author types, nowhere else in any workbook. */
export const WORDS = 'Words of a co-author';

/** Something that a co-author does in one go. It tells nothing where it cannot be done. */
export interface CoAuthorChange {
  readonly name: string;
  readonly make: (workbook: OpenWorkbook) => void;
  /** The tab on which it types `WORDS`. */
  readonly typesOn?: string;
  /** Whether it types beside whatever the tab holds by then. */
  readonly isBeside?: boolean;
  /** New names of tabs, by their old ones: they are given back before the action is done again. */
  readonly renames?: Readonly<Record<string, string>>;
}

/** What can befall the small register itself. Economy has its headings in row 3 and two partnerships. */
export const REGISTER_CHANGES: readonly CoAuthorChange[] = [
  types('Economy', 3, 3),
  types('Economy', 4, 0),
  types('Economy', 5, 0),
  {
    name: 'types a heading beside everything',
    typesOn: 'Economy',
    isBeside: true,
    make: (workbook) => {
      typeIn(workbook, 'Economy', 2, firstFreeColumn(workbook, 'Economy'));
    },
  },
  {
    name: 'types a remark beside everything',
    typesOn: 'Economy',
    isBeside: true,
    make: (workbook) => {
      typeIn(workbook, 'Economy', 4, firstFreeColumn(workbook, 'Economy') + 1);
    },
  },
  {
    name: 'sorts partnerships',
    make: ({ coAuthor }) => {
      coAuthor.sort('Economy', 3, [1, 0]);
    },
  },
  ...[1, 4, 5].map((at) => lines('insert', 'Economy', 'rows', at)),
  ...[1, 6].map((at) => lines('insert', 'Economy', 'columns', at)),
  ...[1, 3].map((at) => lines('delete', 'Economy', 'rows', at)),
  ...[1, 3].map((at) => lines('delete', 'Economy', 'columns', at)),
  renames('Economy', 'Old economy'),
  deletes('Homes'),
  {
    name: 'moves a tab',
    make: ({ coAuthor }) => {
      coAuthor.moveTab('Economy', 2);
    },
  },
  // The add-in's record would take that name.
  renames('Notes', 'Changes'),
];

/** What can befall a sheet of the add-in's. */
export function changesTo(sheet: string): readonly CoAuthorChange[] {
  return [
    lines('insert', sheet, 'rows', 1),
    lines('insert', sheet, 'columns', 1),
    lines('delete', sheet, 'rows', 1),
    renames(sheet, 'For the committee'),
    deletes(sheet),
  ];
}

export function types(sheet: string, row: number, column: number): CoAuthorChange {
  return {
    name: `types into ${sheet} ${String(row)},${String(column)}`,
    typesOn: sheet,
    make: (workbook) => {
      typeIn(workbook, sheet, row, column);
    },
  };
}

function lines(
  what: 'insert' | 'delete',
  sheet: string,
  kind: 'rows' | 'columns',
  at: number,
): CoAuthorChange {
  return {
    name: `${what}s ${kind} of ${sheet} at ${String(at)}`,
    make: ({ coAuthor, file }) => {
      const used = file.sheets.find(({ name }) => name === sheet)?.usedRect(true);
      const end = kind === 'rows' ? used?.rowCount : used?.columnCount;
      if (at >= (end ?? 0)) throw new Error(`Expected ${kind} up to ${String(at)} on ${sheet}`);
      coAuthor[what]({ sheet, lines: kind, at, count: 1 });
    },
  };
}

function renames(sheet: string, name: string): CoAuthorChange {
  return {
    name: `renames ${sheet}`,
    renames: { [sheet]: name },
    make: ({ coAuthor }) => {
      coAuthor.renameTab(sheet, name);
    },
  };
}

function deletes(sheet: string): CoAuthorChange {
  return {
    name: `deletes ${sheet}`,
    make: ({ coAuthor }) => {
      coAuthor.deleteTab(sheet);
    },
  };
}

function typeIn({ user }: OpenWorkbook, sheet: string, row: number, column: number): void {
  user.type({ sheet, row, column }, WORDS);
}

function firstFreeColumn({ file }: OpenWorkbook, name: string): number {
  const used = file.sheets.find((sheet) => sheet.name === name)?.usedRect(true);
  return used ? used.column + used.columnCount : 0;
}
