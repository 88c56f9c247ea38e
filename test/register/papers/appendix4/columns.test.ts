import { paperColumns } from '../../../../src/register/papers/appendix4/columns';

const LOOK = { hasTypes: true, moneyFormat: '£#,##0', moneyWidth: 40, isPublic: false };

function widthsOf(councils: readonly string[]): number[] {
  const columns = paperColumns({ ...LOOK, councils });
  return columns
    .filter(({ key }) => /^(?:councils|now:|proposed:|change)/u.test(key))
    .map(({ widthPoints }) => widthPoints);
}

describe('paperColumns', () => {
  it('keeps the names of councils whole', () => {
    expect(widthsOf(['South Hams', 'West Devon'])).toEqual([48, 54, 54, 54, 54, 54]);
    expect(widthsOf(['Cheltenham'])).toEqual([64, 64, 64, 64]);
  });
});
