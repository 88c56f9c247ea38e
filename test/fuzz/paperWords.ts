import type { SheetFile } from '../../src/host';
import type { OpenWorkbook } from '../builders/openWorkbook';
import type { Random } from './random';

const OFFICERS_COLUMNS = ['Outcome of review', 'Recommendation'];

/** What officers typed on Appendix 4 and has not been typed over. */
export class PaperWords {
  private readonly words = new Set<string>();
  private count = 0;

  constructor(private readonly workbook: OpenWorkbook) {}

  /** Types into an officer's cell of Appendix 4; tells what, or nothing where there is none. */
  type(random: Random): string | undefined {
    const cells = findOfficersCells(this.workbook.file.sheets.find(({ name }) => name === 'Appendix 4'));
    if (cells.length === 0) return undefined;
    const { row, column, text } = random.pick(cells);
    this.count += 1;
    const words = `Words of an officer, number ${this.count}.`;
    this.words.delete(text);
    this.words.add(words);
    this.workbook.user.type({ sheet: 'Appendix 4', row, column }, words);
    return `types “${words}” on Appendix 4 ${row},${column}`;
  }

  /** The words that no cell of the workbook holds any more. */
  listLost(): string[] {
    const held = this.workbook.file.sheets.flatMap((sheet) => [...listTexts(sheet)]).join('\n');
    return [...this.words].filter((words) => !held.includes(words));
  }
}

interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function findOfficersCells(sheet: SheetFile | undefined): TextCell[] {
  const used = sheet?.usedRect(true);
  if (!sheet || !used) return [];
  const textAt = (row: number, column: number) => textOf(sheet, row, column);
  const rows = Array.from({ length: used.rowCount }, (_, index) => used.row + index);
  const heading = rows.find((row) => textAt(row, 0) === 'Ref');
  if (heading === undefined) return [];
  const columns = Array.from({ length: used.columnCount }, (_, index) => index).filter((column) =>
    OFFICERS_COLUMNS.includes(textAt(heading, column)),
  );
  return rows
    .filter((row) => /^[A-Z]+ \d+$/.test(textAt(row, 0)))
    .flatMap((row) => columns.map((column) => ({ row, column, text: textAt(row, column) })));
}

function* listTexts(sheet: SheetFile): Generator<string> {
  const used = sheet.usedRect(true);
  if (!used) return;
  for (let row = used.row; row < used.row + used.rowCount; row += 1) {
    for (let column = used.column; column < used.column + used.columnCount; column += 1)
      yield textOf(sheet, row, column);
  }
}

function textOf(sheet: SheetFile, row: number, column: number): string {
  const value = sheet.cell(row, column)?.value;
  return typeof value === 'string' ? value : '';
}
