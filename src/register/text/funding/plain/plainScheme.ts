import { ANYTHING, NOTHING } from '../../../interval';
import { oncePer } from '../../../once';
import type { Assumption, ByCouncil } from '../../../reading';
import type { Scheme } from '../../../scheme/scheme';
import { lexiconOf, type Lexicon } from '../words/lexicon';

/** What plain readings under a scheme have in common; they share it. */
export interface PlainScheme extends Pick<Scheme, 'approximately' | 'time'> {
  readonly lexicon: Lexicon;
  readonly councils: readonly string[];
  readonly nothing: ByCouncil;
  readonly unknown: ByCouncil;
  readonly isApproximate: Assumption;
  readonly hasHours: Assumption;
  readonly hasPost: Assumption;
  readonly hasWeeks: Assumption;
}

export const plainSchemeOf = oncePer((scheme: Scheme): PlainScheme => {
  const { councils, approximately, time } = scheme;
  const names = councils.map(({ name }) => name);
  const byCouncil = Object.fromEntries(names.map((name) => [name, NOTHING]));
  return {
    approximately,
    time,
    lexicon: lexiconOf(scheme),
    councils: names,
    nothing: { byCouncil, shared: NOTHING },
    unknown: { byCouncil, shared: ANYTHING },
    isApproximate: { kind: 'approximately', percent: approximately * 100 },
    hasHours: { kind: 'hours in a day', hours: time.hoursPerDay },
    hasPost: { kind: 'days in a full-time year', days: time.fteDaysPerYear },
    hasWeeks: { kind: 'weeks in a year', low: time.weeksPerYear, high: time.weeksPerYear },
  };
});
