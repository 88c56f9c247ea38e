import { addDays, addMonths, daysBetween, parseIsoDate, type IsoDate } from '../../grid/serialDate';
import { add, scale, type Interval } from '../interval';
import { total } from '../judge/councilCosts';
import { describeAmount } from '../judge/describeAmounts';
import { firstText } from '../judge/facts/rowParts';
import type { Partnership } from '../partnership';
import type { ReadingContext } from '../reading';
import { levelsOn, readVat, type Vat } from '../text/funding';
import { readExtension } from '../text/agreement/readExtension';
import { amountOn } from './amountOn';
import { exchange } from './exchange';

const MONTHS_PER_YEAR = 12;

/** What a partnership is paid over its whole term. */
export interface TermValue {
  /** £ without VAT where the register says so, as written otherwise; without extensions. */
  readonly written: Interval;
  /** £ with extension options and VAT; where VAT is not said, from without to with. */
  readonly whole: Interval;
  /** Undefined where the term is not known: then the amounts are those of one year. */
  readonly months: number | undefined;
  readonly extensionMonths: number;
  readonly vat: Vat;
}

/** Adds up a partnership's cash over its agreement, for comparing with thresholds of the as-of date. */
export function valueOfTerm({ facts, row }: Partnership, { scheme, asOf }: ReadingContext): TermValue {
  const months = termMonths(facts.agreement) ?? statedMonths(facts.assumptions);
  const extensionMonths = readExtension(
    [firstText(row, 'agreementDates'), firstText(row, 'agreementKind')].join('\n'),
  );
  const vat = readVat(firstText(row, 'financialArrangements'));
  const { part } = amountOn(asOf, scheme.papers.procurement.vatRates) ?? { part: 0 };
  const written = cashOver(facts, months ?? MONTHS_PER_YEAR, asOf);
  const extended = cashOver(facts, (months ?? MONTHS_PER_YEAR) + extensionMonths, asOf);
  const [low, high] = [vat === 'to be added' ? 1 + part : 1, vat === 'included' ? 1 : 1 + part];
  return {
    written,
    whole: { low: extended.low * low, high: extended.high * high },
    months,
    extensionMonths,
    vat,
  };
}

/** `Over its whole term it comes to £36,000 (VAT not said)`, `It comes to £12,000 a year (…)`: without a full stop. */
export function describeTermValue({ whole, months, extensionMonths, vat }: TermValue): string {
  const remarks = [
    ...(months === undefined ? ['its term is not known'] : []),
    ...(extensionMonths > 0 ? ['with extensions'] : []),
    vat === 'not said' ? 'VAT is not said' : 'with VAT',
  ];
  const amount = describeAmount({ low: pounds(whole.low), high: pounds(whole.high) });
  const start =
    months === undefined ? `It comes to ${amount} a year` : `Over its whole term it comes to ${amount}`;
  return `${start} (${remarks.join('; ')})`;
}

function pounds(figure: number): number {
  return Number.isFinite(figure) ? Math.round(figure * 100) / 100 : figure;
}

/** A year's cash for so many months; where it changes from year to year, each year's own. */
function cashOver(facts: Partnership['facts'], months: number, asOf: IsoDate): Interval {
  const years = months / MONTHS_PER_YEAR;
  const now = total(facts.cash);
  const { start } = facts.agreement;
  const steps = facts.fundingSource === 'text' ? facts.fundingText?.steps : undefined;
  if (!steps || start === null) return scale(now, years);
  const rest = exchange(now, levelsOn(steps, start, asOf));
  const levels = Array.from({ length: Math.ceil(years) }, (_, year) =>
    scale(levelsOn(steps, start, addMonths(start, year * MONTHS_PER_YEAR)), Math.min(1, years - year)),
  );
  return add(scale(rest, years), ...levels);
}

function termMonths({ start, end }: Partnership['facts']['agreement']): number | undefined {
  if (start === null || end === null || end <= start) return undefined;
  return monthsBetween(start, addDays(end, 1));
}

/** "£27,000 over 3 years" says a term too. */
function statedMonths(assumptions: Partnership['facts']['assumptions']): number | undefined {
  const term = assumptions.find((assumption) => assumption.kind === 'term of a total');
  return term?.kind === 'term of a total' ? term.years * MONTHS_PER_YEAR : undefined;
}

/** Whole months where dates fall on the same day, else a part by its days. */
function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [first, last] = [parseIsoDate(from), parseIsoDate(to)];
  if (!first || !last) throw new Error(`Expected dates as YYYY-MM-DD, got "${from}" and "${to}"`);
  if (first.day === last.day) return (last.year - first.year) * MONTHS_PER_YEAR + last.month - first.month;
  return daysBetween(from, to) / DAYS_PER_MONTH;
}

const DAYS_PER_MONTH = 365.25 / MONTHS_PER_YEAR;
