import type { IsoDate } from '../../grid/serialDate';
import type { Severity } from '../finding';

/** The workbook that figures come from. */
export interface RollUpSource {
  /** The file's name, without its folder. */
  readonly file: string;
  /** Tells what the file holds, so that the same register is known under any name; `''` for a file that was not read. */
  readonly print: string;
}

/** What lines count by; each of them counts the whole register. */
export const LINE_KINDS = ['theme', 'area', 'council'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** Figures of the partnerships of one class in one theme or area, or of what one council bears of their cost. */
export interface FigureLine {
  readonly by: LineKind;
  readonly name: string;
  readonly className: string;
  /** In the order of `FIGURE_HEADINGS`; lines by area have no amounts, lines by council nothing else. */
  readonly figures: readonly number[];
}

/** One register in figures. */
export interface RegisterFigures extends RollUpSource {
  readonly scheme: string;
  readonly asOf: IsoDate;
  readonly councils: readonly string[];
  /** What partnerships are counted by: the scheme's classes from the highest, then Undetermined. */
  readonly classes: readonly string[];
  readonly findings: Readonly<Record<Severity, number>>;
  readonly lines: readonly FigureLine[];
}

/** A file whose figures could not be had, with a sentence why. */
export interface RollUpFailure extends RollUpSource {
  readonly why: string;
}

/** Registers in figures with those that failed, as read from files or from an earlier roll-up. */
export interface RollUpPart {
  readonly registers: readonly RegisterFigures[];
  readonly failures: readonly RollUpFailure[];
  /** Files that hold a register which is there already. */
  readonly repeats: readonly RollUpSource[];
}

/** Parts put together: each register once, everything in one order whatever the order of the parts. */
export type RollUp = RollUpPart;
