import { oncePer } from '../once';
import type { Judgement, PartnershipFacts } from '../partnership';
import type { Assumption, ReadingContext } from '../reading';
import { listClasses, UNDETERMINED } from '../scheme/classes';
import type { Scheme } from '../scheme/scheme';
import { schemeOn } from '../scheme/schemeOn';
import { combineOutcomes } from './combineOutcomes';
import { total } from './councilCosts';
import { RowJudgement, testsOf } from './RowJudgement';
import type { TestOutcome } from './tests/significanceTest';

const NONE: readonly never[] = [];

/** Applies the scheme's tests to the facts of one row. What was recorded never changes the outcome but through risk. */
export function judgeSignificance(facts: PartnershipFacts, context: ReadingContext): Judgement {
  const scheme = schemeInForce(context);
  const tests = testsOf(scheme);
  const outcomes = tests.map((test) => test.apply(facts, scheme));
  const { rule } = scheme;
  const place = rule === null ? undefined : combineOutcomes(rule, tests, outcomes).place;
  const found = place === undefined ? undefined : listClasses(scheme)[place];
  return new RowJudgement(
    facts,
    scheme,
    found ? found.treatedAs : 'Undetermined',
    found ? found.name : UNDETERMINED,
    found || rule === null ? NONE : listMissing(outcomes),
    assumeDayRate(facts, scheme),
  );
}

/** Every row of a run is judged by one scheme. */
const schemeInForce = oncePer(({ scheme, asOf }: ReadingContext) => schemeOn(scheme, asOf));

function listMissing(outcomes: readonly TestOutcome[]): readonly string[] {
  const open = outcomes.filter(({ result }) => result === 'not known');
  const [only] = open;
  return open.length === 1 && only ? only.missing : [...new Set(open.flatMap(({ missing }) => missing))];
}

const dayRateOf = oncePer(({ dayRate: { low, high } }: Scheme): Assumption => {
  return { kind: 'day rate not set', low, high };
});

function assumeDayRate({ assumptions, days }: PartnershipFacts, scheme: Scheme): readonly Assumption[] {
  if (scheme.dayRate.set !== null || total(days).high === 0) return assumptions;
  return [...assumptions, dayRateOf(scheme)];
}
