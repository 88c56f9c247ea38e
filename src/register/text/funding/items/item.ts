import type { Interval } from '../../../interval';
import type { Place } from '../lex/token';
import type { Saying } from '../words/sayings';

/** How often in a year, and how it was said: "per month" belongs to a figure, "monthly" may be about meetings. */
export interface Period {
  readonly times: Interval;
  readonly style: 'rate' | 'adverb';
  /** The count of weeks decides; a "term time" beside it changes the weeks. */
  readonly isWeekly: boolean;
  /** Two readings of "bi-monthly" and the like, in words. */
  readonly readings?: readonly string[];
  /** Nothing is known of how many days or hours a year: "£250 a day" is a rate. */
  readonly isRate?: boolean;
}

/** Which way a body stands to the money: it pays, it is paid, or it is only spoken of. */
export type Role = 'payer' | 'recipient' | 'mention';

export interface MoneyFigure {
  readonly tag: 'money';
  readonly amount: Interval;
  /** A pound sign, "k" or "pounds" stands by; otherwise only the place in the text says that it is money. */
  readonly isSure: boolean;
  /** `foreign`: in euros or dollars, of which one has never been worth a pound. */
  readonly form: 'read' | 'broken' | 'doubtful' | 'year' | 'foreign';
  readonly isApproximate: boolean;
}

/** `days` a period, or a year when `isYearly`. */
export interface TimeFigure {
  readonly tag: 'time';
  readonly days: Interval;
  readonly unit: 'day' | 'hour' | 'fte';
  readonly isApproximate: boolean;
}

/** The pieces of meaning of a text, in its order. */
export type Item = Place &
  (
    | MoneyFigure
    | TimeFigure
    | { readonly tag: 'nothing' }
    | { readonly tag: 'unsure' }
    | { readonly tag: 'percent'; readonly percent: number }
    | { readonly tag: 'ratio'; readonly parts: readonly number[] }
    | { readonly tag: 'period'; readonly period: Period }
    /** "over 3 years" is a total's term; "for 3 years" may be one; undefined years: "over the term". */
    | { readonly tag: 'term'; readonly years: number; readonly isTotal: boolean }
    | { readonly tag: 'years'; readonly from: number; readonly to: number }
    | { readonly tag: 'step'; readonly year: number }
    | { readonly tag: 'council'; readonly councils: readonly string[]; readonly role: Role }
    | { readonly tag: 'body'; readonly role: Role }
    | { readonly tag: 'name' }
    /** Meetings with their number a year, where it is said. */
    | { readonly tag: 'meetings'; readonly times: Interval | undefined }
    | { readonly tag: 'said'; readonly what: Saying }
    | { readonly tag: 'mark'; readonly mark: string }
    | { readonly tag: 'filler' }
  );

export type Figure = Extract<Item, { tag: 'money' | 'time' | 'nothing' | 'unsure' | 'percent' }>;

export function isFigure(item: Item): item is Figure {
  const { tag } = item;
  return tag === 'money' || tag === 'time' || tag === 'nothing' || tag === 'unsure' || tag === 'percent';
}

/** Whether an item says this, or one of these. */
export function isSaid(item: Item | undefined, what: Saying, ...others: readonly Saying[]): boolean {
  if (item?.tag !== 'said') return false;
  return item.what === what || (others.length > 0 && others.includes(item.what));
}
