import { isNothing } from '../interval';
import { total } from '../judge/councilCosts';
import { firstCell } from '../judge/facts/rowParts';
import { saysNothing } from '../text/saysNothing';
import type { MissingFact } from '../judge/tests/significanceTest';
import type { ColumnKey } from '../columns';
import { isTypeOf } from '../scheme/typeRules';
import type { PaperInput } from './paperInput';

/** What has to be found out: what judging lacks, and what a decision on money and agreement needs beside it. */
export type MissingFigure = MissingFact | 'the agreement';

/** No cash, for sure. */
export function isWithoutCash({ partnership }: PaperInput): boolean {
  return isNothing(total(partnership.facts.cash));
}

/** Whether a column has words that say something: "tbc" and "n/a" don't. */
export function isFilled({ partnership }: PaperInput, key: ColumnKey): boolean {
  const text = firstCell(partnership.row, key)?.text ?? '';
  return text !== '' && !saysNothing(text);
}

/** How the agreement stands when the next financial year begins. */
export type NextYearStanding = 'in force' | 'needed' | 'not needed' | 'not known';

/**
 * Whether there will be an agreement. One that ends before the year begins, has expired or is a draft has to be made
 * anew; where there is none, one is needed for cash and for types that the scheme wants one of.
 */
export function agreementNextYear(input: PaperInput): NextYearStanding {
  const { agreementStatus, facts, type } = input.partnership;
  const { end } = facts.agreement;
  switch (agreementStatus) {
    case 'current':
    case 'ending':
      return end !== null && end < input.nextYear.start ? 'needed' : 'in force';
    case 'rolling':
    case 'open-ended':
      return 'in force';
    case 'expired':
    case 'draft':
      return 'needed';
    case 'none':
      return isWithoutCash(input) && !isTypeOf('agreement', type.value, input.context.scheme)
        ? 'not needed'
        : 'needed';
    case 'not known':
      return isWithoutCash(input) ? 'not needed' : 'not known';
  }
}

/** What has to be found out before the partnership can be judged and its money decided on, in a fixed order. */
export function listMissing(input: PaperInput): MissingFigure[] {
  const { facts, judgement } = input.partnership;
  const cash = total(facts.cash);
  const gaps: readonly (readonly [MissingFigure, boolean])[] = [
    ['the amount', cash.high === Infinity],
    ['the council that pays', cash.high < Infinity && !isNothing(facts.cash.shared)],
    ['officer days', total(facts.days).high === Infinity],
    ['the council whose officers give the time', false],
    ['officer day rate', false],
    ['whether there is potential for significant risk', false],
    ['whether it is a statutory requirement', false],
    ['the agreement', agreementNextYear(input) === 'not known'],
  ];
  return gaps.filter(([fact, isOpen]) => isOpen || judgement.missing.includes(fact)).map(([fact]) => fact);
}
