import { isSaid, type Item, type TimeFigure } from './item';

/** Below this a bare number beside a council is more likely a count than pounds. */
const LEAST_BARE_POUNDS = 100;

/**
 * Decides which bare numbers are money: one that is all the cell says, that a period follows or that stands by a
 * council. Codes, head counts, telephone numbers and years are not; where pounds are written, other numbers seldom are.
 */
export function keepMoney(items: readonly Item[], text: string): readonly Item[] {
  if (!items.some((item) => item.tag === 'money' && !item.isSure)) return items;
  const hasSure = items.some((item) => item.tag === 'money' && item.isSure);
  const time = hasSure ? undefined : items.find((item) => item.tag === 'time');
  return items.map((item, at) => {
    if (item.tag !== 'money' || item.isSure) return item;
    if (time?.tag === 'time' && item.amount.high < LEAST_BARE_POUNDS)
      return isTimeOf(items, at) ? asTime(item, time) : { tag: 'filler', start: item.start, end: item.end };
    const isKept = isBareMoney(items, at, hasSure) && !isReference(items, at, text);
    if (isKept) return item;
    if (item.form === 'year' && isByFigure(items, at)) {
      return { tag: 'years', from: item.amount.low, to: item.amount.low, start: item.start, end: item.end };
    }
    return { tag: 'filler', start: item.start, end: item.end };
  });
}

/** "SHDC 2 days/month, WDBC 1": a small number by a council is as much time as was counted before. */
function isTimeOf(items: readonly Item[], at: number): boolean {
  const open = items.slice(0, at).findLast(isBracket);
  const isInside = open?.tag === 'mark' && open.mark === '(';
  return !isInside && (isPaying(items[at - 1]) || isPaying(items[at + 1]));
}

function isBracket(item: Item | undefined): boolean {
  return item?.tag === 'mark' && (item.mark === '(' || item.mark === ')');
}

/** Days, where the time before is in days; hours and posts are left open. */
function asTime({ start, end, amount }: Extract<Item, { tag: 'money' }>, { unit }: TimeFigure): Item {
  return unit === 'day'
    ? { tag: 'time', days: amount, unit, isApproximate: false, start, end }
    : { tag: 'unsure', start, end };
}

/** "£5,000 in 2016", "2016: £5,000": the year an amount is for. */
function isByFigure(items: readonly Item[], at: number): boolean {
  const near = [items[at - 2], items[at - 1], items[at + 1], items[at + 2]];
  return near.some((item) => item?.tag === 'money');
}

function isBareMoney(items: readonly Item[], at: number, hasSure: boolean): boolean {
  const item = items[at];
  if (item?.tag !== 'money') return false;
  const [before, after] = [items[at - 1], items[at + 1]];
  const isTied = before?.tag === 'mark' && [':', '-'].includes(before.mark) && isPaying(items[at - 2]);
  const isByCouncil = isPaying(before) || isPaying(after) || isTied;
  const isCount = item.amount.high > 0 && item.amount.high < LEAST_BARE_POUNDS;
  if (hasSure) return isByCouncil && !isCount && item.form !== 'year';
  const isYear = item.form === 'year' && items.length > 1 && after?.tag !== 'period' && !isByCouncil;
  return !isYear && isOpen(before) && isOpen(after);
}

function isPaying(item: Item | undefined): boolean {
  return item?.tag === 'council' || item?.tag === 'body';
}

/** What may stand beside a bare number that is money; another noun makes it a count of that noun. */
const OPEN_NEIGHBOURS: ReadonlySet<Item['tag']> = new Set([
  'mark',
  'period',
  'term',
  'years',
  'step',
  'council',
  'body',
  'money',
  'percent',
  'nothing',
  'unsure',
  'said',
] as const);
const CLOSED_WORDS = [
  'reference',
  'no',
  'since',
  'until',
  'ended',
  'in',
  'meetings',
  'officers',
  'agreement',
  'a',
  'to',
  'towards',
  'by',
  'reporting',
  'months_name',
  'times',
  'elsewhere',
] as const;

function isOpen(item: Item | undefined): boolean {
  if (item?.tag === 'mark') return item.mark !== 'x';
  return item === undefined || (OPEN_NEIGHBOURS.has(item.tag) && !isSaid(item, ...CLOSED_WORDS));
}

/** "Budget code 1234", "tel. 01803 861234": the number, and those of the same run. */
function isReference(items: readonly Item[], at: number, text: string): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 4); place -= 1) {
    const item = items[place];
    if (isSaid(item, 'reference', 'no')) return true;
    const isRun = item?.tag === 'filler' && /^[\s\d.:-]*$/.test(text.slice(item.start, item.end));
    if (!isRun && item?.tag !== 'mark') return false;
    if (item.tag === 'mark' && ![':', '-', '/', '('].includes(item.mark)) return false;
  }
  return false;
}
