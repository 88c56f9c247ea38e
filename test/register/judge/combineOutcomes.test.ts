import fc from 'fast-check';
import { combineOutcomes as combine, type Combined } from '../../../src/register/judge/combineOutcomes';
import type { TestResult } from '../../../src/register/partnership';
import type { Rule } from '../../../src/register/scheme/rule';

const RESULTS = { '+': 'met', '-': 'not met', '?': 'not known' } as const;

interface NamedResult {
  readonly test: string;
  readonly result: TestResult;
}

function combineOutcomes(rule: Rule, given: readonly NamedResult[]): Combined {
  const tests = given.map(({ test }) => ({ id: test }));
  return combine(rule, tests, given);
}

/** Results of the tests a, b, c …: `+` is met, `-` not met, `?` not known. */
function results(signs: string): NamedResult[] {
  return signs.split('').map((sign, at) => ({
    test: 'abcdefgh'.charAt(at),
    result: RESULTS[sign as keyof typeof RESULTS], // the rows below have no other signs
  }));
}

const ANY: Rule = { shape: 'any of' };
const ALL: Rule = { shape: 'all of' };
const THREE: Rule = { shape: 'n of m', needed: 3 };
const SCORE: Rule = {
  shape: 'banded score',
  weights: { a: 4, b: 3, c: 0.1, d: 0.2 },
  bands: [
    { class: 'Major', from: 7 },
    { class: 'Moderate', from: 0.3 },
  ],
};

const SHAPES = { 'any of': ANY, 'all of': ALL, three: THREE, 'banded score': SCORE };

describe('combineOutcomes', () => {
  it.each<[keyof typeof SHAPES, string, number, number, number | undefined]>([
    ['any of', '----', 0, 0, 1],
    ['any of', '-+--', 1, 1, 0],
    ['any of', '+???', 1, 4, 0],
    ['any of', '--?-', 0, 1, undefined],
    ['all of', '++++', 4, 4, 0],
    ['all of', '+-++', 3, 3, 1],
    ['all of', '??-?', 0, 3, 1],
    ['all of', '+++?', 3, 4, undefined],
    ['three', '+++--', 3, 3, 0],
    ['three', '++---', 2, 2, 1],
    ['three', '+++??', 3, 5, 0],
    ['three', '---??', 0, 2, 1],
    ['three', '++-?-', 2, 3, undefined],
    ['banded score', '++--', 7, 7, 0],
    ['banded score', '+---', 4, 4, 1],
    ['banded score', '+-??', 4, 4.3, 1],
    ['banded score', '+?--', 4, 7, undefined],
    ['banded score', '--+-', 0.1, 0.1, 2],
    ['banded score', '--++', 0.1 + 0.2, 0.1 + 0.2, 1],
    ['banded score', '--??', 0, 0.1 + 0.2, undefined],
  ])('with "%s", %s scores from %d to %d and has the class at place %p', (shape, signs, low, high, place) => {
    const { score, place: found } = combineOutcomes(SHAPES[shape], results(signs));
    expect(score.low).toBeCloseTo(low, 9);
    expect(score.high).toBeCloseTo(high, 9);
    expect(found).toBe(place);
  });

  it('leaves a test without a weight out of a score', () => {
    const other: NamedResult = { test: 'z', result: 'not known' };
    expect(combineOutcomes(SCORE, [...results('++'), other]).place).toBe(0);
  });

  it('knows a class exactly when whatever is open could not change it', () => {
    fc.assert(
      fc.property(rules, fc.array(result, { minLength: 1, maxLength: 6 }), (rule, given) => {
        const named = given.map((each, at) => ({ test: 'abcdef'.charAt(at), result: each }));
        const places = new Set(complete(named).map((all) => combineOutcomes(rule, all).place));
        const [only] = places;
        expect(combineOutcomes(rule, named).place).toBe(places.size === 1 ? only : undefined);
      }),
    );
  });

  it('never falls to a lower class when one more test is met', () => {
    fc.assert(
      fc.property(
        rules,
        fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
        fc.nat(5),
        (rule, met, at) => {
          const placeOf = (given: readonly boolean[]) =>
            combineOutcomes(
              rule,
              given.map((is, index) => ({ test: 'abcdef'.charAt(index), result: is ? 'met' : 'not met' })),
            ).place;
          const more = met.map((is, index) => is || index === at);
          expect(placeOf(more)).toBeLessThanOrEqual(placeOf(met) ?? -1);
        },
      ),
    );
  });
});

const result = fc.constantFrom<TestResult>('met', 'not met', 'not known');

const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom(ANY, ALL),
  fc.integer({ min: 1, max: 6 }).map((needed): Rule => ({ shape: 'n of m', needed })),
  fc
    .record({
      weights: fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }),
      starts: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 }),
    })
    .map(({ weights, starts }): Rule => ({
      shape: 'banded score',
      weights: Object.fromEntries(weights.map((weight, at) => ['abcdef'.charAt(at), weight])),
      bands: starts.toSorted((one, other) => other - one).map((from) => ({ class: `From ${from}`, from })),
    })),
);

/** Every way in which what is open may turn out. */
function complete(given: readonly NamedResult[]): NamedResult[][] {
  const [first, ...others] = given;
  if (!first) return [[]];
  const firsts: TestResult[] = first.result === 'not known' ? ['met', 'not met'] : [first.result];
  return complete(others).flatMap((rest) => firsts.map((each) => [{ ...first, result: each }, ...rest]));
}
