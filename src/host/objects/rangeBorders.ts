import type { BorderSide, CellStyle, Rect } from '../file/model';
import { requireInteger, requireOneOf, requireText } from '../protocol/arguments';
import { invalidArgument } from '../protocol/hostError';
import { defineClass } from '../protocol/hostObject';
import { borderStyleOf, LINE_STYLES, lineOf, WEIGHTS } from './borderStyles';
import { parseColor } from './colors';
import { requireUnprotected } from './protectedCells';
import type { RangeState } from './rangeState';
import { uniform } from './uniform';

/** In Excel's own order. The diagonals are not distinguished in the file layer's model. */
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
type SideIndex = (typeof SIDES)[number];

interface BorderState {
  readonly ranges: readonly RangeState[];
  readonly side: SideIndex;
}

/** The borders of some ranges: four edges and two kinds of line inside. */
export const rangeBorderCollection = defineClass<readonly RangeState[]>({
  name: 'RangeBorderCollection',
  read: { Count: () => SIDES.length },
  items: (ranges) => SIDES.map((side) => rangeBorderObject({ ranges, side })),
  item: (ranges, key) => rangeBorderObject({ ranges, side: requireOneOf(key, SIDES) }),
  ask: {
    GetItemAt: (ranges, index) => {
      const side = SIDES[requireInteger(index)];
      if (!side) throw invalidArgument();
      return rangeBorderObject({ ranges, side });
    },
  },
});

const rangeBorderObject = defineClass<BorderState>({
  name: 'RangeBorder',
  identity: { SideIndex: ({ side }) => side },
  read: {
    SideIndex: ({ side }) => side,
    Style: (border) => uniform(sidesOf(border).map(({ style }) => lineOf(style).line)),
    Weight: (border) => uniform(sidesOf(border).map(({ style }) => lineOf(style).weight)),
    Color: (border) => uniform(sidesOf(border).map(({ style, color }) => (style === 'none' ? '' : color))),
  },
  write: {
    Style: (border, value) => {
      const line = requireOneOf(value, LINE_STYLES);
      changeSides(border, (side) => ({ ...side, style: borderStyleOf(line, lineOf(side.style).weight) }));
    },
    Weight: (border, value) => {
      const weight = requireOneOf(value, WEIGHTS);
      changeSides(border, (side) => ({ ...side, style: borderStyleOf(visible(side), weight) }));
    },
    Color: (border, value) => {
      const color = parseColor(requireText(value));
      changeSides(border, (side) => ({ style: side.style === 'none' ? 'thin' : side.style, color }));
    },
  },
});

/** Giving a border a weight draws it. */
function visible({ style }: BorderSide): ReturnType<typeof lineOf>['line'] {
  const { line } = lineOf(style);
  return line === 'None' ? 'Continuous' : line;
}

/** The cells along one side of a rectangle, and which border of theirs it is. */
function stripsOf(rect: Rect, side: SideIndex): readonly (readonly [Rect, keyof CellStyle['borders']])[] {
  const { row, column, rowCount, columnCount } = rect;
  switch (side) {
    case 'EdgeTop':
      return [[{ ...rect, rowCount: 1 }, 'top']];
    case 'EdgeBottom':
      return [[{ ...rect, row: row + rowCount - 1, rowCount: 1 }, 'bottom']];
    case 'EdgeLeft':
      return [[{ ...rect, columnCount: 1 }, 'left']];
    case 'EdgeRight':
      return [[{ ...rect, column: column + columnCount - 1, columnCount: 1 }, 'right']];
    case 'InsideHorizontal':
      return rowCount < 2
        ? []
        : [
            [{ ...rect, rowCount: rowCount - 1 }, 'bottom'],
            [{ ...rect, row: row + 1, rowCount: rowCount - 1 }, 'top'],
          ];
    case 'InsideVertical':
      return columnCount < 2
        ? []
        : [
            [{ ...rect, columnCount: columnCount - 1 }, 'right'],
            [{ ...rect, column: column + 1, columnCount: columnCount - 1 }, 'left'],
          ];
  }
}

/** One look per cell along the side; the used cells and one beyond stand for all. */
function sidesOf({ ranges, side }: BorderState): readonly BorderSide[] {
  return ranges.flatMap((range) =>
    stripsOf(range.rect, side)
      .slice(0, 1)
      .flatMap(([rect, edge]) =>
        sampleCells(range, rect).map(([row, column]) => range.sheet.style(row, column).borders[edge]),
      ),
  );
}

function sampleCells(range: RangeState, rect: Rect): readonly (readonly [number, number])[] {
  const used = range.sheet.usedRect(false) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const rowEnd = Math.min(rect.row + rect.rowCount, Math.max(used.row + used.rowCount, rect.row) + 1);
  const columnEnd = Math.min(
    rect.column + rect.columnCount,
    Math.max(used.column + used.columnCount, rect.column) + 1,
  );
  const cells: (readonly [number, number])[] = [];
  for (let row = rect.row; row < rowEnd; row += 1) {
    for (let column = rect.column; column < columnEnd; column += 1) cells.push([row, column]);
  }
  return cells;
}

function changeSides({ ranges, side }: BorderState, change: (before: BorderSide) => BorderSide): void {
  for (const range of ranges) {
    requireUnprotected(range.sheet);
    for (const [rect, edge] of stripsOf(range.rect, side)) {
      const before = range.sheet.style(rect.row, rect.column).borders[edge];
      range.sheet.setStyle(rect, { borders: { [edge]: change(before) } });
    }
  }
}
