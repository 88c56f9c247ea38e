import type { ColumnId } from './columns';
import type { Correction, KeptCorrections } from './correction';

/** One heading of a tab and what it was taken for. Columns are 0-based. */
export interface RecognisedHeading {
  readonly column: number;
  readonly heading: string;
  /** The column of the register that is read under it; undefined for none. */
  readonly id: ColumnId | undefined;
  readonly isCorrected: boolean;
}

/** One theme tab with its headings. */
export interface RecognisedTab {
  readonly sheet: string;
  readonly theme: string;
  /** Whether an officer named the theme. */
  readonly isCorrected: boolean;
  /** Whether the headings were found; else they are those of the row that most looks like headings. */
  readonly hasHeader: boolean;
  /** 0-based; undefined on a tab without anything like headings. */
  readonly headerRow: number | undefined;
  /** Left to right, without the add-in's own. */
  readonly headings: readonly RecognisedHeading[];
}

/** A correction and whether it was followed, or why it was not. */
export interface CorrectionUse {
  readonly correction: Correction;
  readonly use: 'used' | 'no such tab' | 'no such heading' | 'tab not read' | 'not in scheme' | 'replaced';
}

/** How the tabs of a workbook and their headings were recognised, and what officers' corrections did to that. */
export interface Recognition {
  readonly kept: KeptCorrections['kind'];
  readonly corrections: readonly CorrectionUse[];
  readonly tabs: readonly RecognisedTab[];
}
