import { COLUMNS } from '../columns';
import type { CellProblem, PartnershipFacts } from '../partnership';
import type { ReadingContext } from '../reading';
import type { RegisterRow } from '../registerTab';
import { decideRisk, decideStatutory } from './facts/decideYesNo';
import { readAgreementFacts } from './facts/readAgreementFacts';
import { readCell } from './facts/readCell';
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
  const recorded = readCell(row, 'significance', (text) => readClassOnce(text, context));
  const area = readCell(row, 'area', (text) => readAreaOnce(text, context));
  const type = readCell(row, 'type', (text) => readTypeOnce(text, context));
  const statutory = readCell(row, 'statutory', (text) => readYesNoOnce(text, context));
  const risk = readCell(row, 'significantRisk', (text) => readYesNoOnce(text, context));
  const considerations = readCell(row, 'riskConsiderations', (text) => readConsiderationsOnce(text, context));
  const agreement = readAgreementFacts(row, context);
  const reviews = readReviewFacts(row, context);
  const money = readMoneyAndTime(row, agreement.reading.start, context);
  const decidedStatutory = decideStatutory(statutory.reading.value, row);
  const decidedRisk = decideRisk(risk.reading.value, recorded.reading.value);
  const read = [recorded, area, type, statutory, risk, considerations, agreement, reviews, money];
  return {
    recorded: recorded.reading,
    councils: area.reading.value ?? [],
    cash: money.cash,
    days: money.days,
    capital: money.capital,
    otherMoney: money.otherMoney,
    fundingSource: money.fundingSource,
    fundingText: money.fundingText,
    knowsCash: money.knowsCash,
    agreement: agreement.reading,
    type: type.reading,
    statutory: decidedStatutory.fact,
    risk: decidedRisk.fact,
    considerations: considerations.reading.value ?? [],
    reviews: reviews.reading,
    problems: inColumnOrder(read.flatMap(({ problems }) => problems)),
    assumptions: [...money.assumptions, ...decidedRisk.assumptions, ...decidedStatutory.assumptions],
  };
}

const PLACES: ReadonlyMap<string, number> = new Map(COLUMNS.map(({ key }, place) => [key, place]));

function inColumnOrder(problems: readonly CellProblem[]): readonly CellProblem[] {
  if (problems.length < 2) return problems;
  const place = ({ id }: CellProblem) => PLACES.get(id.split(':', 1)[0] ?? id) ?? -1;
  return problems.toSorted((one, other) => place(one) - place(other));
}
