import { describePounds } from '../judge/describeAmounts';
import type { Partnership } from '../partnership';
import type { ReadingContext } from '../reading';
import { amountOn } from './amountOn';
import { looksLikeServiceContract } from './serviceContract';
import { describeTermValue, valueOfTerm } from './termValue';

/** Where the value of a contract stands: by the thresholds of the as-of date, with VAT where it is not said. */
export type ContractBand = 'threshold' | 'notifiable' | 'below' | 'no thresholds';

/** Why a partnership's payments are to be looked at as a contract. */
export interface ContractSigns {
  /** Outcomes are specified, monitored and paid for; else it is only called a contract. */
  readonly isServiceLike: boolean;
  readonly band: ContractBand;
  /** `Over its whole term it comes to £36,000 (with VAT)`, and the threshold that it reaches. */
  readonly value: string;
}

/**
 * The signs of a contract that procurement rules may hold for; undefined without them. What is called a contract counts
 * from the amount on that is notifiable: the label does not decide, and below that nothing asks for a review.
 */
export function findContractSigns(
  partnership: Partnership,
  context: ReadingContext,
): ContractSigns | undefined {
  const isServiceLike = looksLikeServiceContract(partnership, context);
  if (!isServiceLike && partnership.facts.agreement.kind !== 'contract') return undefined;
  const value = valueOfTerm(partnership, context);
  const { band, reached } = bandOf(
    value.whole.high === Infinity ? value.whole.low : value.whole.high,
    context,
  );
  const isOfInterest = isServiceLike || band === 'threshold' || band === 'notifiable';
  return isOfInterest
    ? { isServiceLike, band, value: [describeTermValue(value), ...reached].join(', ') }
    : undefined;
}

function bandOf(
  pounds: number,
  { scheme, asOf }: ReadingContext,
): { band: ContractBand; reached: readonly string[] } {
  const { procurement } = scheme.papers;
  const [services, lightTouch, notifiable] = [
    procurement.services,
    procurement.lightTouch,
    procurement.notifiable,
  ].map((amounts) => amountOn(asOf, amounts));
  if (services && pounds >= services.pounds) {
    const light = lightTouch ? ` (${describePounds(lightTouch.pounds)} for light touch services)` : '';
    return {
      band: 'threshold',
      reached: [`which reaches the threshold for services of ${describePounds(services.pounds)}${light}`],
    };
  }
  if (notifiable && pounds >= notifiable.pounds)
    return {
      band: 'notifiable',
      reached: [`and a contract is notifiable from ${describePounds(notifiable.pounds)}`],
    };
  return { band: services || notifiable ? 'below' : 'no thresholds', reached: [] };
}
