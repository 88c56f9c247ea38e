/** Deletes the tabs of these names that hold nothing: those that a new workbook comes with. */
export async function deleteBlankTabs(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<void> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return { sheet, used: sheet.getUsedRangeOrNullObject().load('address') };
  });
  await context.sync();
  for (const { sheet, used } of asked) if (used.isNullObject) sheet.delete();
  await context.sync();
}
