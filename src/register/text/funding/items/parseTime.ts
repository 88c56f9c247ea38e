import type { Interval } from '../../../interval';
import { applyBounds, joinBounds, parseBounds, parseLateBounds } from './bounds';
import { isMark, isWord, placeOf, quantityAt, type Parsed, type Source } from './cursor';
import type { Item, TimeFigure } from './item';
import { parsePeriod } from './parsePeriod';

const MONTHS_PER_YEAR = 12;
const WORKING_DAYS_PER_WEEK = 5;

interface Unit {
  readonly unit: TimeFigure['unit'];
  /** Days of one such unit; of a year for FTE. */
  readonly days: number;
}

/** Reads officer time: `2 days`, `15 hrs`, `½ day`, `0.2 FTE`, `2 officers x 2hrs`, `2-3 days`, `a day`. */
export function parseTime(source: Source, at: number): Parsed<Item> | undefined {
  const { terms, scheme } = source;
  const bounds = parseBounds(source, at);
  const people = parsePeople(source, bounds.next);
  const amount =
    parseAmount(source, people?.next ?? bounds.next) ?? (people && parsePosts(source, people.next));
  if (!amount) return undefined;
  const late = parseLateBounds(source, amount.next);
  const whole = joinBounds(
    amount.value.isRange ? { ...bounds.value, limit: undefined } : bounds.value,
    late.value,
  );
  const factor = (people?.value ?? 1) * amount.value.unit.days;
  const days = { low: amount.value.count.low * factor, high: amount.value.count.high * factor };
  const item: Item = {
    tag: 'time',
    days: applyBounds(days, whole, scheme.approximately),
    unit: amount.value.unit.unit,
    isApproximate: whole.isApproximate,
    ...placeOf(terms, at, late.next),
  };
  return { value: item, next: late.next };
}

/** "2 officers x", "2 officers for", "3 x" before a time. */
function parsePeople({ terms }: Source, at: number): Parsed<number> | undefined {
  const count = quantityAt(terms, at);
  if (!count) return undefined;
  const isOfficers = isWord(terms[at + 1], 'officers');
  const joiner = isOfficers ? at + 2 : at + 1;
  if (isWord(terms[joiner], 'times') || isMark(terms[joiner], 'x'))
    return { value: count.low, next: joiner + 1 };
  const joins = isMark(terms[joiner], '@', ',') || isWord(terms[joiner], 'for', 'in');
  if (isOfficers && joins) return { value: count.low, next: joiner + 1 };
  return isOfficers && quantityAt(terms, joiner) ? { value: count.low, next: joiner } : undefined;
}

interface Amount {
  readonly count: Interval;
  readonly unit: Unit;
  readonly isRange: boolean;
}

function parseAmount(source: Source, at: number): Parsed<Amount> | undefined {
  const { terms } = source;
  const alone = unitAt(source, at);
  if (alone && !isWord(terms[at], 'day', 'hour', 'minutes', 'fte')) {
    return { value: { count: { low: 1, high: 1 }, unit: alone, isRange: false }, next: at + 1 };
  }
  const post = partOfPost(source, at);
  if (post) return post;
  const first = isWord(terms[at], 'a') ? { low: 1, high: 1 } : quantityAt(terms, at);
  if (!first) return undefined;
  const twice = rangeOfUnits(source, at, first);
  if (twice) return twice;
  const joins = isMark(terms[at + 1], '-') || isWord(terms[at + 1], 'to', 'to or', 'and');
  const second = joins ? quantityAt(terms, at + 2) : undefined;
  const ranged = second !== undefined && second.high >= first.low;
  const behind = ranged ? at + 3 : at + 1;
  const unitPlace = isWord(terms[behind], 'officers') || isMark(terms[behind], '-') ? behind + 1 : behind;
  const unit = unitAt(source, unitPlace) ?? weekAt(source, unitPlace);
  if (!unit) return undefined;
  return {
    value: { count: { low: first.low, high: ranged ? second.high : first.high }, unit, isRange: ranged },
    next: unitPlace + 1,
  };
}

