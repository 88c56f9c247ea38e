import type { IsoDate } from '../grid/serialDate';
import type { Interval } from './interval';

/** What a cell of a column that a scheme adds says; a blank cell, or one that cannot be read, has none. */
export type AddedValue =
  | { readonly kind: 'text' | 'link'; readonly text: string }
  /** £. */
  | { readonly kind: 'money'; readonly amount: Interval }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'yes-no'; readonly answer: boolean }
  /** `choice` in the scheme's spelling. */
  | { readonly kind: 'choice'; readonly choice: string };
