import type { Area } from '../../grid/address';
import { joinAddresses, joinCells } from '../../grid/joinCells';
import {
  FONT_NAME,
  INPUT_LOOK,
  LINE_COLOR,
  LINK_COLOR,
  ROW_LOOKS,
  ROW_ROLES,
  type RowLook,
  type RowRole,
  type SheetPlan,
  type Turns,
} from '../../register';
import type { Step } from '../sendSteps';

/** About what the calls of one step add to a request beside its addresses. */
const BYTES_PER_STEP = 4000;

/**
 * The steps that give a sheet its looks: whole columns first, then all rows of a role at once, then what stands out.
 * @param heights of its rows, in points
 */
export function* lookSteps(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  heights: readonly number[],
): Turns<Step[]> {
  const roles: Step[] = [];
  for (const role of ROW_ROLES) {
    roles.push(...roleSteps(sheet, plan, role));
    yield;
  }
  const links = linkLooks(sheet, plan);
  yield;
  return [
    ...columnSteps(sheet, plan),
    ...roles,
    ...links,
    ...emphasisSteps(sheet, plan),
    ...heightSteps(sheet, heights),
  ];
}

function columnSteps(sheet: Excel.Worksheet, { columns, rows, numberFormats = [] }: SheetPlan): Step[] {
  const looks = columns.map((column, index) =>
    stepOn(() => {
      const range = sheet.getRangeByIndexes(0, index, rows.length, 1);
      range.format.columnWidth = column.widthPoints;
      range.format.horizontalAlignment = column.horizontal ?? 'Left';
      range.format.wrapText = column.wrapsText ?? false;
      // Texts side by side that fill their cells would run into each other.
      if (column.wrapsText) range.format.indentLevel = 1;
      if (column.numberFormat !== undefined) formatNumbers(range, column.numberFormat);
    }),
  );
  const others = numberFormats.map(({ area, numberFormat }) =>
    stepOn(() => {
      formatNumbers(rangeOf(sheet, area), numberFormat);
    }),
  );
  return [...looks, ...others];
}

function formatNumbers(range: Excel.Range, numberFormat: string): void {
  // One value for all cells is allowed by Office.js, though not by its typings.
  range.set({ numberFormat: numberFormat as unknown as string[][] });
}

function roleSteps(sheet: Excel.Worksheet, plan: SheetPlan, role: RowRole): Step[] {
  const areas = runsOf(plan.rows.map((row) => row.role === role)).map(({ first, count }) => ({
    row: first,
    column: 0,
    rowCount: count,
    columnCount: plan.columns.length,
  }));
  return onAreas(sheet, areas, ({ format }) => {
    applyLook(format, ROW_LOOKS[role]);
    if (role === 'heading') format.wrapText = true;
    if (role === 'title' || role === 'note' || role === 'theme') {
      format.wrapText = false;
      format.horizontalAlignment = 'Left';
      format.indentLevel = 0;
    }
  });
}

function applyLook(format: Excel.RangeFormat, { size, isBold, font, fill, line, vertical }: RowLook): void {
  format.font.name = FONT_NAME;
  format.font.size = size;
  format.font.bold = isBold;
  format.font.color = font;
  format.verticalAlignment = vertical;
  if (fill !== undefined) format.fill.color = fill;
  if (line === undefined) return;
  drawLine(format, 'EdgeBottom');
  drawLine(format, 'InsideHorizontal');
  if (line === 'thin above and below') drawLine(format, 'EdgeTop');
}

function drawLine(format: Excel.RangeFormat, side: `${Excel.BorderIndex}`): void {
  const border = format.borders.getItem(side);
  border.style = 'Continuous';
  border.weight = 'Thin';
  border.color = LINE_COLOR;
}

/** Links again, for the look of their rows has taken Excel's own from them. */
function linkLooks(sheet: Excel.Worksheet, plan: SheetPlan): Step[] {
  const cells = plan.rows.flatMap((row, index) =>
    row.cells.flatMap(({ kind }, column) => (kind === 'link' ? [{ row: index, column }] : [])),
  );
  return onAreas(sheet, joinCells(cells), ({ format }) => {
    format.font.color = LINK_COLOR;
    format.font.underline = 'Single';
  });
}

function emphasisSteps(sheet: Excel.Worksheet, { emphases = [] }: SheetPlan): Step[] {
  return (['strong', 'input'] as const).flatMap((kind) => {
    const areas = emphases.filter((emphasis) => emphasis.kind === kind).map(({ area }) => area);
    return onAreas(sheet, areas, ({ format }) => {
      if (kind === 'strong') format.font.bold = true;
      else applyInputLook(format);
    });
  });
}

function applyInputLook(format: Excel.RangeFormat): void {
  format.fill.color = INPUT_LOOK.fill;
  format.font.color = INPUT_LOOK.font;
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const) {
    drawLine(format, side);
  }
}

/** One call for all rows of one height. */
function heightSteps(sheet: Excel.Worksheet, heights: readonly number[]): Step[] {
  return [...new Set(heights)].flatMap((points) => {
    const areas = runsOf(heights.map((height) => height === points)).map(({ first, count }) => ({
      row: first,
      column: 0,
      rowCount: count,
      columnCount: 1,
    }));
    return onAreas(sheet, areas, ({ format }) => {
      format.rowHeight = points;
    });
  });
}

function onAreas(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  change: (ranges: Excel.RangeAreas) => void,
): Step[] {
  return joinAddresses(areas).map((addresses) => ({
    bytes: BYTES_PER_STEP + addresses.length,
    apply: () => {
      change(sheet.getRanges(addresses));
    },
  }));
}

function stepOn(apply: () => void): Step {
  return { bytes: BYTES_PER_STEP, apply };
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

/** Where `flags` are set, as runs. */
function runsOf(flags: readonly boolean[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  flags.forEach((flag, index) => {
    if (!flag) return;
    const last = runs.at(-1);
    if (last && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1 });
  });
  return runs;
}
