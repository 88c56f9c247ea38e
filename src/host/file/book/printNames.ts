import type { PageSetup } from '../model';
import { MAX_COLUMNS, MAX_ROWS, columnName, parseRect, rectAddress } from '../refs/a1';
import { sheetPrefix } from '../refs/sheetPrefix';
import type { BookState, SheetEntry } from './BookState';
import { localFormula, removeName, setName } from './names';

const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';

type PrintNames = Pick<PageSetup, 'printArea' | 'printTitleRows' | 'printTitleColumns'>;

/** What is printed and repeated: the file keeps this in defined names that belong to the sheet. */
export function readPrintNames(state: BookState, sheet: SheetEntry): PrintNames {
  const area = addresses(localFormula(state, AREA, sheet.id)).join(',');
  const titles = addresses(localFormula(state, TITLES, sheet.id)).map((each) => ({
    text: each,
    rect: parseRect(each),
  }));
  const rows = titles.find(({ rect }) => rect?.columnCount === MAX_COLUMNS)?.rect;
  const columns = titles.find(({ rect }) => rect?.rowCount === MAX_ROWS)?.rect;
  return {
    ...(area === '' ? {} : { printArea: area }),
    ...(rows ? { printTitleRows: `$${rows.row + 1}:$${rows.row + rows.rowCount}` } : {}),
    ...(columns
      ? {
          printTitleColumns: `$${columnName(columns.column)}:$${columnName(columns.column + columns.columnCount - 1)}`,
        }
      : {}),
  };
}

/** Changes what `patch` names; a member given as `undefined` takes that name away. */
export function setPrintNames(state: BookState, sheet: SheetEntry, patch: PrintNames): void {
  if ('printArea' in patch) setOne(state, sheet, AREA, addresses(patch.printArea));
  if (!('printTitleRows' in patch) && !('printTitleColumns' in patch)) return;
  const titles = { ...readPrintNames(state, sheet), ...patch };
  setOne(state, sheet, TITLES, [...addresses(titles.printTitleColumns), ...addresses(titles.printTitleRows)]);
}

function setOne(state: BookState, sheet: SheetEntry, name: string, areas: readonly string[]): void {
  const prefix = sheetPrefix(sheet.node.attributes.name ?? '');
  const formula = areas.map((each) => prefix + fixedAddress(each)).join(',');
  if (formula === '') removeName(state, name, sheet.id);
  else setName(state, { name, sheetId: sheet.id, formula, visible: true, comment: '' });
}

/** `'My sheet'!$A$1:$C$5,'My sheet'!$E$1` → `A1:C5`, `E1`. */
function addresses(formula: string | undefined): string[] {
  const bare = (formula ?? '').replace(/'(?:[^']|'')*'!|[^,!']*!/g, '');
  return bare
    .split(',')
    .map((each) => each.trim().replace(/\$/g, ''))
    .filter((each) => parseRect(each) !== undefined);
}

/** `A1:C5` → `$A$1:$C$5`; whole rows and columns stay such. */
export function fixedAddress(address: string): string {
  const rect = parseRect(address);
  const text = rect && /\d/.test(address) && /[A-Za-z]/.test(address) ? rectAddress(rect) : address;
  return text.replace(/\$/g, '').replace(/[A-Za-z]+|\d+/g, '$$$&');
}
