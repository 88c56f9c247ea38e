import type { ColumnId, ColumnKind } from '../columns';
import { kindOfColumn } from '../checks/columnWords';
import { keyOf } from '../columnKind';
import { firstCell, splitParts } from '../judge/facts/rowParts';
import type { Partnership } from '../partnership';
import type { Certainty, ReadingContext, ReadingProblem } from '../reading';
import type { MatchedColumn, RegisterCell, RegisterRow, RegisterTab } from '../registerTab';
import { describeCertainty, describeProblem } from './describeProblem';
import { understandCell, type CellInput, type Understood } from './understandCell';

/** How one cell of a partnership was read. */
export interface ExplainedCell {
  readonly heading: string;
  readonly cell: RegisterCell;
  /** What was understood, a line for each thing; empty when nothing was. */
  readonly understood: readonly string[];
  readonly certainty: Certainty;
  /** How sure that is, in words. */
  readonly sureness: string;
  /** What stood in the way, as sentences. */
  readonly problems: readonly string[];
}

/** Columns whose cells are kept in the officer's words and decide nothing. */
const KEPT_KINDS: readonly ColumnKind[] = ['name', 'text', 'link'];
const COUNTED_KINDS: readonly ColumnKind[] = ['money', 'days', 'area'];
const READ_TEXTS: readonly string[] = ['riskConsiderations', 'agreementKind', 'contact'];
/** Read when papers are built, never for judging. */
const NOT_JUDGED = 'proposedCash';

/** How each text of a partnership that is read was read: of every row that its name takes in, left to right. */
export function explainCells(
  { row, facts }: Partnership,
  tab: RegisterTab,
  context: ReadingContext,
): ExplainedCell[] {
  return splitParts(row, context).flatMap(({ cells, councils }) => {
    const areaCouncil = councils.length === 1 ? councils[0] : undefined;
    return tab.columns.flatMap((column) => {
      const cell = cells.get(column.id);
      if (!cell || !isRead(column.id) || !isUsed(row, column.id, cell)) return [];
      return explainCell(column, { cell, facts, context, areaCouncil, id: column.id });
    });
  });
}

/** Each row's amounts count, and its area with them; of all else the first of the rows that has it. */
function isUsed(row: RegisterRow, id: ColumnId, cell: RegisterCell): boolean {
  if (COUNTED_KINDS.includes(kindOfColumn(id))) return true;
  const first = firstCell(row, id);
  return first !== undefined && isSameCell(first, cell);
}

function isRead(id: ColumnId): boolean {
  const key = keyOf(id);
  if (key === NOT_JUDGED) return false;
  return READ_TEXTS.includes(key) || !KEPT_KINDS.includes(kindOfColumn(id));
}

function explainCell({ heading }: MatchedColumn, input: CellInput): ExplainedCell[] {
  const reading: Understood | undefined = understandCell(input);
  if (!reading) return [];
  const { lines } = reading;
  const problems = problemsOf(input, reading);
  const certainty = doubt(reading.certainty, problems);
  return [
    {
      heading,
      cell: input.cell,
      understood: lines,
      certainty,
      sureness: describeCertainty(certainty),
      problems: problems.map(describeProblem),
    },
  ];
}

/** Those that judging had with the cell, a contradiction of another column's among them; else the reading's own. */
function problemsOf({ id, cell, facts }: CellInput, reading: Understood): readonly ReadingProblem[] {
  const own = facts.problems.filter((known) => known.id === id && isSameCell(known.cell, cell));
  return own.length === 0 ? reading.problems : own.map(({ problem }) => problem);
}

function isSameCell(one: RegisterCell, other: RegisterCell): boolean {
  return one.row === other.row && one.column === other.column;
}

function doubt(certainty: Certainty, problems: readonly ReadingProblem[]): Certainty {
  const isSure = certainty === 'stated' || certainty === 'inferred';
  return isSure && problems.some(({ kind }) => kind === 'ambiguous') ? 'ambiguous' : certainty;
}
