import type { Correction } from '../register';
import { keepCorrections, type AskedCorrections } from './corrections';
import { findOwnHighlights } from './planHighlights';
import { clearTab, holdTabs, type TabToClear } from './removeOwn';
import { sendSteps } from './sendSteps';
import { requireUnprotected } from './writeRegister';

/**
 * Keeps corrections in the workbook and takes the add-in's columns off tabs that it will not find them on any more.
 * @throws TabProtected, WorkbookChanged before anything is written
 */
export async function writeCorrections(
  context: Excel.RequestContext,
  note: AskedCorrections,
  corrections: readonly Correction[],
  left: readonly TabToClear[],
): Promise<void> {
  const toClear = left.filter(
    ({ tab, reader }) => tab.ownColumns.size + findOwnHighlights(reader, false).length > 0,
  );
  requireUnprotected(toClear.map(({ reader }) => reader));
  const held = await holdTabs(context, toClear);
  const steps = [
    ...toClear.flatMap((tab, index) => clearTab(tab, held[index], false)),
    ...keepCorrections(context, note, corrections),
  ];
  if (steps.length > 0) await sendSteps(context, steps);
}
