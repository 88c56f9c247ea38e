import type { ColumnId } from './columns';

/**
 * What an officer says of a tab or of a heading that was not understood, or not as meant. A tab is known by its name, a
 * heading by its text on that tab, so that a correction goes with a column that is moved.
 */
export type Correction =
  /** `theme`: null for a tab that is not the register's. */
  | { readonly about: 'tab'; readonly sheet: string; readonly theme: string | null }
  /** `column`: null for a heading that stands for no column of the register. */
  | {
      readonly about: 'heading';
      readonly sheet: string;
      readonly heading: string;
      readonly column: ColumnId | null;
    };

/** What a workbook keeps of corrections; `unreadable` when it is not in the form that the add-in writes. */
export type KeptCorrections =
  | { readonly kind: 'none' }
  | { readonly kind: 'kept'; readonly corrections: readonly Correction[] }
  | { readonly kind: 'unreadable' };
