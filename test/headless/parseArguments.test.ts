import { HelpAsked, parseArguments, UsageError } from '../../src/headless/parseArguments';

const NO_CHOICES = { fills: false, fixing: 'list', only: undefined };

describe('parseArguments', () => {
  it('reads a task with all its options', () => {
    expect(
      parseArguments([
        'appendix4',
        'in.xlsx',
        ...[
          '--out',
          'out.xlsx',
          '--as-of',
          '2016-08-04',
          '--committee-date',
          '2016-09-15',
          '--inflation',
          '2.5%',
          '--scheme',
          'mine.json',
          '--json',
          '--allow-loss',
          '--public',
        ],
      ]),
    ).toEqual({
      task: 'appendix4',
      workbook: 'in.xlsx',
      out: 'out.xlsx',
      asOf: '2016-08-04',
      committeeDate: '2016-09-15',
      inflation: 0.025,
      scheme: 'mine.json',
      isJson: true,
      allowsLoss: true,
      isPublic: true,
      choices: NO_CHOICES,
    });
  });

  it('takes options in any place and leaves what is not given open', () => {
    expect(parseArguments(['--json', 'check', 'in.xlsx'])).toEqual({
      task: 'check',
      workbook: 'in.xlsx',
      out: undefined,
      asOf: undefined,
      scheme: undefined,
      isJson: true,
      allowsLoss: false,
      isPublic: false,
      choices: NO_CHOICES,
    });
  });

  it.each([
    [[], /Missing required argument 'task'/],
    [['check'], /Missing required argument 'workbook'/],
    [['tidy', 'in.xlsx'], 'There is no task “tidy”: choose check, prepare, fix, '],
    [['check', 'in.xlsx', '--inflation', '2'], 'Only tasks that build papers take --inflation.'],
    [
      ['all', 'in.xlsx', '--out', 'out.xlsx', '--inflation', 'some'],
      '“some” is not a percentage from 0 to 100, such as 2.5.',
    ],
    [['check', 'in.xlsx', '--fast'], /Unknown option '--fast'/],
    [['check', 'in.xlsx', 'other.xlsx'], /Too many arguments/],
    [
      ['check', 'in.xlsx', '--as-of', '04/08/2016'],
      'The date “04/08/2016” is not a date as YYYY-MM-DD, such as 2016-08-04.',
    ],
    [
      ['check', 'in.xlsx', '--as-of', '2017-02-29'],
      'The date “2017-02-29” is not a date as YYYY-MM-DD, such as 2016-08-04.',
    ],
    [['recalculate', 'in.xlsx'], 'The task recalculate writes a workbook: say where with --out FILE.xlsx.'],
    [['remove', 'in.xlsx'], 'The task remove writes a workbook: say where with --out FILE.xlsx.'],
  ])('refuses %j with one sentence', (argv, message) => {
    expect(() => parseArguments(argv)).toThrow(UsageError);
    expect(() => parseArguments(argv)).toThrow(message);
  });

  it('gives the help text when it is asked for', () => {
    expect(() => parseArguments(['--help'])).toThrow(HelpAsked);
    expect(() => parseArguments(['--help'])).toThrow(/takes away what the add-in added/);
  });
});
