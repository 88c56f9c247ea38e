import { readContact } from '../../../src/register/text/readContact';

describe('readContact', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['Jo Bloggs, jo.bloggs@example.org.uk 01803 861234', ['jo.bloggs@example.org.uk'], ['01803861234']],
    ['mailto:a@b.co; +44 (0)1803 861 234 / 07700 900123', ['a@b.co'], ['01803861234', '07700900123']],
    ['<Jo@Example.com>.', ['Jo@Example.com'], []],
    ['(01822) 813600', [], ['01822813600']],
    ['0044 1803 861234', [], ['01803861234']],
    ['01803 861234 01803 861235', [], ['01803861234', '01803861235']],
    ['0800 123 4567 ext 12', [], ['08001234567']],
    ['Charity 1012345, 12 High Street, TQ9 5NE', [], []],
    ['Jo', [], []],
  ])('finds addresses and numbers in %j', (text, emails, phones) => {
    expect(readContact(text)).toEqual({ value: { emails, phones }, certainty: 'stated', problems: [] });
  });

  it('reports a word with an @ that is no address', () => {
    expect(readContact('jo@example, 01803 861234')).toEqual({
      value: { emails: [], phones: ['01803861234'] },
      certainty: 'unreadable',
      problems: [{ kind: 'unreadable', text: 'jo@example' }],
    });
  });

  it('says nothing of a blank cell', () => {
    expect(readContact('')).toEqual({ value: null, certainty: 'stated', problems: [] });
  });
});
