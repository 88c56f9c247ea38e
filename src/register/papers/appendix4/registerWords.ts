import { columnId } from '../../columns';
import { add, isNothing, type Interval } from '../../interval';
import { shareOf, total } from '../../judge/councilCosts';
import { firstCell } from '../../judge/facts/rowParts';
import { giveShared } from '../../judge/facts/sumAmounts';
import type { ByCouncil, ReadingContext } from '../../reading';
import type { RegisterCell } from '../../registerTab';
import { describeResource } from '../../sheets/describeResource';
import { textCell } from '../../sheets/makeCells';
import type { SheetCell } from '../../sheets/sheetPlan';
import { readCashCell } from '../../text/funding/readAmountCells';
import { draftOutcome } from '../describePaper';
import type { PaperInput } from '../paperInput';
import { recommend } from '../recommend';
import { rollForward } from '../rollForward';
import { cashOf } from './columns';
import type { OfficerField } from './officerFields';

/** What stands in an officer's cell unless something was typed there: the register's own column, else the draft. */
export function wordsWithoutTyping(input: PaperInput, field: OfficerField): SheetCell {
  const { row } = input.partnership;
  switch (field) {
    case 'outcome':
      return textCell(firstCell(row, 'outcome')?.text ?? draftOutcome(input));
    case 'recommendation':
      return textCell(firstCell(row, 'recommendation')?.text ?? recommend(input).text);
    default: {
      const council = field.slice('proposed:'.length);
      const next = rollForward(cashOf(input, council), input.context.scheme);
      return readProposed(input, council) ?? describeResource(next);
    }
  }
}

/** What the register's columns propose for a council; undefined when they are blank. */
function readProposed({ partnership, context }: PaperInput, council: string): SheetCell | undefined {
  const { row, facts } = partnership;
  const own = firstCell(row, columnId('proposedCash', council));
  if (own) return describeProposal(own, total(readAmount(own, context)));
  const joint = firstCell(row, 'proposedCash');
  if (!joint) return undefined;
  const [only, ...others] = facts.councils;
  const read = readAmount(joint, context);
  const amount = only !== undefined && others.length === 0 ? giveShared(read, only) : read;
  // Whose it is can't be told, so the officer's own words are shown to each.
  if (!isNothing(amount.shared)) return textCell(`${joint.text} together`);
  return describeProposal(joint, add(amount.byCouncil[council] ?? { low: 0, high: 0 }, shareOf(amount)));
}

function readAmount({ value, text }: RegisterCell, context: ReadingContext): ByCouncil {
  const reading = readCashCell(value, text, context);
  return reading?.cash ?? { byCouncil: {}, shared: { low: 0, high: Infinity } };
}

/** What was not understood stays as the officer put it. */
function describeProposal({ text }: RegisterCell, amount: Interval): SheetCell {
  return amount.high === Infinity ? textCell(text) : describeResource(amount);
}
