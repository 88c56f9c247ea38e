import type { IsoDate } from '../grid/serialDate';
import type { Interval } from './interval';
import type { Scheme } from './scheme/scheme';

/** What every reading depends on beside its cell. */
export interface ReadingContext {
  readonly scheme: Scheme;
  /** The date the register is judged on. */
  readonly asOf: IsoDate;
}

/** How sure a reading is, from a structured column or unmistakable text down to no reading at all. */
export type Certainty = 'stated' | 'inferred' | 'ambiguous' | 'unreadable';

/** What stands in the way of a sure reading. `text` is the part of the cell that it is about. */
export type ReadingProblem =
  | { readonly kind: 'unreadable'; readonly text: string }
  /** `readings`: what it may mean, each in a few words. */
  | { readonly kind: 'ambiguous'; readonly text: string; readonly readings: readonly string[] }
  /** A date that no calendar has, such as 29/02/2017. */
  | { readonly kind: 'impossible date'; readonly text: string }
  /** Officer time without a figure. */
  | { readonly kind: 'not costed'; readonly text: string }
  /** Stated parts and a stated total disagree; £. */
  | { readonly kind: 'arithmetic'; readonly parts: number; readonly total: number };

/** A default that was used because something is not written down; the reason of every result tells it. */
export type Assumption =
  | { readonly kind: 'cash not mentioned' }
  | { readonly kind: 'time not mentioned' }
  | { readonly kind: 'council from area'; readonly council: string }
  | { readonly kind: 'unnamed council pays nothing'; readonly councils: readonly string[] }
  | { readonly kind: 'approximately'; readonly percent: number }
  | { readonly kind: 'hours in a day'; readonly hours: number }
  | { readonly kind: 'days in a full-time year'; readonly days: number }
  | { readonly kind: 'weeks in a year'; readonly low: number; readonly high: number }
  | { readonly kind: 'one-off may fall in this year' }
  | { readonly kind: 'one-off of another year'; readonly year: string }
  | { readonly kind: 'year of a stepped amount not known' }
  | {
      readonly kind: 'year of a stepped amount';
      readonly year: number;
      readonly average: number;
      readonly peak: number;
    }
  /** The amount of the as-of date's financial year, where a text gives several; £. */
  | {
      readonly kind: 'financial year of an amount';
      readonly year: string;
      readonly average: number;
      readonly peak: number;
    }
  /** A cost is named without its figure ("+ on-costs"), so the amount has no upper end. */
  | { readonly kind: 'cost without a figure'; readonly text: string }
  /** A number without a pound sign was taken as pounds. */
  | { readonly kind: 'no pound sign'; readonly text: string }
  | { readonly kind: 'day rate not set'; readonly low: number; readonly high: number }
  | { readonly kind: 'statutory blank' }
  /** Money is others' too: what the text says is not counted. `says`: whose it is, in the scheme's words. */
  | { readonly kind: 'own share only'; readonly says: string }
  | { readonly kind: 'risk from recorded class'; readonly recorded: string }
  | { readonly kind: 'term of a total'; readonly years: number };

/** An amount for each council of the scheme, and the part that no council is named for. */
export interface ByCouncil {
  /** Every council of the scheme has an entry. */
  readonly byCouncil: Readonly<Record<string, Interval>>;
  readonly shared: Interval;
}

/** Money in the text that is not the council's cash a year; kept and shown, never counted. */
export interface OtherMoney {
  readonly kind: 'capital' | 'in kind' | 'income' | 'saving' | 'loan' | 'pooled' | 'other body';
  /** £; ANYTHING when no figure is given. */
  readonly amount: Interval;
  readonly text: string;
}

/** What one payer's amount is from year to year. */
export interface SteppedAmount {
  /** £ of year 1, year 2 …; after the last level the amount is nothing. */
  readonly levels: readonly Interval[];
  /** Who pays, or undefined when no council is named. */
  readonly council: string | undefined;
}

/**
 * Amounts that change from year to year, one for each payer. The cash of the reading spans all levels; `resolveSteps`
 * narrows it to one year once the start is known.
 */
export type Steps = readonly SteppedAmount[];

/** What a text (or number) of Financial arrangements says; the same for a text of officer time. */
export interface FundingReading {
  /** The councils' own cash, £ a year. */
  readonly cash: ByCouncil;
  /** Officer days a month. */
  readonly days: ByCouncil;
  /** £, the middle of its range. */
  readonly capital: number;
  readonly otherMoney: readonly OtherMoney[];
  readonly steps: Steps | undefined;
  /** The text says something of cash (a figure, "nil", "tbc", in kind …). */
  readonly mentionsCash: boolean;
  readonly mentionsTime: boolean;
  /** The text gives officer time without a figure. */
  readonly hasUncostedTime: boolean;
  readonly certainty: Certainty;
  readonly assumptions: readonly Assumption[];
  readonly problems: readonly ReadingProblem[];
}

export const AGREEMENT_KINDS = ['SLA', 'MoU', 'terms of reference', 'contract', 'grant', 'none'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** What the words say of an agreement apart from its dates. */
export type StatedStatus = 'rolling' | 'open-ended' | 'none' | 'draft' | 'expired' | 'not known';

/** What a cell (or cells) of an agreement says. */
export interface AgreementReading {
  readonly kind: AgreementKind | null;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly reviewDue: IsoDate | null;
  readonly stated: StatedStatus | null;
  /** The words mention a legal basis ("statutory"). */
  readonly isStatutory: boolean;
  readonly certainty: Certainty;
  readonly problems: readonly ReadingProblem[];
}

/** A reading of one value with its problems; `value` is null when nothing was read. */
export interface Reading<Value> {
  readonly value: Value | null;
  readonly certainty: Certainty;
  readonly problems: readonly ReadingProblem[];
}
