import { asOneUndo, writeCorrections, type RunExcel, type TabToClear } from '../excel';
import {
  describeCorrection,
  isSameTarget,
  readTabs,
  type Correction,
  type ReadingContext,
  type RegisterTab,
} from '../register';
import { toOutcome, type Outcome } from './outcome';
import { correctionsOf, readWorkbook, type RegisterRead } from './readRegister';

/** What is said of tabs and headings now, and what came of it. */
export interface Corrected {
  /** A sentence for each correction that is new, and for each that was taken back. */
  readonly changes: readonly string[];
  /** Tabs that are not read any more, or in another way, from which the add-in's columns were taken away. */
  readonly clearedSheets: readonly string[];
}

/**
 * Keeps what officers say of tabs and headings in the workbook, in the place of what was kept before. From tabs that are
 * no longer read, or whose headings are found elsewhere, the add-in's columns are taken away: nobody would find them
 * there later.
 */
export function correctReading(
  run: RunExcel,
  base: ReadingContext,
  corrections: readonly Correction[],
): Promise<Outcome<Corrected>> {
  return toOutcome(() =>
    asOneUndo(run)(async (context) => {
      const read = await readWorkbook(context, base);
      const left = findLeftTabs(read, corrections);
      await writeCorrections(context, read.correctionsNote, corrections, left);
      return {
        changes: describeChanges(correctionsOf(read.kept), corrections),
        clearedSheets: left.filter(({ tab }) => tab.ownColumns.size > 0).map(({ tab }) => tab.sheet),
      };
    }),
  );
}

function findLeftTabs(
  { register, readerOf, reading: { scheme } }: RegisterRead,
  corrections: readonly Correction[],
): TabToClear[] {
  return register.tabs.flatMap((tab) => {
    const reader = readerOf(tab);
    const [next] = readTabs([reader.cells], [], scheme, corrections).tabs;
    return next && hasSameColumns(tab, next) ? [] : [{ tab, reader }];
  });
}

function hasSameColumns(tab: RegisterTab, next: RegisterTab): boolean {
  const [own, others] = [[...tab.ownColumns], [...next.ownColumns]];
  return tab.headerRow === next.headerRow && JSON.stringify(own) === JSON.stringify(others);
}

function describeChanges(before: readonly Correction[], after: readonly Correction[]): string[] {
  const isIn = (list: readonly Correction[], one: Correction) =>
    list.some((other) => JSON.stringify(other) === JSON.stringify(one));
  const undone = before.filter((one) => !after.some((other) => isSameTarget(one, other)));
  return [
    ...after.filter((one) => !isIn(before, one)).map(describeCorrection),
    ...undone.map((one) =>
      one.about === 'tab'
        ? `The tab “${one.sheet}” is read by its name again.`
        : `“${one.heading}” on “${one.sheet}” is read by its words again.`,
    ),
  ];
}
