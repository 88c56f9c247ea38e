import { blankWorkbook, refusalOf, reopen } from './workbooks';

type Change = (sheets: Excel.WorksheetCollection) => unknown;

async function sheetsAfter(...changes: Change[]): Promise<unknown> {
  const workbook = await blankWorkbook();
  return workbook.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const change of changes) change(worksheets);
    worksheets.load('items/name,items/position,items/visibility');
    const active = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return [worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`), active.name];
  });
}

describe('worksheets', () => {
  it('are added at the end and stay behind', async () => {
    expect(
      await sheetsAfter(
        (sheets) => sheets.add('Economy'),
        (sheets) => sheets.add(),
      ),
    ).toEqual([['Sheet1 Visible', 'Economy Visible', 'Sheet2 Visible'], 'Sheet1']);
  });

  it('can be renamed, moved, hidden, activated and deleted', async () => {
    const after = await sheetsAfter(
      (sheets) => sheets.add('A'),
      (sheets) => sheets.add('B'),
      (sheets) => (sheets.getItem('b').position = 0),
      (sheets) => (sheets.getItem('B').name = "It's"),
      (sheets) => {
        sheets.getItem("it's").activate();
      },
      (sheets) => (sheets.getItem('A').visibility = 'Hidden'),
      (sheets) => {
        sheets.getItem('Sheet1').delete();
      },
    );
    expect(after).toEqual([["It's Visible", 'A Hidden'], "It's"]);
  });

  it.each([
    ['', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ["'a", 'InvalidArgument'],
    ['History', 'InvalidArgument'],
    ['OTHER', 'ItemAlreadyExists'],
  ])('cannot be named %j', async (name, code) => {
    const renamed = sheetsAfter(
      (sheets) => sheets.add('Other'),
      (sheets) => (sheets.getItem('Sheet1').name = name),
    );
    expect(await refusalOf(renamed)).toEqual({ code, location: 'Worksheet.name' });
  });

  it('may change the capitals of their own name', async () => {
    expect(await sheetsAfter((sheets) => (sheets.getItem('Sheet1').name = 'SHEET1'))).toEqual([
      ['SHEET1 Visible'],
      'SHEET1',
    ]);
  });

  it.each<[string, Change, string]>([
    [
      'deleted',
      (sheets) => {
        sheets.getItem('Sheet1').delete();
      },
      'Worksheet.delete',
    ],
    ['hidden', (sheets) => (sheets.getItem('Sheet1').visibility = 'Hidden'), 'Worksheet.visibility'],
  ])('cannot all be %s', async (_what, change, location) => {
    const run = sheetsAfter((sheets) => (sheets.add('Other').visibility = 'Hidden'), change);
    expect(await refusalOf(run)).toEqual({ code: 'InvalidOperation', location });
  });

  it('cannot be deleted while hidden from users', async () => {
    const run = sheetsAfter(
      (sheets) => (sheets.add('Other').visibility = 'VeryHidden'),
      (sheets) => {
        sheets.getItem('Other').delete();
      },
    );
    expect(await refusalOf(run)).toEqual({ code: 'InvalidOperation', location: 'Worksheet.delete' });
  });

  it('are walked in order', async () => {
    const workbook = await blankWorkbook();
    const walked = await workbook.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Hidden').visibility = 'Hidden';
      worksheets.add('Last');
      const first = worksheets.getFirst();
      const reached = [
        first.getNext(),
        first.getNext(true),
        worksheets.getLast(),
        worksheets.getItem('Last').getPrevious(true),
        first.getPreviousOrNullObject(),
      ];
      reached.forEach((sheet) => sheet.load('name'));
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      return [
        reached.map((sheet) => (sheet.isNullObject ? null : sheet.name)),
        counts.map(({ value }) => value),
      ];
    });
    expect(walked).toEqual([
      ['Hidden', 'Last', 'Last', 'Sheet1', null],
      [3, 2],
    ]);
  });
});

describe('a worksheet', () => {
  it('keeps its look and frozen panes after saving', async () => {
    const workbook = await blankWorkbook();
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tabColor = '#FF0000';
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      await context.sync();
    });
    const again = await reopen(workbook);
    const look = await again.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load('tabColor,showGridlines,showHeadings');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return [sheet.tabColor, sheet.showGridlines, sheet.showHeadings, frozen.address];
    });
    expect(look).toEqual(['#FF0000', false, false, 'Sheet1!A1:B3']);
  });

  it('has A1 as its used range while blank, and none for the other method', async () => {
    const workbook = await blankWorkbook();
    const used = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const blank = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject();
      sheet.getRange('C3').format.fill.color = 'yellow';
      const formatted = sheet.getUsedRangeOrNullObject().load('address');
      const withValues = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return [blank.address, none.isNullObject, formatted.address, withValues.isNullObject];
    });
    expect(used).toEqual(['Sheet1!A1', true, 'Sheet1!C3', true]);
  });

  it('gives ranges by address, index and name', async () => {
    const workbook = await blankWorkbook();
    const addresses = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.names.add('Leads', sheet.getRange('D2:D9'));
      const ranges = [
        sheet.getRange('$B$2:a1'),
        sheet.getRange("'sheet1'!C3"),
        sheet.getRange('Leads'),
        sheet.getRangeByIndexes(1, 2, 3, 4),
        sheet.getCell(4, 0),
        sheet.getRange('3:3'),
      ];
      ranges.forEach((range) => range.load('address'));
      const areas = sheet.getRanges('A1:A3,C5').load('address,areaCount,cellCount');
      await context.sync();
      return [...ranges.map(({ address }) => address), areas.address, areas.areaCount, areas.cellCount];
    });
    expect(addresses).toEqual([
      'Sheet1!A1:B2',
      'Sheet1!C3',
      'Sheet1!D2:D9',
      'Sheet1!C2:F4',
      'Sheet1!A5',
      'Sheet1!3:3',
      'Sheet1!A1:A3,Sheet1!C5',
      2,
      4,
    ]);
  });

  it.each([['A0'], ['no such name'], ['XFE1'], [`A1${',A1'.repeat(3000)}`]])(
    'refuses an address it cannot read',
    async (address) => {
      const workbook = await blankWorkbook();
      const run = workbook.run(async (context) => {
        context.workbook.worksheets.getFirst().getRanges(address).load('address');
        await context.sync();
      });
      expect(await refusalOf(run)).toEqual({ code: 'InvalidArgument', location: 'Worksheet.getRanges' });
    },
  );
});

describe('a protected worksheet', () => {
  async function protectedRun(use: (sheet: Excel.Worksheet) => void): Promise<void> {
    const workbook = await blankWorkbook();
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect();
      use(sheet);
      sheet.protection.load('protected');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
  }

  it('takes values in unlocked cells', async () => {
    await expect(
      protectedRun((sheet) => {
        sheet.getRange('B2').values = [['x']];
      }),
    ).resolves.toBeUndefined();
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    [
      'values',
      (sheet) => {
        sheet.getRange('A1:B2').values = [
          [1, 2],
          [3, 4],
        ];
      },
      'Range.values',
    ],
    [
      'looks',
      (sheet) => {
        sheet.getRange('B2').format.fill.color = 'red';
      },
      'RangeFill.color',
    ],
    [
      'rows',
      (sheet) => {
        sheet.getRange('1:1').insert('Down');
      },
      'Range.insert',
    ],
    [
      'formats',
      (sheet) => {
        sheet.getRange('B2').conditionalFormats.add('Custom');
      },
      'ConditionalFormatCollection.add',
    ],
    [
      'protection',
      (sheet) => {
        sheet.protection.protect();
      },
      'WorksheetProtection.protect',
    ],
  ])('refuses %s', async (_what, use, location) => {
    expect(await refusalOf(protectedRun(use))).toEqual({ code: 'AccessDenied', location });
  });
});

describe('protecting a worksheet', () => {
  it('with a password is beyond this host', async () => {
    const workbook = await blankWorkbook();
    const run = workbook.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect(undefined, 'secret');
      await context.sync();
    });
    expect(await refusalOf(run)).toEqual({
      code: 'UnsupportedOperation',
      location: 'WorksheetProtection.protect',
    });
  });
});

describe('the selection', () => {
  it('is A1 until something is selected', async () => {
    const workbook = await blankWorkbook();
    const addresses = await workbook.run(async (context) => {
      const before = context.workbook.getSelectedRange().load('address');
      await context.sync();
      context.workbook.worksheets.add('Other').getRange('B2:C5').select();
      const after = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      return [before.address, after.address, cell.address];
    });
    expect(addresses).toEqual(['Sheet1!A1', 'Other!B2:C5', 'Other!B2']);
  });
});
