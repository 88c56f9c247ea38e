import { allocatedPence, describeStream, remainingPence } from '../../../src/register/grants/grantStream';
import { readGrants } from '../../../src/register/grants/readGrants';
import { PERFORMANCE_REWARD_GRANT } from '../../builders/performanceRewardGrant';
import { sheet, type TestCell } from '../../builders/sheetCells';

const HEADINGS = ['Funding stream', 'Amount available', 'Project', 'Amount allocated (£)', 'Balance'];

function read(...rows: readonly (readonly TestCell[])[]) {
  return readGrants([sheet([HEADINGS, ...rows], { name: 'Grants' })]);
}

describe('readGrants', () => {
  it('adds up the Performance Reward Grant to the pence (“Partnerships”, Cabinet, 8 November 2011)', () => {
    const { sheets, streams } = readGrants([sheet(PERFORMANCE_REWARD_GRANT, { name: 'Grants' })]);
    expect(sheets).toEqual(['Grants']);
    expect(
      streams.map((stream) => [
        describeStream(stream),
        stream.amounts[0]?.pence,
        allocatedPence(stream),
        remainingPence(stream),
      ]),
    ).toEqual([
      // Revenue of £357,535.40 less 5,000, 30,000, 120,000, 100,000, 50,000, 0 and 25,000 leaves £27,535.40.
      ['Performance Reward Grant, revenue', 35_753_540, 33_000_000, 2_753_540],
      // Capital of £289,910.60 less 100,000 and 100,000 leaves £89,910.60.
      ['Performance Reward Grant, capital', 28_991_060, 20_000_000, 8_991_060],
    ]);
  });

  it('keeps what others add in the officer’s words, beside the money', () => {
    const [revenue] = readGrants([sheet(PERFORMANCE_REWARD_GRANT)]).streams;
    expect(revenue?.lines.map(({ leverage }) => leverage).filter((text) => text !== '')).toEqual([
      '£12,000 from the police',
      '£40,000',
      'in kind',
    ]);
  });

  it.each<[TestCell, number | undefined]>([
    [1234.56, 123_456],
    ['£1,234.56', 123_456],
    ['30k', 3_000_000],
    ['£1.2m', 120_000_000],
    ['nil', 0],
    ['–', 0],
    [-5, undefined],
    ['tbc', undefined],
    ['#REF!', undefined],
    ['1,23', undefined],
  ])('reads the allocation %j as %j pence', (typed, pence) => {
    expect(read(['Fund', 9_999_999, 'Line', typed]).streams[0]?.lines[0]?.allocation?.pence).toBe(pence);
  });

  it('takes totals and balances beneath the lines for what they are', () => {
    const { streams } = read(
      ['Fund', 500, 'One', 100],
      ['', '', 'Two', 200],
      ['', '', 'Total allocated', 300],
      ['', '', 'Balance', 200],
      ['Note: figures are of May.'],
    );
    expect(
      streams.map(({ grant, lines, totals, stated }) => ({
        grant,
        lines: lines.map(({ allocatedTo }) => allocatedTo),
        totals: totals.map(({ pence }) => pence),
        stated: stated.map(({ pence }) => pence),
      })),
    ).toEqual([{ grant: 'Fund', lines: ['One', 'Two'], totals: [30_000], stated: [20_000] }]);
  });

  it('finds headings beneath a title, and puts lines of one grant together wherever they stand', () => {
    const cells = sheet([
      ['Grants 2011/12'],
      [],
      HEADINGS,
      ['Fund', 500, 'One', 100],
      ['Other fund', 50, 'Two', 10],
      ['fund', '', 'Three', 1],
    ]);
    expect(readGrants([cells]).streams.map(({ grant, lines }) => [grant, lines.length])).toEqual([
      ['Fund', 2],
      ['Other fund', 1],
    ]);
  });

  it('leaves a tab without headings of allocations alone', () => {
    expect(
      readGrants([
        sheet([
          ['Name', 'Grant'],
          ['Fund', 500],
        ]),
      ]),
    ).toEqual({ sheets: [], streams: [] });
  });
});
