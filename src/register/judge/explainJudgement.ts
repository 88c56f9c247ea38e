import { describeAssumption } from '../describeAssumption';
import type { TestResult } from '../partnership';
import type { Assumption } from '../reading';
import { asSentence, listWords } from './describeAmounts';
import type { Rule } from '../scheme/rule';
import { describeScore } from './describeScore';
import type { MissingFact, SignificanceTest, TestOutcome } from './tests/significanceTest';

/** A test with its outcome, and the clause that explains it. */
export interface ExplainedTest {
  readonly test: SignificanceTest;
  readonly outcome: TestOutcome;
  readonly clause: string;
}

interface JudgedTests {
  readonly className: string;
  readonly rule: Rule | null;
  /** The result of the tests that tell. */
  readonly decidedBy: TestResult;
  readonly applied: readonly ExplainedTest[];
  readonly missing: readonly string[];
  readonly assumptions: readonly Assumption[];
}

/** What an officer does about a missing fact, and to what. */
const REQUESTS = {
  'the amount': ['enter', 'the amount a year'],
  'officer days': ['enter', 'the officer days a month'],
  'officer day rate': ['set', 'the officer day rate'],
  'the council that pays': ['enter', 'the council that pays'],
  'the council whose officers give the time': ['enter', 'the council whose officers give the time'],
  'whether there is potential for significant risk': [
    'enter',
    'whether there is potential for significant risk',
  ],
  'whether it is a statutory requirement': ['enter', 'whether it is a statutory requirement'],
} as const satisfies Record<MissingFact, readonly ['enter' | 'set', string]>;

const KNOWN_REQUESTS = new Map<string, readonly ['enter' | 'set', string]>(Object.entries(REQUESTS));

/**
 * One sentence with what decided (`Significant: South Hams pays £12,000 a year, at or above £10,000.`) or what to
 * find out, and a second with the defaults that the deciding tests rest on, when there are any.
 */
export function explainJudgement({
  className,
  rule,
  decidedBy,
  applied,
  missing,
  assumptions,
}: JudgedTests): string {
  if (rule === null) return `${className}: the scheme does not say how classes are told apart.`;
  const deciding = applied.filter(({ outcome }) => outcome.result === decidedBy);
  const clauses = new Set(deciding.map(({ clause }) => clause));
  const verdict = `${className}: ${[...describeScore(rule, applied), ...clauses, ...describeRequests(missing)].join('; ')}.`;
  const kinds = new Set(deciding.flatMap(({ test }) => test.restsOn));
  const rests = assumptions.filter((assumption) => kinds.has(assumption.kind));
  if (rests.length === 0) return verdict;
  return `${verdict} ${asSentence(rests.map(describeAssumption).join('; '))}`;
}

/** `enter the amount a year and the officer days a month`, `set the officer day rate`. */
function describeRequests(missing: readonly string[]): string[] {
  const requests = missing.map((fact) => KNOWN_REQUESTS.get(fact) ?? (['enter', fact] as const));
  return (['enter', 'set'] as const).flatMap((verb) => {
    const things = requests.filter(([asked]) => asked === verb).map(([, thing]) => thing);
    return things.length === 0 ? [] : [`${verb} ${listWords(things)}`];
  });
}
