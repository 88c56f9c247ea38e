import type { Area } from '../../grid/address';
import { groupAreas, joinCells } from '../../grid/joinCells';
import { severityOf, type Finding } from '../finding';
import { HIGHLIGHT_MARKER, type PlannedHighlight } from './columnPlan';
import { hashText } from './fingerprint';

/** Notes are worth knowing and ask for nothing, so their cells are not marked. */
type Marked = 'error' | 'warning';

/**
 * Text on fill has a contrast of 8 : 1 and more. In grey an error is light on dark and a warning dark on light, and
 * both differ from the fill of overdue rows.
 */
const STYLES = {
  error: { fill: '#9C1C1C', font: '#FFFFFF', isBold: false },
  warning: { fill: '#DDEBF7', font: '#1F3864', isBold: false },
} as const satisfies Record<Marked, PlannedHighlight['style']>;

/**
 * The formats that colour a tab's cells with errors and warnings. A cell with both counts as an error. What is due is
 * not marked once more: its whole row is highlighted. The Checks column and sheet say all of it in words.
 */
export function planMarks(findings: readonly Finding[]): PlannedHighlight[] {
  const errors = cellsOf(findings, 'error');
  const warnings = [...cellsOf(findings, 'warning')].filter(([place]) => !errors.has(place));
  return [
    ...markCells('error', [...errors.values()]),
    ...markCells(
      'warning',
      warnings.map(([, cell]) => cell),
    ),
  ];
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function cellsOf(findings: readonly Finding[], severity: Marked): Map<string, Cell> {
  return new Map(
    findings.flatMap((finding) => {
      const { row, column, code } = finding;
      if (row === undefined || column === undefined) return [];
      if (severityOf(finding) !== severity || code.startsWith('review/')) return [];
      return [[`${row}:${column}`, { row, column }]];
    }),
  );
}

function markCells(kind: Marked, cells: readonly Cell[]): PlannedHighlight[] {
  return groupAreas(joinCells(cells)).map((areas) => ({
    kind,
    areas,
    formula: `=N("${markerOf(kind, areas)}")=0`,
    style: STYLES[kind],
  }));
}

/** N of a text is 0, so the formula is always true; the marker tells which cells it was made for. */
function markerOf(kind: Marked, areas: readonly Area[]): string {
  return `${HIGHLIGHT_MARKER}${kind}s, ${hashText(JSON.stringify(areas))}`;
}
