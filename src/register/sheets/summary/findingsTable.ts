import { describeKind } from '../../describeKind';
import { SEVERITIES, severityOf, type Finding, type FindingCode, type Severity } from '../../finding';
import type { AssessedRegister } from '../../partnership';
import { matchTheme } from '../../read/matchTheme';
import type { Scheme } from '../../scheme/scheme';
import type { FigureRow, FigureTable } from './figureTable';

const GROUPS: readonly { readonly severity: Severity; readonly label: string }[] = [
  { severity: 'error', label: 'Errors' },
  { severity: 'warning', label: 'Warnings' },
  { severity: 'note', label: 'Notes' },
];
/** The order of kinds is that of the table of severities: tabs, rows, then columns from left to right. */
const CODES = Object.keys(SEVERITIES) as FindingCode[]; // the table has no other keys

/** Findings by kind and theme; only kinds that occur. */
export function planFindingsTable({ findings, tabs }: AssessedRegister, scheme: Scheme): FigureTable {
  const themeBySheet = new Map(tabs.map(({ sheet, theme }) => [sheet, theme]));
  const themeOf = ({ sheet }: Finding) =>
    sheet === undefined ? undefined : (themeBySheet.get(sheet) ?? matchTheme(sheet, scheme));
  const places = [...scheme.themes.map(({ name }) => name), undefined];
  const countIn = (some: readonly Finding[]) => [
    some.length,
    ...places.map((place) => some.filter((finding) => themeOf(finding) === place).length),
  ];
  const rows = GROUPS.flatMap((group) => planGroup(group, findings, countIn));
  const sum = { sumOfRows: rows.flatMap(({ role }, index) => (role === 'subtotal' ? [index] : [])) };
  return {
    title: 'Data quality: findings by kind and theme',
    headings: ['Kind', 'Findings', ...places.map((place) => place ?? 'No theme')],
    rows: [...placeSums(rows), { role: 'total', label: 'Total', figures: countIn([]).map(() => sum) }],
    bars: { columns: [0], rowCount: rows.length },
  };
}

/** A group's kinds under the row of its sums, whose figures `placeSums` fills in. */
function planGroup(
  { severity, label }: (typeof GROUPS)[number],
  findings: readonly Finding[],
  countIn: (some: readonly Finding[]) => number[],
): FigureRow[] {
  const own = findings.filter((finding) => severityOf(finding) === severity);
  const kinds = CODES.map((code) => ({ code, some: own.filter((finding) => finding.code === code) }));
  return [
    { role: 'subtotal', label, figures: countIn([]) },
    ...kinds
      .filter(({ some }) => some.length > 0)
      .map(({ code, some }): FigureRow => ({
        role: 'body',
        label: describeKind(code),
        figures: countIn(some),
      })),
  ];
}

/** Makes every subtotal the sum of the rows under it; that of a group without any stays 0. */
function placeSums(rows: readonly FigureRow[]): FigureRow[] {
  return rows.map((row, index) => {
    if (row.role !== 'subtotal') return row;
    const next = rows.findIndex(({ role }, other) => other > index && role === 'subtotal');
    const count = (next < 0 ? rows.length : next) - index - 1;
    if (count === 0) return row;
    const sumOfRows = Array.from({ length: count }, (_, offset) => index + 1 + offset);
    return { ...row, figures: row.figures.map(() => ({ sumOfRows })) };
  });
}
