import { formatCell } from '../grid/address';
import {
  describeCorrectionUse,
  describeFinding,
  describeListing,
  groupByTheme,
  severityOf,
  type AssessedRegister,
  type Finding,
  type Partnership,
  type Severity,
} from '../register';

const STATUSES = ['Overdue', 'Due soon'] as const;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** A register in short, for people: a table of themes, classes and review statuses, then the findings. */
export function describeRegister(register: AssessedRegister): string {
  return [
    `As of ${register.asOf}, by the scheme “${register.scheme}”.`,
    '',
    ...layOut([['Theme', 'Partnerships', ...register.classes, ...STATUSES], ...countThemes(register)]),
    '',
    ...describeNewThemes(register),
    ...describeCorrections(register),
    ...describeFindings(register),
  ].join('\n');
}

function countThemes(register: AssessedRegister): string[][] {
  const { partnerships, classes } = register;
  const countIn = (label: string, own: readonly Partnership[]) => {
    const count = (test: (partnership: Partnership) => boolean) => String(own.filter(test).length);
    return [
      label,
      String(own.length),
      ...classes.map((name) => count(({ judgement }) => judgement.className === name)),
      ...STATUSES.map((name) => count(({ reviewStatus }) => reviewStatus === name)),
    ];
  };
  return [
    ...groupByTheme(register).map(({ theme, partnerships: own }) => countIn(theme, own)),
    countIn('Total', partnerships),
  ];
}

/** Text to the left, figures to the right, columns two spaces apart. */
function layOut(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, index) =>
        index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** What the table lists by, or how many partnerships are to go to each new theme, where the scheme has new ones. */
function describeNewThemes(register: AssessedRegister): string[] {
  if (register.newThemes) return [...describeListing(register), ''];
  const counts = new Map<string, number>();
  for (const { newTheme } of register.partnerships)
    if (newTheme !== undefined) counts.set(newTheme, (counts.get(newTheme) ?? 0) + 1);
  if (counts.size === 0) return [];
  return ['Under the new themes:', ...[...counts].map(([name, count]) => `${name}: ${count}`), ''];
}

function describeCorrections({ corrections = [] }: AssessedRegister): string[] {
  if (corrections.length === 0) return [];
  return ['What officers said of tabs and headings:', ...corrections.map(describeCorrectionUse), ''];
}

function describeFindings({ findings }: AssessedRegister): string[] {
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => severityOf(finding) === severity).length;
    return `${count} ${severity}${count === 1 ? '' : 's'}`;
  });
  const lines = findings.map((finding) =>
    [severityOf(finding).padEnd(7), placeOf(finding), describeFinding(finding)]
      .filter((part) => part !== '')
      .join('  '),
  );
  return [`Findings: ${counts.join(', ')}.`, ...lines];
}

function placeOf({ sheet = '', row, column }: Finding): string {
  return row === undefined || column === undefined ? sheet : `${sheet}!${formatCell(row, column)}`;
}
