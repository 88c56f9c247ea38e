import type { Area } from '../../grid/address';
import { isPartnershipName } from './loneName';
import { isInCapitals, isListLabel } from './rowLabels';
import type { RowShape, ShapeContext } from './rowShape';

/** What a row is to the register; every row that is none of these is left out. */
export type RowRole = 'partnership' | 'further' | 'nameless' | 'none';

/**
 * What each row of a register is, given the rows around it and the names that are merged down over several rows.
 * @param shapes - every row of the register in order, blank ones too.
 */
export function decideRows(shapes: readonly RowShape[], context: ShapeContext): RowRole[] {
  const tops = mergedNames(context);
  const hasLone = shapes.some(({ kind }) => kind === 'lone');
  const details = hasLone ? lookAtDetails(shapes) : NO_DETAILS;
  const nextUsed = hasLone ? nextUsedRows(shapes) : [];
  const named = tops.size === 0 ? NO_ROWS : namedRows(shapes);
  return shapes.map((shape, index) => {
    const top = tops.get(shape.row);
    if (top !== undefined && top < shape.row && named.has(top))
      return shape.cells.size > 0 ? 'further' : 'none';
    if (shape.kind === 'details') return 'partnership';
    if (shape.kind === 'nameless') return 'nameless';
    // Figures at the end of a block are its total; straight above a partnership they lack their name.
    if (shape.kind === 'numbers') return shapes[index + 1]?.kind === 'details' ? 'nameless' : 'none';
    if (shape.kind !== 'lone') return 'none';
    const lone = {
      name: shape.name,
      above: shapes[index - 1],
      below: shapes[index + 1],
      nextUsed: nextUsed[index],
      isBand: isBand(context, shape.row),
      isListWord: isListLabel(shape.name, context.listWords),
      othersAreInCapitals: details.areInCapitals,
      hasDetailsAbove: details.first < index,
      hasDetailsBelow: details.last > index,
    };
    const isPartnership = top === shape.row || isPartnershipName(lone);
    return isPartnership ? 'partnership' : 'none';
  });
}

/** The partnerships with details, which a lone name is seen among; places in the list of shapes. */
interface Details {
  readonly first: number;
  readonly last: number;
  /** At least half of them. */
  readonly areInCapitals: boolean;
}

const NO_DETAILS: Details = { first: Infinity, last: -1, areInCapitals: true };
const NO_ROWS: ReadonlySet<number> = new Set();

function lookAtDetails(shapes: readonly RowShape[]): Details {
  const details = shapes.flatMap(({ kind }, index) => (kind === 'details' ? [index] : []));
  const capitals = details.filter((index) => isInCapitals(shapes[index]?.name ?? '')).length;
  return {
    first: details[0] ?? Infinity,
    last: details.at(-1) ?? -1,
    areInCapitals: capitals * 2 >= details.length,
  };
}

function namedRows(shapes: readonly RowShape[]): ReadonlySet<number> {
  return new Set(shapes.flatMap(({ row, name }) => (name === '' ? [] : [row])));
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
