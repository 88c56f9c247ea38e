import { readTabs } from '../../../src/register/read/readTabs';
import { details, ELEVEN_HEADINGS, sheet, shown } from '../../builders/sheetCells';
import type { SheetCells } from '../../../src/grid/sheetCells';
import { SOUTH_HAMS_WEST_DEVON_2016 as scheme } from '../../builders/presetScheme';

const THEMES = scheme.themes.map(({ name }) => name);

function tab(name: string): SheetCells {
  return sheet([ELEVEN_HEADINGS, details(`${name} Forum`)], { name });
}

describe('readTabs', () => {
  it('reads all themes and finds no fault', () => {
    const { tabs, ignoredSheets, findings } = readTabs(THEMES.map(tab), [], scheme);
    expect([tabs.map(({ theme }) => theme), ignoredSheets, findings]).toEqual([THEMES, [], []]);
  });

  it("keeps the workbook's order, and reads both tabs of one theme", () => {
    const names = ['Homes', 'Economy (SH)', 'Economy (WD)'];
    const { tabs } = readTabs(names.map(tab), [], scheme);
    expect(tabs.map(({ sheet: name, theme }) => [name, theme])).toEqual([
      ['Homes', 'Homes'],
      ['Economy (SH)', 'Economy'],
      ['Economy (WD)', 'Economy'],
    ]);
  });

  it('names the sheets that it leaves alone', () => {
    expect(
      readTabs([tab('Notes'), ...THEMES.map(tab)], ['Appendix 4', 'Lists'], scheme).ignoredSheets,
    ).toEqual(['Notes', 'Appendix 4', 'Lists']);
  });

  it('reports each theme that has no tab', () => {
    const { findings } = readTabs(THEMES.slice(2).map(tab), [], scheme);
    expect(findings).toEqual([
      { code: 'theme/missing-tab', value: '', facts: { theme: 'Economy' } },
      { code: 'theme/missing-tab', value: '', facts: { theme: 'Homes' } },
    ]);
  });

  it('reports a workbook without theme tabs once', () => {
    expect(readTabs([tab('Sheet1')], ['Sheet2'], scheme)).toEqual({
      tabs: [],
      ignoredSheets: ['Sheet1', 'Sheet2'],
      findings: [{ code: 'register/no-theme-tabs', value: '', facts: { themes: THEMES.join(', ') } }],
    });
  });

  it('reports a theme tab without a header, and not its theme as missing', () => {
    const sheets = [sheet([['Nothing here']], { name: 'Economy' }), ...THEMES.slice(1).map(tab)];
    const { tabs, findings } = readTabs(sheets, [], scheme);
    expect(tabs).toHaveLength(7);
    expect(findings).toEqual([
      { code: 'tab/no-header', sheet: 'Economy', value: '', facts: { theme: 'Economy' } },
    ]);
  });

  it('detects the date system over all sheets', () => {
    const notes = sheet([[shown(41363, '31/03/2017')]], { name: 'Notes' });
    const economy = sheet([ELEVEN_HEADINGS, ['Forum', '', '', '', '', '', '', shown(41363, 'Mar-17')]]);
    const value = readTabs([notes, economy], [], scheme).tabs[0]?.rows[0]?.cells.get('agreementDates')?.value;
    expect(value).toBe(42825);
  });
});
