import { BLANK } from '../../sheets/columnPlan';
import { textCell, textRow } from '../../sheets/makeCells';
import type { SheetCell, SheetRow } from '../../sheets/sheetPlan';
import type { PaperColumn } from './columns';
import { BLOCK_REF } from './headings';
import { themeRow } from './planThemes';
import type { KeptRow } from './readAppendix4';
import { TYPED, writeRecord } from './rowRecord';
import { splitLines } from './splitLines';

/** The block at the end: what was typed for partnerships that the register no longer has. Empty without such text. */
export function planKept(rest: readonly KeptRow[], columns: readonly PaperColumn[]): SheetRow[] {
  if (rest.length === 0) return [];
  return [
    textRow('blank', ''),
    themeRow(
      'Kept from earlier: text whose partnership is not in the register, or that another text has taken the place of',
    ),
    ...rest.flatMap((row, index): SheetRow[] => {
      const written = Object.fromEntries([...row.words.keys()].map((field) => [field, TYPED]));
      const typed: ReadonlyMap<PaperColumn['key'], SheetCell> = row.words;
      const ref = `${BLOCK_REF}${index + 1}`;
      const { sheet, theme, name, nth } = row;
      const special: Partial<Record<PaperColumn['key'], SheetCell>> = {
        ref: textCell(ref),
        name: textCell(name),
        councils: textCell(theme),
        record: textCell(writeRecord({ ref, sheet, theme, name, nth, written })),
      };
      const cells = columns.map(({ key }) => special[key] ?? typed.get(key) ?? BLANK);
      return splitLines(cells, columns, { ref, sheet, theme, name, nth }).map((line) => ({
        role: 'body',
        cells: line,
      }));
    }),
  ];
}
