import { blankWorkbook, refusalOf, reopen } from './workbooks';

type Rule = Excel.DataValidationRule;

async function ruleAfterSaving(rule: Rule | ((sheet: Excel.Worksheet) => Rule)): Promise<unknown> {
  const workbook = await blankWorkbook();
  await workbook.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A2:A20').dataValidation.rule = typeof rule === 'function' ? rule(sheet) : rule;
    await context.sync();
  });
  const again = await reopen(workbook);
  return again.run(async (context) => {
    const validation = context.workbook.worksheets.getFirst().getRange('A5').dataValidation.load('rule,type');
    await context.sync();
    return [validation.type, validation.rule];
  });
}

describe('data validation', () => {
  it.each<[string, Rule | ((sheet: Excel.Worksheet) => Rule), unknown]>([
    [
      'List',
      { list: { inCellDropDown: true, source: 'Yes,No' } },
      { list: { inCellDropDown: true, source: 'Yes,No' } },
    ],
    [
      'List',
      (sheet) => ({ list: { inCellDropDown: false, source: sheet.getRange('H1:H5') } }),
      { list: { inCellDropDown: false, source: '=Sheet1!$H$1:$H$5' } },
    ],
    [
      'Date',
      { date: { formula1: '2026-04-01', operator: 'GreaterThan' } },
      { date: { formula1: 46113, operator: 'GreaterThan' } },
    ],
    [
      'WholeNumber',
      { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } },
      { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } },
    ],
    ['Custom', { custom: { formula: '=LEN(A2)<5' } }, { custom: { formula: '=LEN(A2)<5' } }],
  ])('keeps a rule of kind %s', async (kind, rule, expected) => {
    expect(await ruleAfterSaving(rule)).toEqual([kind, expected]);
  });

  it('keeps its messages, and none when cleared', async () => {
    const workbook = await blankWorkbook();
    const messages = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
      dataValidation.prompt = { showPrompt: true, title: 'Tip', message: 'Choose one' };
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Hm', message: 'Yes or No' };
      dataValidation.ignoreBlanks = false;
      dataValidation.load('prompt,errorAlert,ignoreBlanks,type');
      await context.sync();
      const seen = [dataValidation.prompt, dataValidation.errorAlert, dataValidation.ignoreBlanks];
      sheet.getRange('B4').dataValidation.clear();
      const [cleared, kept, mixed] = ['B4', 'B5', 'B2:B9'].map((address) =>
        sheet.getRange(address).dataValidation.load('type'),
      );
      await context.sync();
      return [...seen, cleared?.type, kept?.type, mixed?.type];
    });
    expect(messages).toEqual([
      { showPrompt: true, title: 'Tip', message: 'Choose one' },
      { showAlert: true, style: 'Warning', title: 'Hm', message: 'Yes or No' },
      false,
      'None',
      'List',
      'Inconsistent',
    ]);
  });

  it('refuses two kinds in one rule', async () => {
    const rule = { list: { inCellDropDown: true, source: 'a' }, custom: { formula: '=TRUE' } };
    expect(await refusalOf(ruleAfterSaving(rule))).toEqual({
      code: 'InvalidArgument',
      location: 'DataValidation.rule',
    });
  });
});
