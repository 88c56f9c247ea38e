import type { IsoDate } from '../grid/serialDate';
import type { AddedValue } from './addedValue';
import type { Finding } from './finding';
import type {
  AgreementReading,
  Assumption,
  ByCouncil,
  FundingReading,
  OtherMoney,
  Reading,
  ReadingProblem,
} from './reading';
import type { Grants } from './grants/grantStream';
import type { Interval } from './interval';
import type { ColumnId } from './columns';
import type { CorrectionUse } from './recognition';
import type { RegisterCell, RegisterRow, RegisterTab } from './registerTab';

export type RecordedClass = 'Significant' | 'Desirable';
/** The tests that the product knows; a scheme may add its own under names of theirs. */
export type KnownTest = 'resource' | 'staff time' | 'risk' | 'statutory';
export type TestResult = 'met' | 'not met' | 'not known';
export type AgreementStatus =
  'current' | 'ending' | 'expired' | 'rolling' | 'open-ended' | 'none' | 'draft' | 'not known';
export type ReviewStatus = 'Overdue' | 'Due soon' | 'On track' | 'No date';
export type DutyName = 'annual report' | 'annual review' | 'quarterly report' | 'agreement renewal';

/** A yes/no fact and what it rests on. */
export interface YesNoFact {
  readonly value: 'yes' | 'no' | 'not known';
  readonly basis: 'stated' | 'recorded class' | 'default' | 'none';
}

/** What stands in the way of reading one cell. */
export interface CellProblem {
  readonly id: ColumnId;
  readonly cell: RegisterCell;
  readonly problem: ReadingProblem;
}

/** What a row says of its reports and reviews; null where it says nothing that can be read. */
export interface ReviewFacts {
  readonly lastAnnualReport: IsoDate | null;
  readonly lastAnnualReview: IsoDate | null;
  readonly lastQuarterlyReport: IsoDate | null;
  readonly quarterlySelected: 'yes' | 'no' | null;
  /** The row's own interval between annual reviews. */
  readonly reviewEveryMonths: number | null;
}

/** What was recorded: how it is treated, and the class in the scheme's words; both null where it names no class. */
export interface RecordedReading extends Reading<RecordedClass> {
  readonly className: string | null;
  /** A question mark, "tbc" or "possibly": the officer has not decided. */
  readonly isUnsure: boolean;
}

/** Everything that a row says, read. */
export interface PartnershipFacts {
  readonly recorded: RecordedReading;
  /** Councils of Area covered; empty when it names none. */
  readonly councils: readonly string[];
  /** Cash a year and officer days a month after columns, text and area were put together. */
  readonly cash: ByCouncil;
  readonly days: ByCouncil;
  readonly capital: number;
  readonly otherMoney: readonly OtherMoney[];
  readonly fundingSource: 'column' | 'text' | 'none';
  /** What the free text says on its own, for checks; undefined without a text. */
  readonly fundingText: FundingReading | undefined;
  readonly knowsCash: boolean;
  readonly agreement: AgreementReading;
  readonly type: Reading<string>;
  readonly statutory: YesNoFact;
  readonly risk: YesNoFact;
  /** 1-based numbers of the scheme's considerations that the officer ticked. */
  readonly considerations: readonly number[];
  readonly reviews: ReviewFacts;
  /** What the row says for the scheme's own tests, by name; absent where the scheme has none. */
  readonly answers?: Readonly<Record<string, Interval>>;
  /** What the row says in the columns that the scheme adds, by their keys; absent where it adds none. */
  readonly added?: Readonly<Record<string, AddedValue>>;
  /** Every cell of the row that was not read surely, in the order of the columns. */
  readonly problems: readonly CellProblem[];
  readonly assumptions: readonly Assumption[];
}

/** One test of significance, applied. */
export interface AppliedTest {
  readonly test: string;
  readonly result: TestResult;
  /** One sentence with the figure and the threshold. */
  readonly why: string;
}

/** The outcome of judging one partnership. */
export interface Judgement {
  /** How duties, checks and papers treat it; `className` is what the scheme calls it. */
  readonly overall: RecordedClass | 'Undetermined';
  /** The class in the scheme's words; Undetermined while it is not known. */
  readonly className: string;
  /** The scheme that was judged by, with its version where it has one. */
  readonly scheme: string;
  /** £ a year of cash and costed time, for each council of the scheme. */
  readonly byCouncil: Readonly<Record<string, Interval & { readonly result: TestResult }>>;
  readonly tests: readonly AppliedTest[];
  /** The result of the tests that tell why the class is what it is. */
  readonly decidedBy: TestResult;
  /** What must be found out, in words: "officer day rate". */
  readonly missing: readonly string[];
  readonly assumptions: readonly Assumption[];
  /** One or two sentences. */
  readonly why: string;
}

/** The type shown for a partnership, and whether an officer wrote it. */
export interface JudgedType {
  readonly value: string | null;
  readonly source: 'recorded' | 'suggested';
  readonly why: string;
}

export interface Duty {
  readonly duty: DutyName;
  readonly due: IsoDate;
}

/** One partnership, read and judged. */
export interface Partnership {
  readonly row: RegisterRow;
  /** The theme that is to follow its own; absent where the scheme has no new themes. */
  readonly newTheme?: string;
  readonly facts: PartnershipFacts;
  readonly judgement: Judgement;
  readonly type: JudgedType;
  readonly agreementStatus: AgreementStatus;
  /** How often the partner reports; None where the scheme wants no reports. */
  readonly reporting: 'Annual' | 'Quarterly' | 'None';
  readonly duties: readonly Duty[];
  readonly nextReviewDue: IsoDate | null;
  readonly reviewStatus: ReviewStatus;
}

/** A whole register, read, judged and checked. */
export interface AssessedRegister {
  readonly asOf: IsoDate;
  /** As results name it. */
  readonly scheme: string;
  /** Absent where the scheme has none. */
  readonly schemeVersion?: string;
  /** What partnerships are counted by: the scheme's classes from the highest, then Undetermined. */
  readonly classes: readonly string[];
  /** The new themes that partnerships are listed under, in their order; absent where they go by their tabs’ themes. */
  readonly newThemes?: readonly string[];
  readonly tabs: readonly RegisterTab[];
  readonly ignoredSheets: readonly string[];
  readonly partnerships: readonly Partnership[];
  /** Sorted by tab and row; those of the register as a whole first. */
  readonly findings: readonly Finding[];
  /** Absent where the scheme has no funding streams. */
  readonly grants?: Grants;
  /** What officers said of tabs and headings; absent where they said nothing. */
  readonly corrections?: readonly CorrectionUse[];
}
