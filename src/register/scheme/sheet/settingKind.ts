import type { PlannedCell } from '../../sheets/columnPlan';
import type { SchemeRow } from './schemeRow';

/** What a setting's row holds beside its label. */
export interface RowContent {
  /** Written in brackets after the label. */
  readonly detail?: string;
  readonly value: PlannedCell;
  /** One text for each cell from Also called on. */
  readonly further?: readonly string[];
}

/** How a value of the scheme is written into a row of the scheme sheet and read from one. */
export interface SettingKind {
  readonly unit: string;
  /** What the value must be, as the end of a sentence: `an amount in pounds, such as £250`. */
  readonly form: string;
  /** How Excel is to show the number in the value's cell; as typed when left out. */
  readonly numberFormat?: string;
  /** The only values that the cell takes, where they can be listed. */
  readonly choices?: readonly string[];
  /** What a blank cell stands for; without it the cell must be filled. */
  readonly whenBlank?: (row: SchemeRow) => unknown;
  readonly write: (value: unknown) => RowContent;
  /** The value of a row whose value cell is not blank; `undefined` when it cannot be read. */
  readonly read: (row: SchemeRow) => unknown;
}
