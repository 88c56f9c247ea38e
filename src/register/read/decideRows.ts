import type { Area } from '../../grid/address';
import { isInCapitals, isListLabel, isNote, namesBody } from './rowLabels';
import type { RowShape, ShapeContext } from './rowShape';

/** What a row is to the register; every row that is none of these is left out. */
export type RowRole = 'partnership' | 'further' | 'nameless' | 'none';

/** A lone name among the rows around it; the rows straight above and below are undefined at the register's ends. */
interface LoneName {
  readonly name: string;
  readonly above: RowShape | undefined;
  readonly below: RowShape | undefined;
  /** The next row down that holds anything. */
  readonly nextUsed: RowShape | undefined;
  readonly isBand: boolean;
  readonly isListWord: boolean;
  readonly othersAreInCapitals: boolean;
  readonly hasDetailsAbove: boolean;
  readonly hasDetailsBelow: boolean;
}

const isGap = (shape: RowShape | undefined): boolean => shape?.kind !== 'details' && shape?.kind !== 'lone';
const isDetails = (shape: RowShape | undefined): boolean => shape?.kind === 'details';

/**
 * Decides what a name with nothing beside it is; the first rule that applies. Left out is what looks like a sub-heading
 * or a note. What is left is a partnership whose details nobody has typed: told about, it can be put right; dropped, it
 * would be missed by nobody.
 */
const LONE_NAME_RULES: readonly { readonly isPartnership: boolean; applies(lone: LoneName): boolean }[] = [
  { isPartnership: false, applies: ({ isBand }) => isBand },
  { isPartnership: false, applies: ({ name }) => isNote(name) || name.endsWith(':') },
  { isPartnership: false, applies: ({ isListWord }) => isListWord },
  {
    isPartnership: false,
    applies: ({ name, othersAreInCapitals }) => isInCapitals(name) && !othersAreInCapitals,
  },
  { isPartnership: true, applies: ({ name }) => namesBody(name) },
  // Lone names one below the other are a list of partnerships, not headings of one another.
  { isPartnership: false, applies: ({ above, below }) => isDetails(below) && above?.kind !== 'lone' },
  // A heading with a blank row on either side.
  {
    isPartnership: false,
    applies: ({ above, below, nextUsed }) => isGap(above) && isGap(below) && isDetails(nextUsed),
  },
  // A remark set apart below the last partnership.
  {
    isPartnership: false,
    applies: ({ above, hasDetailsAbove, hasDetailsBelow }) =>
      isGap(above) && hasDetailsAbove && !hasDetailsBelow,
  },
  { isPartnership: true, applies: () => true },
];

/**
 * What each row of a register is, given the rows around it and the names that are merged down over several rows.
 * @param shapes - every row of the register in order, blank ones too.
 */
export function decideRows(shapes: readonly RowShape[], context: ShapeContext): RowRole[] {
  const tops = mergedNames(context);
  const details = shapes.flatMap(({ kind }, index) => (kind === 'details' ? [index] : []));
  const [firstDetails = Infinity, lastDetails = -1] = [details[0], details.at(-1)];
  const capitals = details.filter((index) => isInCapitals(shapes[index]?.name ?? '')).length;
  const nextUsed = nextUsedRows(shapes);
  const named = new Set(shapes.flatMap(({ row, name }) => (name === '' ? [] : [row])));
  return shapes.map((shape, index) => {
    const top = tops.get(shape.row);
    if (top !== undefined && top < shape.row && named.has(top))
      return shape.cells.size > 0 ? 'further' : 'none';
    if (shape.kind === 'details') return 'partnership';
    if (shape.kind === 'nameless') return 'nameless';
    // Figures at the end of a block are its total; straight above a partnership they lack their name.
    if (shape.kind === 'numbers') return isDetails(shapes[index + 1]) ? 'nameless' : 'none';
    if (shape.kind !== 'lone') return 'none';
    const lone = {
      name: shape.name,
      above: shapes[index - 1],
      below: shapes[index + 1],
      nextUsed: nextUsed[index],
      isBand: isBand(context, shape.row),
      isListWord: isListLabel(shape.name, context.listWords),
      othersAreInCapitals: capitals * 2 >= details.length,
      hasDetailsAbove: firstDetails < index,
      hasDetailsBelow: lastDetails > index,
    };
    const isPartnership =
      top === shape.row || LONE_NAME_RULES.find((rule) => rule.applies(lone))?.isPartnership;
    return isPartnership ? 'partnership' : 'none';
  });
}

function nextUsedRows(shapes: readonly RowShape[]): (RowShape | undefined)[] {
  let next: RowShape | undefined;
  const found = shapes.map(() => next);
  for (let index = shapes.length - 1; index >= 0; index--) {
    found[index] = next;
    if (shapes[index]?.kind !== 'blank') next = shapes[index];
  }
  return found;
}

function nameColumnOf({ header }: ShapeContext): number {
  return header.columns.find(({ id }) => id === 'name')?.column ?? -1;
}

function holdsColumn({ column, columnCount }: Area, wanted: number): boolean {
  return wanted >= column && wanted < column + columnCount;
}

/** The first row of the merged name that each row belongs to. */
function mergedNames(context: ShapeContext): Map<number, number> {
  const nameColumn = nameColumnOf(context);
  const tops = new Map<number, number>();
  for (const area of context.cells.merges ?? []) {
    if (area.rowCount < 2 || !holdsColumn(area, nameColumn)) continue;
    for (let row = area.row; row < area.row + area.rowCount; row++) tops.set(row, area.row);
  }
  return tops;
}

/** A name merged across other columns of the register is a band over the rows below it. */
function isBand(context: ShapeContext, row: number): boolean {
  const nameColumn = nameColumnOf(context);
  return (context.cells.merges ?? []).some(
    (area) =>
      area.row === row &&
      holdsColumn(area, nameColumn) &&
      context.header.columns.some(({ column }) => column !== nameColumn && holdsColumn(area, column)),
  );
}
