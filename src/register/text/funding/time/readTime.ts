import { ANYTHING, add, span } from '../../../interval';
import type { ByCouncil, ReadingContext } from '../../../reading';
import { attribute, nothingByCouncil, type Part } from '../amounts/attribute';
import { carryPayers } from '../amounts/carryPayers';
import type { Notes } from '../amounts/entry';
import { isAboutTime } from '../amounts/readEntries';
import type { Cell, Clause } from '../cells/cell';
import { payersOf, says, withSharers, type Payers } from '../cells/describeCell';
import { hasAny, type Inventory } from '../items/inventory';
import type { Item } from '../items/item';
import type { Saying } from '../words/sayings';
import { findUncosted } from './findUncosted';
import { readDays } from './readDays';

export interface TimeReading {
  readonly days: ByCouncil;
  readonly isMentioned: boolean;
  readonly hasUncosted: boolean;
}

const TIME_TAGS: readonly Item['tag'][] = ['time', 'meetings'];
const TIME_WORDS: readonly Saying[] = ['officer time', 'officers', 'fte', 'day', 'hour'];

interface TimePart extends Part {
  readonly cell: Cell;
}

/** Reads officer days a month for each council; time without a figure is 0 to unlimited. */
export function readTime(
  clauses: readonly Clause[],
  inventory: Inventory,
  text: string,
  context: ReadingContext,
  notes: Notes,
): TimeReading {
  if (!hasAny(inventory.tags, TIME_TAGS) && !hasAny(inventory.words, TIME_WORDS))
    return { days: nothingByCouncil(context.scheme), isMentioned: false, hasUncosted: false };
  const cells = clauses.flatMap((clause) => clause.cells);
  const parts = restated(
    carryPayers(cells.map((cell) => ({ cell, payers: payersOf(cell) }))).flatMap(({ cell, payers }) =>
      readPart(cell, payers),
    ),
  );
  const mention = findUncosted(clauses);
  const open = mention.uncosted.map(({ councils, start, end }) => openPart(councils, text.slice(start, end)));
  for (const { wording } of open) notes.problem({ kind: 'not costed', text: wording });
  return {
    days: attribute([...parts, ...open], context.scheme, notes),
    isMentioned: parts.length > 0 || mention.isMentioned,
    hasUncosted: open.length > 0 || parts.some(({ amount }) => amount.high === Infinity),
  };

  function readPart(cell: Cell, payers: Payers): readonly TimePart[] {
    const wording = text.slice(cell.figure.start, cell.figure.end);
    const isOpen = cell.figure.tag === 'unsure' && isAboutTime(cell);
    const stated = isOpen ? ANYTHING : readDays(cell, clauses, text, context, notes);
    // Time that an amount includes is paid for already, yet it may be the officers' own.
    const amount = stated && cell.link === 'includes' ? { low: 0, high: stated.high } : stated;
    if (!amount || (payers.councils.length === 0 && payers.bodies > 0)) return [];
    return [
      {
        cell,
        amount,
        payers: withSharers(cell, payers),
        wording,
        isEach: says(cell, 'each') && !hasMeetings(clauses[cell.clause]) && !isOfPeople(cell, wording),
        isJoint: says(cell, 'joint', 'total'),
      },
    ];
  }
}

/** "6 meetings a year, 2 hours each": each meeting, not each council. */
function hasMeetings(clause: Clause | undefined): boolean {
  return clause?.items.some(({ tag }) => tag === 'meetings') ?? false;
}

/** "2 officers, 1 day each": the people are counted already. */
function isOfPeople({ figure }: Cell, wording: string): boolean {
  return figure.tag === 'time' && /^\W*\w+ (?:officers|staff|people)\b/i.test(wording);
}

function openPart(councils: readonly string[], wording: string): Part {
  const payers: Payers = { councils, bodies: 0, order: councils, hasRecipientCouncil: false, hasName: false };
  return { amount: ANYTHING, payers, isEach: councils.length > 1, isJoint: false, wording };
}

/** "2 days/month (24 days a year)" says one time twice; where the two differ the reading spans both. */
function restated(parts: readonly TimePart[]): readonly TimePart[] {
  const kept: TimePart[] = [];
  for (const part of parts) {
    const previous = kept.at(-1);
    const isAgain =
      previous?.cell.clause === part.cell.clause &&
      (part.cell.link === 'bracket' || part.cell.link === 'equals');
    if (previous && isAgain && part.payers.order.length === 0)
      kept[kept.length - 1] = { ...previous, amount: span(previous.amount, part.amount) };
    else if (previous && part.cell.figure.tag === 'unsure' && part.payers.order.length === 0)
      kept[kept.length - 1] = { ...previous, amount: add(previous.amount, ANYTHING) };
    else kept.push(part);
  }
  return kept;
}
