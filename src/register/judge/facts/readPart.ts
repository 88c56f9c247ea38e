import type { IsoDate } from '../../../grid/serialDate';
import { ANYTHING, isNothing } from '../../interval';
import type { CellProblem } from '../../partnership';
import type { Assumption, ByCouncil, FundingReading, ReadingContext } from '../../reading';
import { readCashCell, readDaysCell, resolveSteps } from '../../text/funding';
import { readAmountColumns, type AmountKind, type ColumnAmounts } from './readAmountColumns';
import { keepProblems } from './readCell';
import { readFundingCell } from './readFundingCell';
import type { RowPart } from './rowParts';
import { readOthersMoney } from './readOwnShare';
import { giveShared, onlyShared } from './sumAmounts';

const CASH: AmountKind = { key: 'annualCash', readCell: readCashCell, pick: ({ cash }) => cash };
const DAYS: AmountKind = { key: 'officerDays', readCell: readDaysCell, pick: ({ days }) => days };

/** Assumptions of a text that rest on its officer time, not its cash. */
const TIME_ASSUMPTIONS: readonly Assumption['kind'][] = ['hours in a day', 'days in a full-time year'];

/** What one row says of cash and officer time; undefined where it says nothing. */
export interface PartAmounts {
  readonly cash: ByCouncil | undefined;
  readonly days: ByCouncil | undefined;
  readonly text: FundingReading | undefined;
  readonly hasCashColumn: boolean;
  /** The council's share of money that is others' too, where the row does not give it. */
  readonly openShare?: ByCouncil;
  readonly assumptions: readonly Assumption[];
}

interface Problems {
  readonly problems: readonly CellProblem[];
}

/** What is known of one row before its payer is settled. */
interface PartSources {
  readonly text: FundingReading | undefined;
  /** The one council that amounts without a name can only be of. */
  readonly payer: string | undefined;
  readonly cash?: ColumnAmounts | undefined;
  readonly days?: ColumnAmounts | undefined;
}

/**
 * Puts the structured columns and the text of one row together: columns win, and what no council is named for goes to
 * the one council of the row's area.
 * @param start of the agreement, by which a text's stepped amounts are narrowed to one year
 */
export function readPart(
  part: RowPart,
  context: ReadingContext,
  start: IsoDate | null,
): PartAmounts & Problems {
  const others = readOthersMoney(part.cells, context.scheme);
  if (others !== undefined) return readOwnShare(part, others, context);
  const cell = part.cells.get('financialArrangements');
  const text = cell && resolveSteps(readFundingCell(cell, context), start, context);
  const cash = readAmountColumns(part.cells, CASH, text, context);
  const days = readAmountColumns(part.cells, DAYS, text, context);
  const problems: CellProblem[] = [];
  if (cell && text) keepProblems(problems, 'financialArrangements', cell, text.problems);
  return {
    ...usePart({ text, payer: findPayer(part.councils, context), cash, days }, context),
    problems: [...problems, ...(cash?.problems ?? []), ...(days?.problems ?? [])],
  };
}

/** Of money that is others' too only Annual £ is the council's; what the text says is of all of them. */
function readOwnShare(part: RowPart, says: string, context: ReadingContext): PartAmounts & Problems {
  const cash = readAmountColumns(part.cells, CASH, undefined, context);
  const days = readAmountColumns(part.cells, DAYS, undefined, context);
  const payer = findPayer(part.councils, context);
  const own = usePart({ text: undefined, payer, cash, days }, context);
  return {
    ...own,
    ...(!own.cash && { openShare: give(onlyShared(context.scheme, ANYTHING), payer) }),
    assumptions: [{ kind: 'own share only', says }, ...own.assumptions],
    problems: [...(cash?.problems ?? []), ...(days?.problems ?? [])],
  };
}

/** Gives the amounts of one row to who pays them. */
export function usePart(
  { text, payer, cash: cashColumns, days: daysColumns }: PartSources,
  context: ReadingContext,
): PartAmounts {
  const cash = cashColumns?.amounts ?? text?.cash;
  const days = daysColumns?.amounts ?? (text?.mentionsTime ? text.days : undefined);
  return {
    cash: cash && give(cash, payer),
    days: days && give(days, payer),
    text,
    hasCashColumn: cashColumns !== undefined,
    assumptions: [
      ...(cashColumns?.assumptions ?? []),
      ...(daysColumns?.assumptions ?? []),
      ...assumptionsOfText(text, cashColumns !== undefined, daysColumns !== undefined),
      ...assumePayer(cash, payer, context),
    ],
  };
}

/** The one council that amounts without a name can only be of. */
export function findPayer(councils: readonly string[], { scheme }: ReadingContext): string | undefined {
  if (scheme.councils.length === 1) return scheme.councils[0]?.name;
  return councils.length === 1 ? councils[0] : undefined;
}

function give(amounts: ByCouncil, council: string | undefined): ByCouncil {
  return council === undefined ? amounts : giveShared(amounts, council);
}

function assumePayer(
  cash: ByCouncil | undefined,
  council: string | undefined,
  { scheme }: ReadingContext,
): Assumption[] {
  if (!cash || council === undefined || isNothing(cash.shared) || scheme.councils.length === 1) return [];
  return [{ kind: 'council from area', council }];
}

/** Only what the text was really used for; its silence is judged for the partnership as a whole. */
function assumptionsOfText(
  text: FundingReading | undefined,
  hasCashColumn: boolean,
  hasDaysColumn: boolean,
): Assumption[] {
  return (text?.assumptions ?? []).filter(({ kind }) => {
    if (kind === 'time not mentioned') return false;
    return TIME_ASSUMPTIONS.includes(kind) ? !hasDaysColumn : !hasCashColumn;
  });
}
