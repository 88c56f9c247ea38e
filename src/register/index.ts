export {
  HIGHLIGHT_MARKER,
  type ColumnPlan,
  type PlannedCell,
  type PlannedColumn,
  type PlannedHighlight,
  type PlannedStyle,
} from './sheets/columnPlan';
