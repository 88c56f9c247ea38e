import { describeKind } from '../../describeKind';
import { SEVERITIES, severityOf, type Finding, type FindingCode, type Severity } from '../../finding';
import type { AssessedRegister } from '../../partnership';
import { matchTheme } from '../../read/matchTheme';
import type { Scheme } from '../../scheme/scheme';
import { repeatHeadings, type FigureRow, type FigureTable } from './figureTable';

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
  const groups = GROUPS.map((group) => planGroup(group, findings, countIn));
  const rows = repeatHeadings(groups.map(({ sum, kinds }) => [sum, ...kinds]));
  const all = { sumOf: groups.map(({ sum }) => sum) };
  return {
    title: 'Data quality: findings by kind and theme',
    headings: ['Kind', 'Findings', ...places.map((place) => place ?? 'No theme')],
    rows: [...rows, { role: 'total', label: 'Total', figures: countIn([]).map(() => all) }],
    bars: { columns: [0], rowCount: rows.length },
  };
}

/** A group's kinds, and the row of their sums that stands above them. */
function planGroup(
  { severity, label }: (typeof GROUPS)[number],
  findings: readonly Finding[],
  countIn: (some: readonly Finding[]) => number[],
): { readonly sum: FigureRow; readonly kinds: readonly FigureRow[] } {
  const own = findings.filter((finding) => severityOf(finding) === severity);
  const kinds = CODES.map((code) => ({ code, some: own.filter((finding) => finding.code === code) }))
    .filter(({ some }) => some.length > 0)
    .map(({ code, some }): FigureRow => ({
      role: 'body',
      label: describeKind(code),
      figures: countIn(some),
    }));
  return {
    sum: { role: 'subtotal', label, figures: countIn([]).map(() => ({ sumOf: kinds })) },
    kinds,
  };
}
