import { describeCertainty, describeProblem } from '../../../src/register/explain/describeProblem';
import type { ReadingProblem } from '../../../src/register/reading';

describe('describeProblem', () => {
  it.each<[ReadingProblem, string]>([
    [{ kind: 'unreadable', text: '£18,5OO' }, '“£18,5OO” was not understood.'],
    [
      { kind: 'ambiguous', text: 'bi-monthly', readings: ['twice a month', 'every two months'] },
      '“bi-monthly” may mean twice a month or every two months.',
    ],
    [{ kind: 'ambiguous', text: 'Mar-17', readings: [] }, '“Mar-17” can be read in more than one way.'],
    [{ kind: 'impossible date', text: '29/02/2017' }, '“29/02/2017” is a date that no calendar has.'],
    [{ kind: 'not costed', text: 'ad hoc' }, 'Officer time is given without a figure.'],
    [
      { kind: 'arithmetic', parts: 9000, total: 10_000 },
      'The parts come to £9,000, but the total says £10,000.',
    ],
  ])('says %j', (problem, sentence) => {
    expect(describeProblem(problem)).toBe(sentence);
  });
});

describe('describeCertainty', () => {
  it('tells the four apart', () => {
    const all = (['stated', 'inferred', 'ambiguous', 'unreadable'] as const).map(describeCertainty);
    expect(all).toEqual(['As stated', 'Inferred', 'In doubt', 'Not wholly understood']);
  });
});
