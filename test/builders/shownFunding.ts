import { add, roundTo, type Interval } from '../../src/register/interval';
import { readFunding } from '../../src/register/text/funding';
import { SOUTH_HAMS_WEST_DEVON_2016 } from './presetScheme';

const context = { scheme: SOUTH_HAMS_WEST_DEVON_2016, asOf: '2016-08-04' };

/** A figure, or its lowest and its highest value. */
export type Shown = number | readonly [low: number, high: number];
/** A text of Financial arrangements and what is understood of its cash, £ a year. */
export type CashRow = readonly [text: string, southHams: Shown, westDevon: Shown, shared: Shown];

/** The cash that a text is read as: South Hams', West Devon's and what no council is named for. */
export function cashOf(text: string): readonly Shown[] {
  const { byCouncil, shared } = readFunding(text, context).cash;
  return [show(byCouncil['South Hams']), show(byCouncil['West Devon']), show(shared)];
}

/** Officer days a month of all councils. */
export function daysOf(text: string): Shown {
  const { byCouncil, shared } = readFunding(text, context).days;
  return show(add(...Object.values(byCouncil), shared));
}

function show(interval: Interval | undefined): Shown {
  const { low, high } = roundTo(interval ?? { low: NaN, high: NaN }, 2);
  return low === high ? low : [low, high];
}