/** "2hrs-3hrs", "1 day to 2 days": the unit stands behind both ends. */
function rangeOfUnits(source: Source, at: number, first: Interval): Parsed<Amount> | undefined {
  const { terms } = source;
  const joiner = terms[at + 2];
  const second = isMark(joiner, '-') || isWord(joiner, 'to', 'to or') ? quantityAt(terms, at + 3) : undefined;
  const [unit, other] = [unitAt(source, at + 1), unitAt(source, at + 4)];
  const isRange = second && unit && unit.days === other?.days && second.high >= first.low;
  if (!isRange) return undefined;
  return { value: { count: { low: first.low, high: second.high }, unit, isRange: true }, next: at + 5 };
}

/** "10% FTE", "20% of a full-time post", "0.2 of a full-time post", "20% of an officer's time". */
function partOfPost(source: Source, at: number): Parsed<Amount> | undefined {
  const { terms } = source;
  const part = partAt(terms[at], isWord(terms[at + 1], 'of'));
  if (part === undefined) return undefined;
  const isOf = isWord(terms[at + 1], 'of');
  let place = isOf ? at + 2 : at + 1;
  if (isWord(terms[place], 'a')) place += 1;
  const count = { low: part, high: part };
  const unit = isWord(terms[place], 'fte', 'full time') ? unitAt(source, place) : undefined;
  if (unit) return { value: { count, unit, isRange: false }, next: place + 1 };
  const next = isOf ? placeAfterOfficer(source, place) : undefined;
  const post: Unit = { unit: 'fte', days: source.scheme.time.fteDaysPerYear };
  return next === undefined ? undefined : { value: { count, unit: post, isRange: false }, next };
}

/** The place after "officer", "the Economy Specialist's time", "an officer's post". */
function placeAfterOfficer({ terms }: Source, at: number): number | undefined {
  let place = at;
  while (place < at + 3 && (terms[place]?.tag === 'name' || terms[place]?.tag === 'filler')) place += 1;
  if (!isWord(terms[place], 'officers')) return undefined;
  return isWord(terms[place + 1], 'officer time') ? place + 2 : place + 1;
}

function partAt(term: Source['terms'][number] | undefined, isOf: boolean): number | undefined {
  if (term?.tag === 'percent') return term.value / 100;
  const isPart = isOf && term?.tag === 'number' && term.high <= 1;
  return isPart ? term.high : undefined;
}

/** "1 x FTE officer": each of the people counted before is a whole post. */
function parsePosts(source: Source, at: number): Parsed<Amount> | undefined {
  const unit = isWord(source.terms[at], 'fte') ? unitAt(source, at) : undefined;
  return unit && { value: { count: { low: 1, high: 1 }, unit, isRange: false }, next: at + 1 };
}

/** "2 weeks a year" is ten working days; a week without a year or month around it is how often. */
function weekAt(source: Source, at: number): Unit | undefined {
  const period = isWord(source.terms[at], 'week') ? parsePeriod(source, at + 1)?.value : undefined;
  const isLonger = period?.tag === 'period' && period.period.times.high <= MONTHS_PER_YEAR;
  return isLonger ? { unit: 'day', days: WORKING_DAYS_PER_WEEK } : undefined;
}

function unitAt({ terms, scheme }: Source, at: number): Unit | undefined {
  const term = terms[at];
  const { hoursPerDay, fteDaysPerYear } = scheme.time;
  if (isWord(term, 'day')) return { unit: 'day', days: 1 };
  if (isWord(term, 'half day')) return { unit: 'day', days: 0.5 };
  if (isWord(term, 'hour')) return { unit: 'hour', days: 1 / hoursPerDay };
  if (isWord(term, 'half hour')) return { unit: 'hour', days: 0.5 / hoursPerDay };
  if (isWord(term, 'minutes')) return { unit: 'hour', days: 1 / 60 / hoursPerDay };
  if (isWord(term, 'fte')) return { unit: 'fte', days: fteDaysPerYear };
  if (isWord(term, 'full time')) return { unit: 'fte', days: fteDaysPerYear };
  return isWord(term, 'half time') ? { unit: 'fte', days: fteDaysPerYear / 2 } : undefined;
}
