import type { CellScalar } from '../../grid/sheetCells';
import type { Fix } from './fix';

/** What the sheet of changes says of one change, in the order of its columns. */
export const CHANGE_HEADINGS = [
  'When',
  'Tab',
  'Cell',
  'Partnership',
  'Column',
  'Before',
  'After',
  'Why',
  'Number format before',
  'Put back',
  'Reference',
] as const;

/** One change that was made to an officer's cell, as the workbook keeps it. */
export interface ChangeLine extends Pick<Fix, 'sheet' | 'partnership' | 'heading' | 'reason'> {
  /** 0-based row on the sheet of changes. */
  readonly line: number;
  /** A1 address at the time. */
  readonly cell: string;
  readonly before: CellScalar;
  readonly after: CellScalar;
  readonly formatBefore: string;
  readonly isPutBack: boolean;
  /** The id of the fix. */
  readonly reference: string;
}

/** Why a cell was left as it is. */
export type LeftReason = 'changed' | 'formula' | 'restricted' | 'gone';

/** The cell that was left and why, in one sentence. */
export function describeLeft(place: string, why: LeftReason): string {
  switch (why) {
    case 'changed':
      return `${place} has been changed since and was left as it is.`;
    case 'formula':
      return `${place} holds a formula and was left as it is.`;
    case 'restricted':
      return `${place} is restricted to other values by its data validation and was left as it is.`;
    case 'gone':
      return `${place} no longer stands beside its partnership and was left as it is.`;
  }
}
