import { COLUMNS } from '../columns';
import type { CellProblem, PartnershipFacts } from '../partnership';
import type { Assumption, ReadingContext } from '../reading';
import type { RegisterRow } from '../registerTab';
import { decideRisk, decideStatutory } from './facts/decideYesNo';
import { readAdded } from './facts/readAdded';
import { readAnswers } from './facts/readAnswers';
import { readAgreementFacts } from './facts/readAgreementFacts';
import { readText, type RowBeingRead } from './facts/readCell';
import { readMoneyAndTime } from './facts/readMoneyAndTime';
import {
  readAreaOnce,
  readClassOnce,
  readConsiderationsOnce,
  readTypeOnce,
  readYesNoOnce,
} from './facts/readOnce';
import { readReviewFacts } from './facts/readReviewFacts';

/** Reads everything that a partnership's rows say, and what stands in the way of reading them surely. */
export function readFacts(row: RegisterRow, context: ReadingContext): PartnershipFacts {
  const being: RowBeingRead = { row, context, problems: [] };
  const recorded = readText(being, 'significance', readClassOnce);
  const area = readText(being, 'area', readAreaOnce);
  const type = readText(being, 'type', readTypeOnce);
  const statutory = decideStatutory(readText(being, 'statutory', readYesNoOnce).value, row);
  const risk = decideRisk(readText(being, 'significantRisk', readYesNoOnce).value, recorded);
  const considerations = readText(being, 'riskConsiderations', readConsiderationsOnce);
  const agreement = readAgreementFacts(being);
  const reviews = readReviewFacts(being);
  const money = readMoneyAndTime(being, agreement.start);
  const ofScheme = readOwnColumns(being, { agreement, considerations: considerations.value });
  const facts: PartnershipFacts = {
    recorded,
    councils: area.value ?? NONE,
    cash: money.cash,
    days: money.days,
    capital: money.capital,
    otherMoney: money.otherMoney,
    fundingSource: money.fundingSource,
    fundingText: money.fundingText,
    knowsCash: money.knowsCash,
    agreement,
    type,
    statutory: statutory.fact,
    risk: risk.fact,
    considerations: considerations.value ?? NONE,
    reviews,
    problems: being.problems.length === 0 ? NONE : inColumnOrder(being.problems),
    assumptions: join(money.assumptions, risk.assumptions, statutory.assumptions),
  };
  return ofScheme ? { ...facts, ...ofScheme } : facts;
}

/** What is read by columns and tests of the scheme's own; undefined where it has none. */
function readOwnColumns(
  being: RowBeingRead,
  read: Parameters<typeof readAnswers>[1],
): Pick<PartnershipFacts, 'answers' | 'added'> | undefined {
  const { columns, tests } = being.context.scheme;
  if (columns.length === 0 && tests.own.length === 0) return undefined;
  const answers = tests.own.length > 0 ? { answers: readAnswers(being, read) } : undefined;
  const added = columns.length > 0 ? { added: readAdded(being) } : undefined;
  return { ...answers, ...added };
}

const NONE: readonly never[] = [];

/** Rows without assumptions of their own share the list of their money. */
function join(
  money: readonly Assumption[],
  risk: readonly Assumption[],
  statutory: readonly Assumption[],
): readonly Assumption[] {
  return risk.length + statutory.length === 0 ? money : [...money, ...risk, ...statutory];
}

const PLACES: ReadonlyMap<string, number> = new Map(COLUMNS.map(({ key }, place) => [key, place]));

function inColumnOrder(problems: readonly CellProblem[]): readonly CellProblem[] {
  // A list that was pushed to keeps room for more; a copy has none.
  if (problems.length < 2) return problems.slice();
  const place = ({ id }: CellProblem) => PLACES.get(id.split(':', 1)[0] ?? id) ?? PLACES.size;
  return problems.toSorted((one, other) => place(one) - place(other));
}
