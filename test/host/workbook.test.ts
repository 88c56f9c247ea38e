import { connectWorkbook, newBook, type BookFile } from '../../src/host';
import { blankWorkbook, client, refusalOf, reopen } from './workbooks';

describe('names', () => {
  it('keep what they stand for after saving', async () => {
    const workbook = await blankWorkbook();
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.add('My sheet');
      context.workbook.names.add('Leads', sheet.getRange('B2:B9'), 'Lead officers');
      context.workbook.names.add('Rate', '=0.2');
      sheet.names.add('Local', sheet.getRange('A1'));
      await context.sync();
    });
    const again = await reopen(workbook);
    const read = await again.run(async (context) => {
      const { names } = context.workbook;
      names.load('items/name,items/type,items/value,items/formula,items/scope,items/comment,items/visible');
      const local = context.workbook.worksheets.getItem('My sheet').names.getItem('local').load('name,scope');
      const range = names.getItem('LEADS').getRange().load('address');
      const none = names.getItemOrNullObject('Other');
      await context.sync();
      return [
        names.items.map((item) => item.toJSON()),
        [local.name, local.scope],
        range.address,
        none.isNullObject,
      ];
    });
    expect(read).toMatchObject([
      [
        {
          name: 'Leads',
          type: 'Range',
          value: "'My sheet'!B2:B9",
          formula: "='My sheet'!$B$2:$B$9",
          scope: 'Workbook',
          comment: 'Lead officers',
          visible: true,
        },
        { name: 'Rate', type: 'Double', value: '0.2', formula: '=0.2', scope: 'Workbook', comment: '' },
      ],
      ['Local', 'Worksheet'],
      "'My sheet'!B2:B9",
      true,
    ]);
  });

  it.each([
    ['A1', 'InvalidArgument'],
    ['two words', 'InvalidArgument'],
    ['LEADS', 'ItemAlreadyExists'],
  ])('cannot be %j', async (name, code) => {
    const workbook = await blankWorkbook();
    const run = workbook.run(async (context) => {
      context.workbook.names.add('Leads', '=1');
      context.workbook.names.add(name, '=2');
      await context.sync();
    });
    expect(await refusalOf(run)).toEqual({ code, location: 'NamedItemCollection.add' });
  });
});

describe('what an add-in keeps in a workbook', () => {
  it('is there after saving', async () => {
    const workbook = await blankWorkbook();
    await workbook.run(async (context) => {
      context.workbook.settings.add('columns', { lead: 'B', list: [1, 2] });
      context.workbook.settings.add('old', 'x').delete();
      context.workbook.properties.custom.add('Owner', 'Governance');
      context.workbook.properties.custom.add('Year', 2026);
      await context.sync();
    });
    const again = await reopen(workbook);
    const read = await again.run(async (context) => {
      const { settings, properties } = context.workbook;
      const setting = settings.getItemOrNullObject('columns').load('value');
      const gone = settings.getItemOrNullObject('old');
      const custom = properties.custom.load('items/key,items/value,items/type');
      await context.sync();
      return [setting.value as unknown, gone.isNullObject, custom.items.map((item) => item.toJSON())];
    });
    expect(read).toEqual([
      { lead: 'B', list: [1, 2] },
      true,
      [
        { key: 'Owner', value: 'Governance', type: 'String' },
        { key: 'Year', value: 2026, type: 'Number' },
      ],
    ]);
  });
});

describe('items of a collection', () => {
  it('can be used in a later batch', async () => {
    const workbook = await blankWorkbook();
    const left = await workbook.run(async (context) => {
      const { settings, names, properties } = context.workbook;
      const collections = [settings, names, properties.custom];
      settings.add('a', 1);
      names.add('b', '=1');
      properties.custom.add('c', 1);
      for (const collection of collections) collection.load('items');
      await context.sync();
      for (const collection of collections) collection.items[0]?.delete();
      const counts = collections.map((collection) => collection.getCount());
      await context.sync();
      return counts.map(({ value }) => value);
    });
    expect(left).toEqual([0, 0, 0]);
  });
});

