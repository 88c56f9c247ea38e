import { formatArea, type Area } from './address';

/** The longest address that Excel takes as one text (learn.microsoft.com, "Troubleshooting Excel add-ins"). */
const MAX_ADDRESS_LENGTH = 8192;

/** Few rectangles that hold just these cells: runs down a column first, then equal runs side by side. */
export function joinCells(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const sorted = cells.toSorted((one, other) => one.column - other.column || one.row - other.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    const isNext = last?.column === column && row <= last.row + last.rowCount;
    if (last && isNext) runs[runs.length - 1] = { ...last, rowCount: row - last.row + 1 };
    else runs.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  return joinRuns(runs);
}

function joinRuns(runs: readonly Area[]): Area[] {
  const sorted = runs.toSorted(
    (one, other) => one.row - other.row || one.rowCount - other.rowCount || one.column - other.column,
  );
  const areas: Area[] = [];
  for (const run of sorted) {
    const last = areas.at(-1);
    const isBeside =
      last?.row === run.row &&
      last.rowCount === run.rowCount &&
      last.column + last.columnCount === run.column;
    if (last && isBeside) areas[areas.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    else areas.push(run);
  }
  return areas;
}

/** Areas in groups whose addresses, `A1:B2,D4`, each fit into one text as Excel takes it. */
export function groupAreas(areas: readonly Area[], limit = MAX_ADDRESS_LENGTH): Area[][] {
  const groups: Area[][] = [];
  let length = 0;
  for (const area of areas) {
    const size = formatArea(area).length + 1;
    const last = groups.at(-1);
    // The last address of a text has no comma after it.
    if (last && length + size - 1 <= limit) {
      last.push(area);
      length += size;
    } else {
      groups.push([area]);
      length = size;
    }
  }
  return groups;
}

/** The addresses of areas, in as many texts as Excel's limit for one makes necessary. */
export function joinAddresses(areas: readonly Area[], limit = MAX_ADDRESS_LENGTH): string[] {
  return groupAreas(areas, limit).map((group) => group.map(formatArea).join(','));
}
