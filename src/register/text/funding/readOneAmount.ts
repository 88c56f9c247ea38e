import type { Interval } from '../../interval';
import type { Scheme } from '../../scheme/scheme';
import { parseItems } from './items/parseItems';

/** The one amount of £ that a text names; undefined when it names none or several, or a rate other than a year's. */
export function readOneAmount(text: string, scheme: Scheme): Interval | undefined {
  const items = parseItems(text, scheme);
  const amounts = items.flatMap((item) => (item.tag === 'money' && item.form === 'read' ? [item] : []));
  const [amount] = amounts;
  if (!amount || amounts.length > 1) return undefined;
  const isPart = items.some(({ tag }) => tag === 'percent' || tag === 'ratio' || tag === 'unsure');
  const isRate = items.some(
    (item) => item.tag === 'period' && (item.period.isRate === true || item.period.times.low !== 1),
  );
  return isPart || isRate ? undefined : amount.amount;
}
