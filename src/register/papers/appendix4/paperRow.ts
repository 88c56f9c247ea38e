import type { SheetCell } from '../../sheets/sheetPlan';
import type { PaperInput } from '../paperInput';
import type { OfficerField } from './officerFields';
import type { RowOwner } from './rowRecord';

/** An officer's cell: what it shows, and what the add-in is to remember of it. */
export interface OfficerCell {
  readonly cell: SheetCell;
  /** The hash of what the add-in would write there, or that an officer's words are there. */
  readonly written: string;
}

/** One partnership as Appendix 4 shows it. */
export interface PaperRow {
  readonly ref: string;
  readonly input: PaperInput;
  readonly owner: RowOwner;
  readonly officer: ReadonlyMap<OfficerField, OfficerCell>;
  readonly questions: readonly string[];
}
