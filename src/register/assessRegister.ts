import { CHECKS, REGISTER_CHECKS } from './checks';
import type { CheckInput } from './checks/check';
import type { Finding } from './finding';
import type { Grants } from './grants/grantStream';
import { judgePartnership } from './judgePartnership';
import { isListedByNewThemes, listThemes } from './newThemes';
import type { AssessedRegister, Partnership } from './partnership';
import type { ReadingContext } from './reading';
import type { RegisterRow, RegisterTab } from './registerTab';
import { listClassNames } from './scheme/classes';
import { describeScheme } from './scheme/describeScheme';
import { finishTurns, mapInTurns, type Turns } from './turns';

/** A register's tabs as read, with what reading them found. */
export interface ReadRegister {
  readonly tabs: readonly RegisterTab[];
  readonly ignoredSheets: readonly string[];
  /** Absent where the scheme has no funding streams. */
  readonly grants?: Grants;
  readonly findings: readonly Finding[];
}

/** Judges and checks every partnership of a register; findings come in the order of tabs, rows and columns. */
export function assessRegister(read: ReadRegister, context: ReadingContext): AssessedRegister {
  return finishTurns(assessInTurns(read, context));
}

/** As `assessRegister`, in turns. */
export function* assessInTurns(read: ReadRegister, context: ReadingContext): Turns<AssessedRegister> {
  const { tabs, ignoredSheets, grants } = read;
  const judged: CheckInput[] = [];
  for (const tab of tabs) {
    const judge = (row: RegisterRow) => ({ tab, partnership: judgePartnership(row, context), context });
    for (const input of yield* mapInTurns(tab.rows, judge)) judged.push(input);
  }
  const checked = yield* checkAll(judged);
  return {
    asOf: context.asOf,
    scheme: describeScheme(context.scheme),
    ...(context.scheme.version !== '' && { schemeVersion: context.scheme.version }),
    classes: listClassNames(context.scheme),
    ...(isListedByNewThemes(context.scheme) && { newThemes: listThemes(context.scheme) }),
    tabs,
    ignoredSheets,
    partnerships: judged.map(({ partnership }): Partnership => partnership),
    ...(grants && { grants }),
    findings: sortFindings([...read.findings, ...withoutErrors(checked, read.findings)], tabs),
  };
}

function* checkAll(judged: readonly CheckInput[]): Turns<readonly Finding[]> {
  const findings: Finding[] = [];
  yield* mapInTurns(judged, (input) => {
    for (const check of CHECKS) {
      const found = check(input);
      // Most checks find nothing, and are run on every row.
      if (found.length > 0) findings.push(...found);
    }
  });
  for (const check of REGISTER_CHECKS) for (const finding of yield* check(judged)) findings.push(finding);
  return findings;
}

/** A cell that shows an error counts as blank; that it has to be filled in is not told beside it. */
function withoutErrors(checked: readonly Finding[], read: readonly Finding[]): readonly Finding[] {
  const placeOf = ({ sheet, row, column }: Finding) => JSON.stringify([sheet, row, column]);
  const errors = new Set(read.filter(({ code }) => code === 'cell/error-value').map(placeOf));
  return errors.size === 0 ? checked : checked.filter((finding) => !errors.has(placeOf(finding)));
}

/** Those of the whole register first, tabs that could not be read last. */
function sortFindings(findings: readonly Finding[], tabs: readonly RegisterTab[]): Finding[] {
  const ofTabs = new Map<string | undefined, Finding[]>([[undefined, []]]);
  for (const { sheet } of tabs) ofTabs.set(sheet, []);
  for (const finding of findings) {
    const ofTab = ofTabs.get(finding.sheet);
    if (ofTab) ofTab.push(finding);
    else ofTabs.set(finding.sheet, [finding]);
  }
  return [...ofTabs.values()].flatMap((ofTab) => ofTab.sort(compareCells));
}

function compareCells(one: Finding, other: Finding): number {
  return (one.row ?? -1) - (other.row ?? -1) || (one.column ?? -1) - (other.column ?? -1);
}
