import { kindOfColumn } from '../checks/columnWords';
import { keyOf, nameOf } from '../columnKind';
import type { ColumnId } from '../columns';
import { readFundingCell } from '../judge/facts/readFundingCell';
import { describeFigure, listWords } from '../judge/describeAmounts';
import type { PartnershipFacts } from '../partnership';
import type { Certainty, FundingReading, Reading, ReadingContext, ReadingProblem } from '../reading';
import type { RegisterCell } from '../registerTab';
import {
  describeDate,
  readAgreement,
  readAmount,
  readArea,
  readChoice,
  readConsiderations,
  readContact,
  readDate,
  readMonths,
  readRecordedClass,
  readType,
  readYesNo,
} from '../text';
import { findColumnTest, readAnswer, type ColumnTest } from '../text/readAnswer';
import { readCashCell, readDaysCell, resolveSteps } from '../text/funding';
import { describeAgreementReading } from './describeAgreement';
import { describePoundRange } from './describeRange';
import { describeMoney, type MoneyColumn, type Payer } from './describeMoney';

/** One cell with what its reading depends on. */
export interface CellInput {
  readonly id: ColumnId;
  readonly cell: RegisterCell;
  readonly facts: PartnershipFacts;
  readonly context: ReadingContext;
  /** The one council of the area covered by the cell's row. */
  readonly areaCouncil: string | undefined;
}

/** What a cell was understood as. */
export interface Understood {
  readonly lines: readonly string[];
  readonly certainty: Certainty;
  readonly problems: readonly ReadingProblem[];
}

/** Reads one cell as judging does, in words; undefined for a cell that is kept and not read. */
export function understandCell(input: CellInput): Understood | undefined {
  const { id, cell, context } = input;
  const { scheme } = context;
  switch (kindOfColumn(id)) {
    case 'class': {
      const reading = readRecordedClass(cell.text, scheme);
      return describeValue(reading, (value) => [
        `${reading.className ?? value}${reading.isUnsure ? ', but not decided' : ''}.`,
      ]);
    }
    case 'type':
      return describeValue(readType(cell.text, scheme), (type) => [`${type}.`]);
    case 'area': {
      const reading = readArea(cell.text, scheme);
      const wider = reading.isWider ? ['An area beyond the councils.'] : [];
      return describeValue(reading, (councils) => [`${listWords(councils)}.`, ...wider], wider);
    }
    case 'yes-no': {
      const reading = readYesNo(cell.text);
      const note = reading.note === '' ? '' : `, with the note “${reading.note}”`;
      return describeValue(reading, (value) => [`${value ? 'Yes' : 'No'}${note}.`]);
    }
    case 'months':
      return describeValue(readMonths(cell.value, cell.text), (months) => [
        months === 1 ? 'Every month.' : `Every ${months} months.`,
      ]);
    case 'date':
      return understandDate(input);
    case 'money':
    case 'days':
      return understandMoney(input);
    case 'text':
      return understandText(input);
    case 'amount':
      return describeValue(readAmount(cell.value, cell.text, context), (amount) => [
        `${describePoundRange(amount)}.`,
      ]);
    case 'choice': {
      const column = scheme.columns.find(({ key }) => key === nameOf(id));
      return describeValue(readChoice(cell.text, column?.choices ?? []), (choice) => [`${choice}.`]);
    }
    case 'answer': {
      const test = findColumnTest(scheme.tests.own, nameOf(id));
      if (!test) return undefined;
      const reading = readAnswer(test, cell.value, cell.text);
      return describeValue(reading, ({ low }) => [describeAnswer(test, low)]);
    }
    case 'link':
    case 'name':
      return undefined;
  }
}

/** `Yes.`, `5.`, or whether words meet the test. */
function describeAnswer(test: ColumnTest, figure: number): string {
  switch (test.kind) {
    case 'yes-no':
      return figure > 0 ? 'Yes.' : 'No.';
    case 'words':
      return figure > 0 ? `It meets the test “${test.name}”.` : `It does not meet the test “${test.name}”.`;
    case 'figure':
      return `${describeFigure(figure)}.`;
  }
}

function understandDate({ id, cell, context }: CellInput): Understood {
  if (keyOf(id) === 'agreementDates') return understandAgreement(cell, context);
  const { financialYearStartMonth } = context.scheme;
  const edge = keyOf(id) === 'agreementStart' ? 'start' : 'end';
  const reading = readDate(cell.value, cell.text, { edge, financialYearStartMonth });
  // "Ongoing" in Agreement end is no date and yet an answer.
  if (keyOf(id) === 'agreementEnd' && reading.value === null) {
    const words = understandAgreement(cell, context);
    if (words.lines.length > 0) return words;
  }
  return describeValue(reading, (date) => [`${describeDate(date)}.`]);
}

function understandAgreement(cell: RegisterCell, context: ReadingContext): Understood {
  const reading = readAgreement(cell.value, cell.text, context);
  return { ...reading, lines: describeAgreementReading(reading) };
}

function understandMoney({ id, cell, facts, context, areaCouncil }: CellInput): Understood | undefined {
  const council = id.split(':', 2)[1];
  const payer = findPayer(council, areaCouncil);
  switch (keyOf(id)) {
    case 'annualCash':
      return fromFunding(readCashCell(cell.value, cell.text, context), 'cash', payer);
    case 'officerDays':
      return fromFunding(readDaysCell(cell.value, cell.text, context), 'days', payer);
    default: {
      const reading = readFundingCell(cell, context);
      return fromFunding(resolveSteps(reading, facts.agreement.start, context), 'both', payer);
    }
  }
}

function findPayer(council: string | undefined, areaCouncil: string | undefined): Payer | undefined {
  if (council !== undefined) return { council, from: 'its own column' };
  return areaCouncil === undefined ? undefined : { council: areaCouncil, from: 'the area covered' };
}

function fromFunding(
  reading: FundingReading | undefined,
  column: MoneyColumn,
  payer: Payer | undefined,
): Understood | undefined {
  return reading && { ...reading, lines: describeMoney(reading, column, payer) };
}

function understandText({ id, cell, context }: CellInput): Understood | undefined {
  switch (keyOf(id)) {
    case 'riskConsiderations':
      return describeValue(readConsiderations(cell.text, context.scheme), (numbers) => [
        numbers.length === 0
          ? 'None of the considerations.'
          : `${numbers.length === 1 ? 'Consideration' : 'Considerations'} ${listWords(numbers.map(String))}.`,
      ]);
    case 'agreementKind':
      return understandAgreement(cell, context);
    case 'contact':
      return describeValue(readContact(cell.text), ({ emails, phones }) => [
        ...(emails.length === 0 ? [] : [`E-mail: ${emails.join(', ')}.`]),
        ...(phones.length === 0 ? [] : [`Telephone: ${phones.join(', ')}.`]),
        ...(emails.length + phones.length === 0 ? ['No e-mail address or telephone number.'] : []),
      ]);
    default:
      return undefined;
  }
}

/** A reading in words; one that gives nothing and has no problem, such as "n/a", is an answer of its own. */
function describeValue<Value>(
  reading: Reading<Value>,
  describe: (value: Value) => string[],
  without: readonly string[] = [],
): Understood {
  const { value, certainty, problems } = reading;
  const nothing = problems.length > 0 || without.length > 0 ? without : ['No answer.'];
  return { lines: value === null ? nothing : describe(value), certainty, problems };
}
