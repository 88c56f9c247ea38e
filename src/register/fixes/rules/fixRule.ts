import type { ColumnId, ColumnKind } from '../../columns';
import type { Scheme } from '../../scheme/scheme';
import type { Fix } from '../fix';

/** One cell that an officer typed text into. */
export interface TypedCell {
  readonly id: ColumnId;
  readonly kind: ColumnKind;
  readonly heading: string;
  /** The text as it stands in the cell, stray spaces included. */
  readonly text: string;
}

/** What a cell should hold, and why. */
export type CertainFix = Pick<Fix, 'kind' | 'after' | 'reason'>;

/** Looks for one kind of certain fix in one cell; undefined where there is none or more than one way to read the cell. */
export type FixRule = (cell: TypedCell, scheme: Scheme) => CertainFix | undefined;
