import { buildPapers, type PaperName } from '../../../src/actions';
import type { SheetFile } from '../../../src/host';
import type { OpenWorkbook } from '../../builders/openWorkbook';
import { TYPED_COLUMNS } from '../register/makeSheets';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../builders/presetScheme';

const { themes } = SOUTH_HAMS_WEST_DEVON_2016;
type Cell = string | number | boolean | null;

/** A rectangle of cells that somebody writes. */
export interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

/** Builds some papers of a made register; its columns are calculated on the way. */
export async function build({ runExcel }: OpenWorkbook, papers: readonly PaperName[]): Promise<void> {
  const reading = { scheme: SOUTH_HAMS_WEST_DEVON_2016, asOf: '2016-08-04' };
  const outcome = await buildPapers(runExcel, reading, papers, { builtOn: '2016-08-04', isPublic: false });
  if (outcome.kind === 'not done') throw new Error(outcome.message);
}

/** The calculated columns of a made register as they stand in it, tab by tab, headings too. */
export function calculatedBlocks({ file }: OpenWorkbook): Block[] {
  return themes.flatMap(({ name }) =>
    file.sheets.filter((sheet) => sheet.name === name).map(blockFrom(TYPED_COLUMNS)),
  );
}

/** All cells of one sheet. */
export function sheetBlock({ file }: OpenWorkbook, name: string): Block[] {
  return file.sheets.filter((sheet) => sheet.name === name).map(blockFrom(0));
}

function blockFrom(column: number): (sheet: SheetFile) => Block {
  return (sheet) => {
    const { rowCount = 0, columnCount = 0 } = sheet.usedRect(true) ?? {};
    const cell = (row: number, at: number): Cell => {
      const content = sheet.cell(row, at);
      const value = content?.formula ?? content?.value ?? null;
      // The add-in writes no errors.
      return typeof value === 'object' ? null : value;
    };
    const values = Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount - column }, (__, index) => cell(row, column + index)),
    );
    return { sheet: sheet.name, row: 0, column, values };
  };
}
