import {
  askForCalculated,
  NoRegister,
  readSheets,
  takeCalculated,
  type Calculated,
  type CalculatedNote,
  type Context,
  type SheetReader,
} from '../excel';
import {
  assessRegister,
  detectDateSystem,
  matchTheme,
  needsMerges,
  readTabs,
  type AssessedRegister,
  type ReadingContext,
} from '../register';

/** A register as it stands in the workbook, judged. */
export interface RegisterRead {
  readonly register: AssessedRegister;
  readonly date1904: boolean;
  readonly lastCalculated: Calculated | undefined;
  readonly calculatedNote: CalculatedNote;
  readonly readerOf: (tab: { readonly sheet: string }) => SheetReader;
}

/**
 * Reads and judges the register of a workbook; writes nothing.
 * @throws NoRegister when no tab is a theme tab
 */
export async function readRegister(context: Context, reading: ReadingContext): Promise<RegisterRead> {
  const { scheme } = reading;
  const calculatedNote = askForCalculated(context);
  const { sheets, otherNames } = await readSheets(context, {
    likelyNames: scheme.themes.map(({ name }) => name),
    isWanted: (name) => matchTheme(name, scheme) !== undefined,
    needsMerges: (cells) => needsMerges(cells, scheme),
  });
  if (sheets.length === 0) throw new NoRegister(scheme.name);
  const cells = sheets.map((reader) => reader.cells);
  const readers = new Map(sheets.map((reader) => [reader.cells.name, reader]));
  return {
    register: assessRegister(readTabs(cells, otherNames, scheme), reading),
    date1904: detectDateSystem(cells) === 1904,
    lastCalculated: takeCalculated(calculatedNote),
    calculatedNote,
    readerOf: ({ sheet }) => requireReader(readers, sheet),
  };
}

function requireReader(readers: ReadonlyMap<string, SheetReader>, sheet: string): SheetReader {
  const reader = readers.get(sheet);
  if (!reader) throw new Error(`Expected a sheet that was read, got "${sheet}"`);
  return reader;
}
