import type { Interval } from '../../interval';
import { columnId } from '../../columns';
import type { Partnership } from '../../partnership';
import type { ReadingContext } from '../../reading';
import type { RegisterRow, RowCells } from '../../registerTab';
import { readAmount, readChoice } from '../../text';

/** One body's money for one outcome, as one row of the register has it. */
export interface Contribution {
  readonly partnership: Partnership;
  /** The row of the register, which a merged name may take in. */
  readonly place: Pick<RegisterRow, 'sheet' | 'row' | 'cells'>;
  /** `''` where none is named. */
  readonly outcome: string;
  readonly body: string;
  /** A kind of resource of the scheme; null where none is given, or none that is understood. */
  readonly kind: string | null;
  /** £ a year; null where no amount is given, or none that is understood. */
  readonly amount: Interval | null;
  /** The amount as it is typed. */
  readonly typed: string;
}

const OUTCOME = columnId('addedText', 'outcome');
const BODY = columnId('addedText', 'body');
const KIND = columnId('addedChoice', 'resource kind');
const AMOUNT = columnId('addedMoney', 'amount');

/** The kinds of resource of a scheme, in its order. */
export function resourceKinds({ scheme }: Pick<ReadingContext, 'scheme'>): readonly string[] {
  const column = scheme.columns.find(({ key }) => key === 'resource kind');
  return column?.choices.map(({ name }) => name) ?? [];
}

/** Every row that gives a kind of resource or an amount; an outcome stands for the further rows of its partnership too. */
export function listContributions(
  partnerships: readonly Partnership[],
  context: ReadingContext,
): Contribution[] {
  return partnerships.flatMap((partnership) => {
    const { row } = partnership;
    const rows = [row, ...row.furtherRows.map((further) => ({ ...further, sheet: row.sheet }))];
    const outcome = tidy(rows.map(({ cells }) => cells.text(OUTCOME)).find((text) => text !== '') ?? '');
    return rows.flatMap((place): Contribution[] => {
      const { cells } = place;
      if (!cells.has(KIND) && !cells.has(AMOUNT)) return [];
      return [{ partnership, place, ...readRow(cells, outcome, row.name, context) }];
    });
  });
}

function readRow(cells: RowCells, outcome: string, name: string, context: ReadingContext) {
  const choices = context.scheme.columns.find(({ key }) => key === 'resource kind')?.choices ?? [];
  const amount = cells.get(AMOUNT);
  return {
    outcome: tidy(cells.text(OUTCOME)) || outcome,
    body: tidy(cells.text(BODY)) || tidy(name),
    kind: readChoice(cells.text(KIND), choices).value,
    amount: amount ? readAmount(amount.value, amount.text, context).value : null,
    typed: amount?.text ?? '',
  };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
