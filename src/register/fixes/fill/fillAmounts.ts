import { columnId } from '../../columns';
import { isExact, isNothing, type Interval } from '../../interval';
import { total } from '../../judge/councilCosts';
import { describePounds } from '../../judge/describeAmounts';
import { readFundingCell } from '../../judge/facts/readFundingCell';
import type { FundingReading } from '../../reading';
import { namedBy } from '../../text/findNames';
import { matchName } from '../rules/matchName';
import { blankColumn, type FilledCell, type Filler, type FillPart } from './fillContext';

/** Silences, which say nothing of the figures that a text does give. */
const SILENCES: readonly string[] = [
  'time not mentioned',
  'cash not mentioned',
  'unnamed council pays nothing',
];
/** A figure of one year by name ("£5,000 in 2016/17") is not what is paid every year. */
const NAMES_A_YEAR = /\b(?:19|20)\d{2}\b|\b\d{2}\/\d{2}\b/;

/**
 * Reads annual £ of each council and officer days a month out of Financial arrangements. Only exact figures that the
 * text states are taken: no ranges, no "about", nothing that rests on a default. Money goes to the council that the
 * text names, or, where it names none, to the only council of Area covered; a council that the text passes over stays
 * blank.
 */
export const fillAmounts: Filler = (part) => {
  const cell = part.cells.get('financialArrangements');
  if (typeof cell?.value !== 'string' || NAMES_A_YEAR.test(cell.text)) return [];
  const reading = readFundingCell(cell, part.context);
  if (!isStated(reading)) return [];
  return [...fillCash(part, reading, cell.text), ...fillDays(part, reading, cell.text)];
};

function isStated({ problems, assumptions, steps }: FundingReading): boolean {
  const rests = assumptions.some(({ kind }) => !SILENCES.includes(kind));
  return problems.length === 0 && !rests && steps === undefined;
}

function fillCash(part: FillPart, reading: FundingReading, text: string): FilledCell[] {
  if (!reading.mentionsCash) return [];
  return part.context.scheme.councils.flatMap(({ name }) => {
    const column = blankColumn(part, columnId('annualCash', name));
    const pounds = cashOf(reading, name, part);
    if (!column || pounds === undefined) return [];
    const what = pounds === 0 ? 'no payment' : `${describePounds(pounds)} a year`;
    return [{ column, after: number(pounds), reason: reasonOf(text, `${what} by ${name}`) }];
  });
}

/** What a council pays as stated; undefined where that is not known to the penny. */
function cashOf({ cash, otherMoney, assumptions }: FundingReading, council: string, part: FillPart) {
  const isPassedOver = assumptions.some(
    (assumption) =>
      assumption.kind === 'unnamed council pays nothing' && assumption.councils.includes(council),
  );
  const own = isNothing(cash.shared) ? cash.byCouncil[council] : sharedOf(cash.shared, council, part);
  if (own === undefined || isPassedOver || !isExactTo(own, 100)) return undefined;
  // "In kind" or "capital only" leaves no cash, but does not say "no cash".
  return own.low === 0 && otherMoney.length > 0 ? undefined : own.low;
}

/** All of what no council is named for, where the area is this one and says nothing beside it. */
function sharedOf(shared: Interval, council: string, { area, context }: FillPart): Interval | undefined {
  const names = context.scheme.councils.flatMap(({ name, fullName, aliases }) =>
    namedBy(name, [name, fullName, ...aliases]),
  );
  return matchName(area, names) === council ? shared : undefined;
}

function fillDays(part: FillPart, reading: FundingReading, text: string): FilledCell[] {
  const days = total(reading.days);
  const column = blankColumn(part, 'officerDays');
  if (!column || !reading.mentionsTime || reading.hasUncostedTime || !isExactTo(days, 100)) return [];
  const what = days.low === 0 ? 'no officer time' : `${days.low} officer days a month`;
  return [{ column, after: number(days.low), reason: reasonOf(text, what) }];
}

/** Whether an amount is one figure without smaller parts than a hundredth. */
function isExactTo(amount: Interval, parts: number): boolean {
  return (
    isExact(amount) &&
    Number.isFinite(amount.low) &&
    Number.isInteger(Number((amount.low * parts).toFixed(6)))
  );
}

function number(figure: number) {
  return { kind: 'number', number: Math.round(figure * 100) / 100 } as const;
}

function reasonOf(text: string, what: string): string {
  return `"${text}" says ${what}.`;
}
