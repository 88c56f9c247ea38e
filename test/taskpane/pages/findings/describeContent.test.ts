import { describeContent } from '../../../../src/taskpane/pages/findings/describeContent';

describe('describeContent', () => {
  it.each([
    [{ kind: 'blank' }, 'blank'],
    [{ kind: 'text', text: 'A  Officer ' }, '“A  Officer ”'],
    [{ kind: 'number', number: 12_500.5 }, '12,500.5'],
    [{ kind: 'date', date: '2014-05-12' }, '12 May 2014 (a date)'],
  ] as const)('describes %j', (content, words) => {
    expect(describeContent(content)).toBe(words);
  });
});
