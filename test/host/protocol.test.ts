import { answerRequest } from '../../src/host/protocol/answerRequest';
import { Book } from '../../src/host/objects/book';
import { connectWorkbook, newBook } from '../../src/host';
import { loadOfficeClient } from '../../src/host/node';
import { blankWorkbook, client, refusalOf } from './workbooks';

describe('a batch', () => {
  it('stops at the first refusal and keeps what was done', async () => {
    const workbook = await blankWorkbook();
    const run = workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['before']];
      context.workbook.worksheets.getItem('Missing').activate();
      sheet.getRange('A2').values = [['after']];
      await context.sync();
    });
    expect(await refusalOf(run)).toEqual({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
    const [sheet] = workbook.file.sheets;
    expect([sheet?.cell(0, 0), sheet?.cell(1, 0)]).toEqual([{ value: 'before' }, undefined]);
  });

  it('gives the client the results before a refusal and the statement that was refused', async () => {
    const workbook = await blankWorkbook();
    const seen = await workbook.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      const sheet = sheets.getItem('Sheet1').load('name');
      context.trace('named');
      sheets.getItem('Missing').load('name');
      context.trace('not reached');
      try {
        await context.sync();
        return undefined;
      } catch (error) {
        const { code, message, traceMessages, debugInfo } = error as OfficeExtension.Error; // the client's own class
        return [sheet.name, code, message, traceMessages, debugInfo.statement];
      }
    });
    expect(seen).toEqual([
      'Sheet1',
      'ItemNotFound',
      "The requested resource doesn't exist.",
      ['named'],
      'var worksheet1 = worksheets.getItem(...);',
    ]);
  });

  it('runs an adding path once however often the batch uses it', async () => {
    const workbook = await blankWorkbook();
    const names = await workbook.run(async (context) => {
      const added = context.workbook.worksheets.add('Summary').load('name');
      added.getRange('A1').values = [[1]];
      await context.sync();
      added.tabColor = '#112233';
      await context.sync();
      const sheets = context.workbook.worksheets.load('items/name,items/tabColor');
      await context.sync();
      return sheets.items.map((sheet) => [sheet.name, sheet.tabColor]);
    });
    expect(names).toEqual([
      ['Sheet1', ''],
      ['Summary', '#112233'],
    ]);
  });
});

describe('a null object', () => {
  it('makes its children null, ignores calls and writes, and has no effect', async () => {
    const workbook = await blankWorkbook();
    const nulls = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Missing').load('name');
      const range = sheet.getRange('A1').load('address');
      range.values = [['lost']];
      range.format.fill.color = 'red';
      sheet.delete();
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(nulls).toEqual([true, true]);
    expect(workbook.file.sheets.map((sheet) => [sheet.name, sheet.usedRect(false)])).toEqual([
      ['Sheet1', undefined],
    ]);
  });
});

describe('members this host does not have', () => {
  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ['an object', (sheet) => sheet.charts.load('items/name'), 'Worksheet.charts'],
    [
      'a method',
      (sheet) => {
        sheet.getRange('A1').copyFrom('B1');
      },
      'Range.copyFrom',
    ],
    [
      'a method that gives an object',
      (sheet) => {
        sheet.copy('End').load('name');
      },
      'Worksheet.copy',
    ],
    ['a property read', (sheet) => sheet.getRange('A1').load('formulasR1C1'), 'Range.formulasR1C1'],
    [
      'a property set',
      (sheet) => {
        sheet.getRange('A1').formulasR1C1 = [['=R1C1']];
      },
      'Range.formulasR1C1',
    ],
  ])('are refused: %s', async (_what, use, location) => {
    const workbook = await blankWorkbook();
    const run = workbook.run(async (context) => {
      use(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
    expect(await refusalOf(run)).toEqual({ code: 'ApiNotFound', location });
  });
});

describe('load', () => {
  it('honours top and skip', async () => {
    const workbook = await blankWorkbook();
    const names = await workbook.run(async (context) => {
      for (const name of ['A', 'B', 'C']) context.workbook.worksheets.add(name);
      const some = context.workbook.worksheets.load({ select: 'name', top: 2, skip: 1 });
      await context.sync();
      return some.items.map(({ name }) => name);
    });
    expect(names).toEqual(['A', 'B']);
  });

  it('follows paths through objects and collections', async () => {
    const workbook = await blankWorkbook();
    const seen = await workbook.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load({ address: true, worksheet: { name: true }, format: { font: { name: true, size: true } } });
      const { workbook: book } = context;
      book.load('name,worksheets/items/name,application/calculationMode');
      await context.sync();
      const names = book.worksheets.items.map(({ name }) => name);
      return [range.address, range.worksheet.name, range.format.font.toJSON(), names, book.name];
    });
    expect(seen).toEqual(['Sheet1!A1', 'Sheet1', { name: 'Calibri', size: 11 }, ['Sheet1'], 'Book1.xlsx']);
  });

  it('loads every scalar when none is named', async () => {
    const workbook = await blankWorkbook();
    const sheet = await workbook.run(async (context) => {
      const first = context.workbook.worksheets.getFirst().load();
      await context.sync();
      return { name: first.name, position: first.position, visibility: first.visibility };
    });
    expect(sheet).toEqual({ name: 'Sheet1', position: 0, visibility: 'Visible' });
  });
});

