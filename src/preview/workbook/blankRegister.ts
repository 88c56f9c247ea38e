import { COLUMNS } from '../../register/columns';
import { DEFAULT_PRESET } from '../../register/scheme/presets';
import type { ConnectedWorkbook } from '../../host';

/** Points for a name or a short text, and for the columns that take sentences. */
const WIDTHS = { short: 90, long: 150 };
const LONG_KEYS = ['name', 'purpose', 'partners', 'financialArrangements', 'contact'];

/** Turns a new workbook of one sheet into a register without partnerships: a tab for each theme, with the core headings. */
export async function writeBlankRegister(workbook: ConnectedWorkbook): Promise<void> {
  const { themes } = await DEFAULT_PRESET.load();
  const columns = COLUMNS.filter(({ isCore }) => isCore);
  await workbook.run(async (context) => {
    const { worksheets } = context.workbook;
    const blank = worksheets.getFirst();
    for (const { name } of themes) {
      const sheet = worksheets.add(name);
      const headings = sheet.getRangeByIndexes(0, 0, 1, columns.length);
      headings.values = [columns.map(({ heading }) => heading)];
      headings.format.font.bold = true;
      headings.format.fill.color = '#D9E7E3';
      headings.format.wrapText = true;
      columns.forEach(({ key }, at) => {
        const width = LONG_KEYS.includes(key) ? WIDTHS.long : WIDTHS.short;
        sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = width;
      });
      sheet.freezePanes.freezeRows(1);
    }
    worksheets.getItem(themes[0]?.name ?? '').activate();
    blank.delete();
    await context.sync();
  });
}
