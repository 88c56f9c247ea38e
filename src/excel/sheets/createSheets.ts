/**
 * The sheets of these names, in this order: those that are there emptied of cells and their looks, the others added
 * after the last tab. It takes two round trips for all of them together. The library is loaded when it is first needed.
 */
export async function createSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Excel.Worksheet[]> {
  const { ExcelUtilities } = await import('@microsoft/office-js-helpers');
  const workbook = sharingSyncs(context);
  // `true`: a sheet is cleared where it stands. The library's other way deletes it, and with it Excel's undo steps,
  // print settings and what other sheets refer to.
  return Promise.all(names.map((name) => ExcelUtilities.forceCreateSheet(workbook, name, true)));
}

/**
 * The workbook with a context whose syncs share a request when they are asked for at once: the library sends two
 * requests for every sheet, and makes them with the context that it finds in the workbook.
 */
function sharingSyncs(context: Excel.RequestContext): Excel.Workbook {
  let asked: Promise<void> | undefined;
  const sync = () => {
    asked ??= Promise.resolve().then(() => {
      asked = undefined;
      return context.sync();
    });
    return asked;
  };
  const sharing: unknown = Object.create(context, { sync: { value: sync } });
  // The same workbook in everything but its context.
  return Object.create(context.workbook, { context: { value: sharing } }) as Excel.Workbook;
}
