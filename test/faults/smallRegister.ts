import { workbookOf } from '../builders/openWorkbook';

const HEADINGS = ['Name', 'Lead Officer', 'Area covered', 'Financial arrangements', 'Significant/Desirable'];

/**
 * A register as small as can be: two theme tabs, four partnerships, and an officer's own tab in between, with formats,
 * an input message, a list, a formula, merged cells, a conditional format, a filter and frozen rows.
 */
export async function smallRegister(): Promise<Uint8Array> {
  const workbook = await workbookOf({
    Economy: [
      ['Economy partnerships'],
      [],
      [...HEADINGS, 'Last annual review'],
      ['Devon Enterprise Board', 'A  Officer', 'Both', 'SHDC £12,000 / WDBC £4,000', 'Sig.', '12 May 2014'],
      ['Market Towns Forum', 'B Officer', 'SH ', '£2-3k pa', 'D', ''],
    ],
    Notes: [
      ['Typed by many hands', 1],
      ['Total', 2],
    ],
    Homes: [
      HEADINGS,
      ['Housing Options Group', 'C Officer', 'WD', 'tbc', 'S'],
      ["'=Rural Homes", 'D Officer', 'Both', 'None', 'Desirable'],
    ],
  });
  await workbook.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Sheet1').delete();
    const economy = worksheets.getItem('Economy');
    economy.getRange('A1:C1').merge();
    economy.getRange('A3:F3').format.font.bold = true;
    economy.getRange('A3:F3').format.fill.color = '#D9E1F2';
    economy.getRange('A:A').format.columnWidth = 150;
    economy.getRange('C4:C9').dataValidation.rule = { list: { inCellDropDown: true, source: 'Both,SH,WD' } };
    economy.getRange('D3').dataValidation.prompt = { showPrompt: true, title: 'Money', message: '£ a year' };
    economy.getRange('D4').format.fill.color = '#FFF2CC';
    const format = economy.getRange('A4:F9').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$E4="D"';
    format.custom.format.font.color = '#7F7F7F';
    economy.freezePanes.freezeRows(3);
    economy.autoFilter.apply('A3:F5');
    const notes = worksheets.getItem('Notes');
    notes.getRange('B3').formulas = [['=SUM(B1:B2)+LEN(Economy!A4)']];
    notes.getRange('B3').numberFormat = [['0.00']];
    context.workbook.names.add('Officers', notes.getRange('A1:A2'));
    await context.sync();
  });
  return workbook.file.save();
}
