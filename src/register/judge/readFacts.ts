import { COLUMNS } from '../columns';
import type { CellProblem, PartnershipFacts } from '../partnership';
import type { ReadingContext } from '../reading';
import type { RegisterRow } from '../registerTab';
import { readArea, readConsiderations, readRecordedClass, readType, readYesNo } from '../text';
import { decideRisk, decideStatutory } from './facts/decideYesNo';
import { readAgreementFacts } from './facts/readAgreementFacts';
import { readCell } from './facts/readCell';
import { readMoneyAndTime } from './facts/readMoneyAndTime';
import { readReviewFacts } from './facts/readReviewFacts';

/** Reads everything that a partnership's rows say, and what stands in the way of reading them surely. */
export function readFacts(row: RegisterRow, context: ReadingContext): PartnershipFacts {
  const { scheme } = context;
  const recorded = readCell(row, 'significance', (text) => readRecordedClass(text, scheme));
  const area = readCell(row, 'area', (text) => readArea(text, scheme));
  const type = readCell(row, 'type', (text) => readType(text, scheme));
  const statutory = readCell(row, 'statutory', readYesNo);
  const risk = readCell(row, 'significantRisk', readYesNo);
  const considerations = readCell(row, 'riskConsiderations', (text) => readConsiderations(text, scheme));
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

function inColumnOrder(problems: readonly CellProblem[]): CellProblem[] {
  const place = ({ id }: CellProblem) => COLUMNS.findIndex(({ key }) => key === id.split(':')[0]);
  return problems.toSorted((one, other) => place(one) - place(other));
}
