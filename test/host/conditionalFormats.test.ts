import JSZip from 'jszip';
import { blankWorkbook, refusalOf, reopen } from './workbooks';

describe('conditional formats', () => {
  it('with a formula keep their rule, look and order after saving', async () => {
    const workbook = await blankWorkbook();
    await workbook.run(async (context) => {
      const formats = context.workbook.worksheets.getFirst().getRange('A2:F20').conditionalFormats;
      const overdue = formats.add('Custom');
      overdue.custom.rule.formula = '=$F2<TODAY()';
      overdue.custom.format.fill.color = '#FFC7CE';
      overdue.custom.format.font.color = '#9C0006';
      overdue.custom.format.font.bold = true;
      overdue.stopIfTrue = true;
      const large = formats.add('CellValue');
      large.cellValue.rule = { formula1: '=100', formula2: '=200', operator: 'Between' };
      const bar = formats.add('DataBar');
      bar.dataBar.positiveFormat.fillColor = '#112233';
      bar.dataBar.positiveFormat.gradientFill = false;
      await context.sync();
    });
    const again = await reopen(workbook);
    const read = await again.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const formats = sheet
        .getRange('B3')
        .conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
      const count = formats.getCount();
      const elsewhere = sheet.getRange('H1').conditionalFormats.getCount();
      await context.sync();
      const [bar, large, overdue] = formats.items;
      bar?.dataBar.positiveFormat.load('fillColor,gradientFill');
      large?.cellValue.load('rule');
      overdue?.custom.rule.load('formula');
      overdue?.custom.format.load('fill/color,font/color,font/bold');
      const range = overdue?.getRange().load('address');
      await context.sync();
      return {
        kinds: formats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
        counts: [count.value, elsewhere.value],
        bar: [bar?.dataBar.positiveFormat.fillColor, bar?.dataBar.positiveFormat.gradientFill],
        large: large?.cellValue.rule,
        formula: overdue?.custom.rule.formula,
        look: [
          overdue?.custom.format.fill.color,
          overdue?.custom.format.font.color,
          overdue?.custom.format.font.bold,
        ],
        address: range?.address,
      };
    });
    expect(read).toEqual({
      kinds: [
        ['DataBar', 0, null],
        ['CellValue', 1, false],
        ['Custom', 2, true],
      ],
      counts: [3, 0],
      bar: ['#112233', false],
      large: { formula1: '=100', formula2: '=200', operator: 'Between' },
      formula: '=$F2<TODAY()',
      look: ['#FFC7CE', '#9C0006', true],
      address: 'Sheet1!A2:F20',
    });
  });

  it('take a formula for the range in hand and give it for their own corner', async () => {
    const workbook = await blankWorkbook();
    const formula = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const format = sheet.getRange('A2:F20').conditionalFormats.add('Custom').load('id');
      await context.sync();
      const fromBelow = sheet.getRange('C5:D6').conditionalFormats.getItem(format.id);
      fromBelow.custom.rule.formula = '=C5>$A$1';
      const rule = fromBelow.custom.rule.load('formula');
      await context.sync();
      return rule.formula;
    });
    expect(formula).toBe('=A2>$A$1');
  });

  it('are found, deleted and cleared one range at a time', async () => {
    const workbook = await blankWorkbook();
    const left = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const ours = sheet.getRange('A1:A9').conditionalFormats.add('Custom').load('id');
      const theirs = sheet.getRange('A1:C9').conditionalFormats.add('Custom').load('id');
      await context.sync();
      const all = sheet.getRange().conditionalFormats;
      all.getItem(ours.id).delete();
      sheet.getRange('B1:B9').conditionalFormats.clearAll();
      const gone = all.getItemOrNullObject(ours.id).load('id');
      const areas = all.getItem(theirs.id).getRanges().load('address');
      const range = all.getItem(theirs.id).getRangeOrNullObject().load('address');
      await context.sync();
      return [gone.isNullObject, areas.address, range.isNullObject];
    });
    expect(left).toEqual([true, 'Sheet1!A1:A9,Sheet1!C1:C9', true]);
  });

  it('with bars begin at nothing, and leave no trace when they are deleted', async () => {
    const workbook = await blankWorkbook();
    await workbook.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('B2:B9').conditionalFormats.add('DataBar');
      await context.sync();
    });
    const xml = await sheetXml(await workbook.file.save());
    expect(xml).toContain('<x14:cfvo type="autoMin"/>');
    expect(xml).toContain('<xm:sqref>B2:B9</xm:sqref>');

    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B2:B4').conditionalFormats.clearAll();
      sheet.getRange('1:1').insert('Down');
      await context.sync();
    });
    expect(await sheetXml(await workbook.file.save())).toContain('<xm:sqref>B6:B10</xm:sqref>');

    await workbook.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange().conditionalFormats.clearAll();
      await context.sync();
    });
    expect(await sheetXml(await workbook.file.save())).not.toMatch(/extLst|conditionalFormatting|cfRule/);
  });

  it('refuse a formula Excel would refuse', async () => {
    const workbook = await blankWorkbook();
    const run = workbook.run(async (context) => {
      const format = context.workbook.worksheets.getFirst().getRange('A1').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=AND(A1';
      await context.sync();
    });
    const refused = { code: 'InvalidArgument', location: 'ConditionalFormatRule.formula' };
    expect(await refusalOf(run)).toEqual(refused);
  });

  it('can be listed with the rules of one kind', async () => {
    const workbook = await blankWorkbook();
    const rules = await workbook.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange('A1:A9');
      conditionalFormats.add('DataBar');
      conditionalFormats.add('Custom').custom.rule.formula = '=$A1>1';
      await context.sync();
      conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
      await context.sync();
      return conditionalFormats.items.map(({ type, customOrNullObject }) => [
        type,
        customOrNullObject.isNullObject ? null : customOrNullObject.rule.formula,
      ]);
    });
    expect(rules).toEqual([
      ['Custom', '=$A1>1'],
      ['DataBar', null],
    ]);
  });
});

async function sheetXml(bytes: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  return (await zip.file('xl/worksheets/sheet1.xml')?.async('text')) ?? '';
}