describe('page layout', () => {
  it('begins new pages where it is told, also after saving and after rows are inserted', async () => {
    const workbook = await blankWorkbook();
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.horizontalPageBreaks.add('A21');
      sheet.horizontalPageBreaks.add('B11:C12');
      sheet.horizontalPageBreaks.add('A11');
      sheet.getRange('15:15').insert('Down');
      await context.sync();
    });
    const again = await reopen(workbook);
    const read = await again.run(async (context) => {
      const breaks = context.workbook.worksheets.getFirst().horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      const rows = breaks.items.map(({ rowIndex }) => rowIndex);
      const cell = breaks.items[1]?.getCellAfterBreak().load('address');
      breaks.items[0]?.delete();
      const one = breaks.getCount();
      breaks.removePageBreaks();
      const none = breaks.getCount();
      await context.sync();
      return [rows, one.value, cell?.address, none.value];
    });
    expect(read).toEqual([[10, 21], 1, 'Sheet1!A22', 0]);
  });

  it('refuses a page break before the first row', async () => {
    const workbook = await blankWorkbook();
    const run = workbook.run(async (context) => {
      context.workbook.worksheets.getFirst().horizontalPageBreaks.add('A1');
      await context.sync();
    });
    expect(await refusalOf(run)).toMatchObject({ code: 'InvalidArgument' });
  });

  it('is kept after saving', async () => {
    const workbook = await blankWorkbook();
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins('Centimeters', { left: 1, right: 1 });
      pageLayout.setPrintArea('A1:F20');
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.centerHorizontally = true;
      pageLayout.printGridlines = true;
      pageLayout.headersFooters.defaultForAllPages.leftHeader = 'Register of R&&D';
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P of &N';
      await context.sync();
    });
    const again = await reopen(workbook);
    const read = await again.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getFirst();
      pageLayout.load(
        'orientation,paperSize,zoom,leftMargin,centerHorizontally,printGridlines,blackAndWhite',
      );
      const texts = pageLayout.headersFooters.defaultForAllPages.load('leftHeader,centerHeader,centerFooter');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      return [
        [
          pageLayout.orientation,
          pageLayout.paperSize,
          pageLayout.zoom,
          Math.round(pageLayout.leftMargin * 100),
        ],
        [pageLayout.centerHorizontally, pageLayout.printGridlines, pageLayout.blackAndWhite],
        [texts.leftHeader, texts.centerHeader, texts.centerFooter],
        [area.address, rows.address, columns.isNullObject],
      ];
    });
    expect(read).toEqual([
      ['Landscape', 'A4', { horizontalFitToPages: 1 }, 2835],
      [true, true, false],
      ['Register of R&&D', '', 'Page &P of &N'],
      ['Sheet1!A1:F20', 'Sheet1!1:2', true],
    ]);
  });
});

describe('hyperlinks', () => {
  it('are kept with their text after saving', async () => {
    const workbook = await blankWorkbook();
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').hyperlink = {
        documentReference: "'Sheet1'!A4",
        textToDisplay: 'Economy',
        screenTip: 'Go there',
      };
      await context.sync();
    });
    const again = await reopen(workbook);
    const link = await again.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A1').load('hyperlink');
      const none = sheet.getRange('A2').load('hyperlink');
      await context.sync();
      return [range.hyperlink, none.hyperlink];
    });
    expect(link).toEqual([
      { documentReference: "'Sheet1'!A4", textToDisplay: 'Economy', screenTip: 'Go there' },
      null,
    ]);
  });
});

describe('events', () => {
  it('reach handlers once the batch is answered, unless they are switched off', async () => {
    const workbook = await blankWorkbook();
    const seen: string[] = [];
    const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
    await workbook.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getFirst();
      const handler = sheet.onChanged.add((event) => {
        seen.push(`changed ${event.address}`);
        return Promise.resolve();
      });
      worksheets.onAdded.add(() => {
        seen.push('added');
        return Promise.resolve();
      });
      sheet.onSelectionChanged.add((event) => {
        seen.push(`selected ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('B2').values = [['x']];
      sheet.getRange('C3:D4').select();
      worksheets.add('New');
      await context.sync();
      await settled();
      context.runtime.enableEvents = false;
      sheet.getRange('B3').values = [['unheard']];
      context.runtime.enableEvents = true;
      handler.remove();
      await context.sync();
      sheet.getRange('B4').values = [['unheard']];
      await context.sync();
      await settled();
    });
    expect(seen).toEqual(['changed B2', 'selected C3:D4', 'added']);
  });
});

describe('dates of a workbook that counts from 1904', () => {
  it('have serial numbers 1462 days smaller', async () => {
    const file = await newBook();
    const workbook = connectWorkbook(withDates1904(file), client);
    const read = await workbook.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.values = [['12/03/2024']];
      range.load('values,text');
      await context.sync();
      return [range.values as unknown, range.text];
    });
    expect(read).toEqual([[[43901]], [['12/03/2024']]]);
  });

  function withDates1904(file: BookFile): BookFile {
    return new Proxy(file, {
      get: (target, name) => {
        if (name === 'date1904') return true;
        const member: unknown = Reflect.get(target, name, target);
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
  }
});

describe('the workbook', () => {
  it('tells its name and whether it was changed', async () => {
    const workbook = await blankWorkbook({ name: 'Register.xlsx' });
    const states = await workbook.run(async (context) => {
      const { workbook: book } = context;
      book.load('name,isDirty,readOnly');
      await context.sync();
      const before = [book.name, book.isDirty, book.readOnly];
      book.worksheets.getFirst().getRange('A1').values = [[1]];
      book.load('isDirty');
      await context.sync();
      return [...before, book.isDirty];
    });
    expect(states).toEqual(['Register.xlsx', false, false, true]);
  });

  it('takes the calls that make Excel faster', async () => {
    const workbook = await blankWorkbook();
    const mode = await workbook.run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = 'Manual';
      application.calculate('Full');
      application.load('calculationMode,calculationState');
      await context.sync();
      return [application.calculationMode, application.calculationState];
    });
    expect(mode).toEqual(['Manual', 'Done']);
    expect(client.connections).toBeGreaterThan(0);
  });
});
