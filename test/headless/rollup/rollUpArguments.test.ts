import { parseRollUpArguments } from '../../../src/headless/rollup/rollUpArguments';

const argumentsOf = (line: string) => parseRollUpArguments(line.split(' '));

describe('parseRollUpArguments', () => {
  it('reads files and options in any order', () => {
    expect(
      argumentsOf('a.xlsx --workers 3 b.xlsx --out c.xlsx --as-of 2016-08-04 --scheme s.json --json'),
    ).toEqual({
      files: ['a.xlsx', 'b.xlsx'],
      out: 'c.xlsx',
      asOf: '2016-08-04',
      scheme: 's.json',
      isJson: true,
      workers: 3,
    });
  });

  it.each([
    ['--out c.xlsx', /^Missing required argument/],
    ['a.xlsx', /^The task rollup writes a workbook/],
    ['a.xlsx --out c.xlsx --as-of 4.8.2016', /^The date “4.8.2016” is not a date/],
    ['a.xlsx --out c.xlsx --workers two', /from 0 to 64, not “two”/],
    ['a.xlsx --out c.xlsx --workers 65', /from 0 to 64, not “65”/],
    ['a.xlsx --out c.xlsx --fill', /^Unknown option/],
  ])('does not take %s', (line, message) => {
    expect(() => argumentsOf(line)).toThrow(message);
  });

  it('shows what can be asked for', () => {
    expect(() => argumentsOf('--help')).toThrow(/Puts many registers into one workbook/);
  });
});
