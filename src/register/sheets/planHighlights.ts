import { columnLetters, type Area } from '../../grid/address';
import { HIGHLIGHT_MARKER, type PlannedHighlight } from './columnPlan';

/** Where a tab's rows are and which column holds their next review date. 0-based. */
export interface HighlightPlace {
  readonly area: Area;
  readonly dueColumn: number;
  readonly dueSoonDays: number;
}

/**
 * Light fills, so that the register stays readable: text on fill has a contrast of 8 : 1 and more. In grey the overdue
 * fill is the darker of the two, so they stay apart in a black and white print; bold text would not fit the rows.
 */
const STYLES = {
  overdue: { fill: '#F0B0AA', font: '#4A0505', isBold: false },
  'due soon': { fill: '#FFF2CC', font: '#4D3B00', isBold: false },
} as const satisfies Partial<Record<PlannedHighlight['kind'], PlannedHighlight['style']>>;

/** The formats that colour overdue and due-soon rows by the calendar of the day they are looked at. */
export function planHighlights({ area, dueColumn, dueSoonDays }: HighlightPlace): PlannedHighlight[] {
  const due = `$${columnLetters(dueColumn)}${area.row + 1}`;
  const conditions = {
    overdue: `${due}<TODAY()`,
    'due soon': `${due}>=TODAY(),${due}<=TODAY()+${dueSoonDays}`,
  } as const;
  return (['overdue', 'due soon'] as const).map((kind) => ({
    kind,
    areas: [area],
    formula: `=AND(N("${markerOf(kind, area)}")=0,ISNUMBER(${due}),${conditions[kind]})`,
    style: STYLES[kind],
  }));
}

/** N of a text is 0, so the marker never changes the outcome; it tells the add-in its own formats. */
function markerOf(kind: PlannedHighlight['kind'], { row, rowCount }: Area): string {
  return `${HIGHLIGHT_MARKER}${kind}, rows ${row + 1} to ${row + rowCount}`;
}
