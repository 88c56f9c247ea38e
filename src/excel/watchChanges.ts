import type { RunExcel } from './run';

/**
 * Tells of each change of cells that the add-in did not make itself, by officers on this computer and others. Before
 * ExcelApi 1.14 events do not say whose they are, and nothing is told.
 * @returns what ends it, for Excel too
 */
export async function watchChanges(run: RunExcel, tell: () => void): Promise<() => Promise<void>> {
  const handler = await run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(
      ({ triggerSource }: { readonly triggerSource?: string }) => {
        if (triggerSource !== undefined && triggerSource !== 'ThisLocalAddin') tell();
        return Promise.resolve();
      },
    );
    await context.sync();
    return added;
  });
  return () =>
    // Excel takes a handler off only in the context in which it was put on.
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
}
