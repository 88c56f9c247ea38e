import { workbookOf } from '../builders/openWorkbook';
import type { Random } from './random';
import { randomTab } from './randomCells';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../builders/presetScheme';

const THEMES = SOUTH_HAMS_WEST_DEVON_2016.themes.map(({ name }) => name);

/** A register of one to three theme tabs and a tab of the officer's own, with looks here and there. */
export async function randomRegister(random: Random): Promise<Uint8Array> {
  const count = 1 + random.below(3);
  const first = random.below(THEMES.length - count + 1);
  const themes = THEMES.slice(first, first + count);
  const tabs = Object.fromEntries(themes.map((theme) => [theme, randomTab(random)]));
  const workbook = await workbookOf({ ...tabs, Notes: [['Ours', 1, '=SUM(B1:B1)']] });
  await workbook.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Sheet1').delete();
    for (const theme of themes) {
      const sheet = worksheets.getItem(theme);
      if (random.happens(0.4)) sheet.getRange('A1:C1').format.fill.color = '#D9E1F2';
      if (random.happens(0.3)) sheet.freezePanes.freezeRows(1);
      if (random.happens(0.3)) sheet.getRange('B:B').format.columnWidth = 90;
      if (random.happens(0.2)) sheet.visibility = 'Hidden';
      if (random.happens(0.3))
        sheet.getRange('C2:C9').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'Both,SH,WD' },
        };
      if (random.happens(0.3)) {
        const format = sheet.getRange('A2:D9').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=$A2=""';
        format.custom.format.font.color = '#7F7F7F';
      }
    }
    worksheets.getItem('Notes').activate();
    await context.sync();
  });
  return workbook.file.save();
}
