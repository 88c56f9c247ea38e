import type { Figure, Item } from '../items/item';

/** How a figure hangs together with the one before it in its clause. */
export type Link =
  | 'first'
  | 'list'
  | 'sum'
  | 'includes'
  | 'equals'
  | 'less'
  | 'change'
  | 'changed'
  | 'changing'
  | 'before'
  | 'of'
  | 'bracket';

/** One figure with the words of its clause that are about it. */
export interface Cell {
  readonly figure: Figure;
  readonly before: readonly Item[];
  readonly after: readonly Item[];
  readonly link: Link;
  /** Brackets that are open at the figure. */
  readonly depth: number;
  readonly clause: number;
  /** In this clause the body stands before its figure ("SHDC £4,850"). */
  readonly isLeading: boolean;
}

/** A part of the text between semicolons, line ends and full stops. */
export interface Clause {
  readonly items: readonly Item[];
  readonly cells: readonly Cell[];
}
