import {
  asSentence,
  describeAmount,
  describeFigure,
  describePounds,
  listWords,
} from './judge/describeAmounts';
import type { Assumption } from './reading';

/**
 * A default that was used, as a clause that a sentence can take in: `officer time is not mentioned and taken as none`.
 */
export function describeAssumption(assumption: Assumption): string {
  switch (assumption.kind) {
    case 'cash not mentioned':
      return 'cash is not mentioned and taken as none';
    case 'time not mentioned':
      return 'officer time is not mentioned and taken as none';
    case 'council from area':
      return `no council is named and ${assumption.council} is taken from the area covered`;
    case 'unnamed council pays nothing':
      return `${listWords(assumption.councils)} is not named and taken to pay nothing`;
    case 'approximately':
      return `an approximate figure is taken as up to ${assumption.percent}% more or less`;
    case 'hours in a day':
      return `a day is taken as ${assumption.hours} hours`;
    case 'days in a full-time year':
      return `a full-time year is taken as ${assumption.days} days`;
    case 'weeks in a year':
      return `a year is taken as ${describeWeeks(assumption.low, assumption.high)} weeks`;
    case 'one-off may fall in this year':
      return 'a one-off amount gives no year and may fall in this one';
    case 'one-off of another year':
      return `the one-off amount of ${assumption.year} is not counted in this year`;
    case 'year of a stepped amount not known':
      return 'the amount changes from year to year and its start is not known, so it may be any of its levels';
    case 'year of a stepped amount':
      return `this is year ${assumption.year} of an amount that averages ${describePounds(assumption.average)} a year and peaks at ${describePounds(assumption.peak)}`;
    case 'financial year of an amount':
      return `the amount of ${assumption.year} is taken, of years that average ${describePounds(assumption.average)} and peak at ${describePounds(assumption.peak)}`;
    case 'cost without a figure':
      return `"${assumption.text}" has no figure, so the amount has no upper limit`;
    case 'no pound sign':
      return `${assumption.text} is taken as pounds`;
    case 'day rate not set':
      return `no officer day rate is set, so a day is taken to cost ${describeAmount(assumption)}`;
    case 'own share only':
      return `the money is ${assumption.says.toLowerCase()}, so only the council’s own share in Annual £ counts`;
    case 'statutory blank':
      return 'statutory is blank and taken as no';
    case 'risk from recorded class':
      return `risk is not stated and taken from the recorded class, ${assumption.recorded}`;
    case 'term of a total':
      return `the total is taken over ${assumption.years} years`;
  }
}

/** The same as a sentence. */
export function describeAssumptionSentence(assumption: Assumption): string {
  return asSentence(describeAssumption(assumption));
}

function describeWeeks(low: number, high: number): string {
  return low === high ? describeFigure(low) : `${describeFigure(low)} to ${describeFigure(high)}`;
}
