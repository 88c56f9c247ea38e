import { CHECKS, REGISTER_CHECKS } from './checks';
import type { Finding } from './finding';
import { judgePartnership } from './judgePartnership';
import type { AssessedRegister, Partnership } from './partnership';
import type { ReadingContext } from './reading';
import type { RegisterTab } from './registerTab';

/** A register's tabs as read, with what reading them found. */
export interface ReadRegister {
  readonly tabs: readonly RegisterTab[];
  readonly ignoredSheets: readonly string[];
  readonly findings: readonly Finding[];
}

/** Judges and checks every partnership of a register; findings come in the order of tabs, rows and columns. */
export function assessRegister(read: ReadRegister, context: ReadingContext): AssessedRegister {
  const { tabs, ignoredSheets } = read;
  const judged = tabs.flatMap((tab) =>
    tab.rows.map((row) => ({ tab, partnership: judgePartnership(row, context), context })),
  );
  const checked = [
    ...judged.flatMap((input) => CHECKS.flatMap((check) => check(input))),
    ...REGISTER_CHECKS.flatMap((check) => check(judged)),
  ];
  return {
    asOf: context.asOf,
    scheme: context.scheme.name,
    tabs,
    ignoredSheets,
    partnerships: judged.map(({ partnership }): Partnership => partnership),
    findings: sortFindings([...read.findings, ...withoutErrors(checked, read.findings)], tabs),
  };
}

/** A cell that shows an error counts as blank; that it has to be filled in is not told beside it. */
function withoutErrors(checked: readonly Finding[], read: readonly Finding[]): Finding[] {
  const placeOf = ({ sheet, row, column }: Finding) => JSON.stringify([sheet, row, column]);
  const errors = new Set(read.filter(({ code }) => code === 'cell/error-value').map(placeOf));
  return checked.filter((finding) => !errors.has(placeOf(finding)));
}

/** Those of the whole register first, tabs that could not be read last. */
function sortFindings(findings: readonly Finding[], tabs: readonly RegisterTab[]): Finding[] {
  const order = new Map(tabs.map(({ sheet }, index) => [sheet, index]));
  const tabOf = ({ sheet }: Finding) => (sheet === undefined ? -1 : (order.get(sheet) ?? tabs.length));
  return findings.toSorted(
    (one, other) =>
      tabOf(one) - tabOf(other) ||
      (one.row ?? -1) - (other.row ?? -1) ||
      (one.column ?? -1) - (other.column ?? -1),
  );
}