describe('tracked ranges', () => {
  it('serve later batches and are given back after the run', async () => {
    const workbook = await blankWorkbook();
    await workbook.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
      await context.sync();
      range.values = [['later']];
      await context.sync();
    });
    expect(workbook.file.sheets[0]?.cell(1, 1)).toEqual({ value: 'later' });
    expect(workbook.requests.records.map(({ kind }) => kind)).toEqual(['batch', 'batch', 'clean-up']);
    expect(workbook.requests.records.at(-1)?.calls).toEqual(['Workbook._RemoveReference']);
  });
});

describe('counting requests', () => {
  it('tells round trips, their sizes in UTF-8 and their calls', async () => {
    const workbook = await blankWorkbook();
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['£5 – Ŵ']];
      await context.sync();
    });
    const { records, count, largestBytes, totalBytes } = workbook.requests;
    const [batch, cleanUp] = records;
    expect(batch?.calls).toEqual(['Worksheet.getRange', 'Range._KeepReference', 'Range.values =']);
    expect([count, largestBytes, totalBytes]).toEqual([
      1,
      batch?.requestBytes,
      (batch?.requestBytes ?? 0) + (cleanUp?.requestBytes ?? 0),
    ]);
  });
});

describe('answerRequest', () => {
  it('refuses actions, paths and classes it does not know', async () => {
    const book = new Book(await newBook(), { name: 'x', readOnly: false, locale: 'en-GB', number: 0 });
    const paths = {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.New' },
      3: { Id: 3, ObjectPathType: 9, Name: '', ParentObjectPathId: 1 },
    };
    const codes = [
      { Id: 10, ActionType: 8, Name: '', ObjectPathId: 1 },
      { Id: 11, ActionType: 1, Name: '', ObjectPathId: 2 },
      { Id: 12, ActionType: 1, Name: '', ObjectPathId: 3 },
      { Id: 13, ActionType: 1, Name: '', ObjectPathId: 4 },
      { Id: 14, ActionType: 3, Name: 'toString', ObjectPathId: 1 },
    ].map((action) => answerRequest(book, { Actions: [action], ObjectPaths: paths }).response.Error?.Code);
    expect(codes).toEqual([
      'UnsupportedOperation',
      'ApiNotFound',
      'InvalidRequest',
      'InvalidRequest',
      'ApiNotFound',
    ]);
  });
});

describe('transport', () => {
  async function write(text: string, options: Parameters<typeof blankWorkbook>[0]): Promise<void> {
    const workbook = await blankWorkbook(options);
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[text]];
      await context.sync();
    });
  }

  it('refuses requests over the limit', async () => {
    const failed = await refusalOf(write('x'.repeat(2000), { payloadLimitBytes: 2000 }));
    expect(failed.code).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('refuses responses over the limit', async () => {
    const workbook = await blankWorkbook({ payloadLimitBytes: 3000 });
    workbook.file.sheets[0]?.setCell(0, 0, { value: 'x'.repeat(3000) });
    const run = workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
    });
    expect((await refusalOf(run)).code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('refuses to work while a cell is edited unless the run waits', async () => {
    const failed = await refusalOf(write('x', { isEditingCell: () => true }));
    expect(failed.code).toBe('InvalidOperationInCellEditMode');
    const { session } = await blankWorkbook({ isEditingCell: () => true });
    const name = await client.Excel.run({ session, delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Sheet1');
  });

  it('refuses writing into a workbook opened for reading', async () => {
    const failed = await refusalOf(write('x', { readOnly: true }));
    expect(failed).toEqual({ code: 'AccessDenied', location: 'Range.values' });
  });
});

describe('sessions', () => {
  it('keep workbooks apart', async () => {
    const [one, two] = await Promise.all([
      blankWorkbook({ name: 'One.xlsx' }),
      blankWorkbook({ name: 'Two.xlsx' }),
    ]);
    const names = await Promise.all(
      [one, two].map((workbook) =>
        workbook.run(async (context) => {
          context.workbook.load('name');
          context.workbook.worksheets.getFirst().name = 'Renamed';
          await context.sync();
          return context.workbook.name;
        }),
      ),
    );
    expect(names).toEqual(['One.xlsx', 'Two.xlsx']);
  });

  it('can be the one that plain Excel.run means', async () => {
    const workbook = await blankWorkbook({ name: 'Current.xlsx' });
    workbook.makeCurrent();
    const name = await client.Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
      return context.workbook.name;
    });
    client.OfficeExtension.SessionBase._overrideSession = undefined;
    expect(name).toBe('Current.xlsx');
  });
});

describe('the client', () => {
  it('refuses by itself what an older Excel does not have', async () => {
    const older = loadOfficeClient({ excelApi: '1.9' });
    const workbook = connectWorkbook(await newBook(), older);
    const run = workbook.run((context) => {
      context.workbook.worksheets.getFirst().getRange('A1').getMergedAreasOrNullObject();
      return context.sync();
    });
    expect(older.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(await refusalOf(run)).toEqual({
      code: 'ApiNotFound',
      location: 'Range.getMergedAreasOrNullObject',
    });
  });

  it('tells an add-in that it is ready', async () => {
    expect(await client.Office.onReady()).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
  });
});

describe('requirement sets', () => {
  it.each([
    ['ExcelApi', '1.9', true],
    ['ExcelApi', '1.15', true],
    ['ExcelApi', '1.22', false],
    ['SharedRuntime', '1.1', true],
    ['WordApi', '1.1', false],
  ])('%s %s: %s', (name, version, isSupported) => {
    expect(client.Office.context.requirements.isSetSupported(name, version)).toBe(isSupported);
  });
});
