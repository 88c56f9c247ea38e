/**
 * Which of some tabs the add-in made and did not come to mark: those whose making it had noted and that are still blank,
 * without so much as a format. One round trip, and none when there is nothing to look for.
 * @param begun the tabs' names as noted; undefined where nothing is under way
 */
export async function findBegunTabs(
  context: Excel.RequestContext,
  begun: readonly (string | undefined)[],
  tabNames: readonly string[],
): Promise<ReadonlySet<string>> {
  const names = tabNames.filter((name) => begun.includes(name));
  if (names.length === 0) return new Set();
  const used = names.map((name) => {
    const cells = context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject();
    return cells.load('rowCount');
  });
  await context.sync();
  return new Set(names.filter((_, index) => used[index]?.isNullObject));
}
