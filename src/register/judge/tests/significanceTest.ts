import type { PartnershipFacts, TestResult } from '../../partnership';
import type { Assumption } from '../../reading';
import type { Scheme } from '../../scheme/scheme';

/** What must be found out before a test that the product knows can be decided, in the words that officers read. */
export type MissingFact =
  | 'the amount'
  | 'officer days'
  | 'officer day rate'
  | 'the council that pays'
  | 'the council whose officers give the time'
  | 'whether there is potential for significant risk'
  | 'whether it is a statutory requirement';

/** A test's result for one row. */
export interface TestOutcome {
  readonly result: TestResult;
  /** Empty unless the result is not known: a `MissingFact`, or what a scheme's own test asks. */
  readonly missing: readonly string[];
}

/** Most rows have one of these outcomes of a test, and share it. */
export const MET: TestOutcome = { result: 'met', missing: [] };
export const NOT_MET: TestOutcome = { result: 'not met', missing: [] };

/** One of the tests that make a partnership significant. */
export interface SignificanceTest {
  readonly id: string;
  /** The defaults that its result can rest on. */
  readonly restsOn: readonly Assumption['kind'][];
  readonly isUsed: (scheme: Scheme) => boolean;
  readonly apply: (facts: PartnershipFacts, scheme: Scheme) => TestOutcome;
  /** Why the outcome of these facts is what it is, as a clause that a sentence can take in. */
  readonly explain: (facts: PartnershipFacts, scheme: Scheme, outcome: TestOutcome) => string;
}
