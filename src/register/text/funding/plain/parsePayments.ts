import { NOTHING, type Interval } from '../../../interval';
import { isSaid, type Item } from '../items/item';

/** Who pays how much a year; nobody may be named. */
export interface Payment {
  readonly council: string | undefined;
  readonly amount: Interval;
}

/** What the commonest texts say, and nothing besides. */
export type PlainText =
  { readonly kind: 'unsure' } | { readonly kind: 'each' | 'list'; readonly payments: readonly Payment[] };

interface Step {
  readonly payment: Payment;
  readonly form: 'leading' | 'trailing' | 'alone';
  readonly next: number;
}

/**
 * Recognises a text that is one amount or a list of councils with their amounts, and nothing else:
 *
 *     text    = "tbc" | amount [year] | amount [year] "each" | payment { [parting] payment }
 *     payment = council [":" | "-"] amount [year]  |  amount [year] council
 *     parting = "," | "/" | "and" | break
 *
 * with all payments in one of the two orders, and figures that leave no doubt. Most cells of a register are such texts.
 * @returns undefined for any other text
 */
export function parsePayments(items: readonly Item[]): PlainText | undefined {
  const end = endOf(items);
  const [first] = items;
  if (end === 1 && first?.tag === 'unsure') return { kind: 'unsure' };
  const payments: Payment[] = [];
  let form: Step['form'] | undefined;
  for (let at = 0; at < end;) {
    const step = parsePayment(items, at);
    if (!step || (form !== undefined && (form !== step.form || form === 'alone'))) return undefined;
    form = step.form;
    payments.push(step.payment);
    if (step.next === end) return { kind: 'list', payments };
    if (form === 'alone' && step.next === end - 1 && isSaid(items[step.next], 'each'))
      return { kind: 'each', payments };
    at = isParting(items[step.next]) ? step.next + 1 : step.next;
  }
  return undefined;
}

/** The place after the last item that is no full stop. */
function endOf(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && isMark(items[end - 1], 'break')) end -= 1;
  return end;
}

function parsePayment(items: readonly Item[], at: number): Step | undefined {
  const leading = councilOf(items[at]);
  if (leading !== undefined) {
    const place = isMark(items[at + 1], ':') || isMark(items[at + 1], '-') ? at + 2 : at + 1;
    const amount = amountOf(items[place]);
    return (
      amount && { payment: { council: leading, amount }, form: 'leading', next: afterYear(items, place + 1) }
    );
  }
  const amount = amountOf(items[at]);
  if (!amount) return undefined;
  const next = afterYear(items, at + 1);
  const trailing = councilOf(items[next]);
  if (trailing === undefined) return { payment: { council: undefined, amount }, form: 'alone', next };
  return { payment: { council: trailing, amount }, form: 'trailing', next: next + 1 };
}

function councilOf(item: Item | undefined): string | undefined {
  const isOne = item?.tag === 'council' && item.role === 'payer' && item.councils.length === 1;
  return isOne ? item.councils[0] : undefined;
}

/** A figure in pounds, or "nil"; one that is rounded, broken or without its pound sign has more to be told of it. */
function amountOf(item: Item | undefined): Interval | undefined {
  if (item?.tag === 'nothing') return NOTHING;
  const isPlain = item?.tag === 'money' && item.isSure && item.form === 'read' && !item.isApproximate;
  return isPlain ? item.amount : undefined;
}

/** The place after "a year"; any other period goes the long way. */
function afterYear(items: readonly Item[], at: number): number {
  const item = items[at];
  if (item?.tag !== 'period') return at;
  const { times, style, isWeekly, isRate, readings } = item.period;
  const isYear = times.low === 1 && times.high === 1 && style === 'rate' && !isWeekly && !isRate && !readings;
  return isYear ? at + 1 : at;
}

function isParting(item: Item | undefined): boolean {
  return isMark(item, ',') || isMark(item, '/') || isMark(item, 'break') || isSaid(item, 'and');
}

function isMark(item: Item | undefined, mark: string): boolean {
  return item?.tag === 'mark' && item.mark === mark;
}
