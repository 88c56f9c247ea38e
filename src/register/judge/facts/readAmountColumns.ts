import type { CellScalar } from '../../../grid/sheetCells';
import { columnId, type ColumnId } from '../../columns';
import { isNothing, NOTHING, type Interval } from '../../interval';
import type { CellProblem } from '../../partnership';
import type { Assumption, ByCouncil, FundingReading, ReadingContext } from '../../reading';
import type { RowCells } from '../../registerTab';
import { oncePer } from '../../once';
import type { Scheme } from '../../scheme/scheme';
import { total } from '../councilCosts';

/** How one kind of amount is read: from which column, out of which part of a text's reading. */
export interface AmountKind {
  readonly key: 'annualCash' | 'officerDays';
  readonly readCell: (value: CellScalar, text: string, context: ReadingContext) => FundingReading | undefined;
  readonly pick: (reading: FundingReading) => ByCouncil;
}

/** What the structured columns of a row say of one kind of amount. */
export interface ColumnAmounts {
  readonly amounts: ByCouncil;
  readonly assumptions: readonly Assumption[];
  readonly problems: readonly CellProblem[];
}

/** The ids of every column that may hold an amount. */
const amountIdsOf = oncePer(({ councils }: Scheme): readonly ColumnId[] =>
  (['annualCash', 'officerDays'] as const).flatMap((key) => [
    key,
    ...councils.map(({ name }) => columnId(key, name)),
  ]),
);

/** Whether a row fills any column of amounts. */
export function hasAmountColumns(cells: RowCells, scheme: Scheme): boolean {
  for (const id of amountIdsOf(scheme)) if (cells.has(id)) return true;
  return false;
}

/**
 * Reads the columns of one kind of amount: one figure, or one for each council. A council whose own column is blank
 * beside another's figure has what the text gives it, else nothing.
 * @returns undefined when all of them are blank
 */
export function readAmountColumns(
  cells: RowCells,
  kind: AmountKind,
  text: FundingReading | undefined,
  context: ReadingContext,
): ColumnAmounts | undefined {
  const councils = context.scheme.councils.map(({ name }) => name);
  const own = councils.map((council) => ({
    council,
    ...readColumn(cells, columnId(kind.key, council), kind, context),
  }));
  const joint = readColumn(cells, kind.key, kind, context);
  if (!joint.reading && own.every(({ reading }) => !reading)) return undefined;
  const parts = own.map(({ council, reading }) => ({
    council,
    amount: reading ? total(kind.pick(reading)) : amountInText(text, kind, council),
    isGiven: reading !== undefined,
  }));
  const hasOwn = parts.some(({ isGiven }) => isGiven);
  const unnamed = parts.filter(({ isGiven, amount }) => !isGiven && isNothing(amount));
  return {
    // Where councils have columns of their own, the one for all of them is their total and adds nothing.
    amounts:
      joint.reading && !hasOwn
        ? kind.pick(joint.reading)
        : {
            byCouncil: Object.fromEntries(parts.map(({ council, amount }) => [council, amount])),
            shared: NOTHING,
          },
    assumptions: [
      ...[joint, ...own].flatMap(({ reading }) => (reading ? assumptionsOf(reading) : [])),
      ...(hasOwn && unnamed.length > 0
        ? [{ kind: 'unnamed council pays nothing', councils: unnamed.map(({ council }) => council) } as const]
        : []),
    ],
    problems: [joint, ...own].flatMap(({ problems }) => problems),
  };
}

interface ReadColumn {
  readonly reading: FundingReading | undefined;
  readonly problems: readonly CellProblem[];
}

function readColumn(cells: RowCells, id: ColumnId, kind: AmountKind, context: ReadingContext): ReadColumn {
  const cell = cells.get(id);
  if (!cell) return { reading: undefined, problems: [] };
  const reading = kind.readCell(cell.value, cell.text, context);
  if (!reading) return { reading, problems: [] };
  return { reading, problems: reading.problems.map((problem) => ({ id, cell, problem })) };
}

function amountInText(text: FundingReading | undefined, kind: AmountKind, council: string): Interval {
  return text ? (kind.pick(text).byCouncil[council] ?? NOTHING) : NOTHING;
}

/** A column holds one kind of amount only, so its silence on the other means nothing. */
function assumptionsOf({ assumptions }: FundingReading): Assumption[] {
  return assumptions.filter(({ kind }) => kind !== 'time not mentioned' && kind !== 'cash not mentioned');
}
