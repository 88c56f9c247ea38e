import { spreadCorrections, type Correction, type RecognisedTab } from '../../../../src/register';

function tabOf(sheet: string, ...headings: readonly string[]): RecognisedTab {
  return {
    sheet,
    theme: 'Economy',
    isCorrected: false,
    hasHeader: true,
    headerRow: 0,
    headings: headings.map((heading, column) => ({ column, heading, id: undefined, isCorrected: false })),
  };
}

describe('spreadCorrections', () => {
  it('says of the same heading on other tabs what is said of it on one', () => {
    const said: readonly Correction[] = [
      { about: 'tab', sheet: 'Economy', theme: 'Homes' },
      { about: 'heading', sheet: 'Economy', heading: 'Who pays', column: 'financialArrangements' },
    ];
    const tabs = [
      tabOf('Economy', 'Who pays'),
      tabOf('Homes', 'Name', 'WHO  PAYS*'),
      tabOf('Heritage', 'Name'),
    ];
    expect(spreadCorrections(said, tabs)).toEqual([
      { about: 'heading', sheet: 'Homes', heading: 'WHO  PAYS*', column: 'financialArrangements' },
    ]);
  });
});
