import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '../../../../src/preview/grid/snapshot/univerCodes';
import type { BookFile, SheetFile } from '../../../../src/host';
import { newBook, openBook } from '../../../../src/host/file';
import {
  readBookSnapshot,
  workbookData,
  type BookSnapshot,
} from '../../../../src/preview/grid/snapshot/bookSnapshot';
import { sampleRegister, workbookOf } from '../../../builders/openWorkbook';

/** 4 August 2016. */
const TODAY = 42586;

async function sheetWith(change: (sheet: SheetFile, file: BookFile) => void) {
  const file = await newBook();
  const [sheet] = file.sheets;
  if (!sheet) throw new Error('Expected a sheet in a new workbook');
  change(sheet, file);
  const snapshot = readBookSnapshot(file, TODAY);
  const [read] = snapshot.sheets;
  if (!read) throw new Error('Expected a snapshot of the sheet');
  return { snapshot, ...read };
}

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

/** The look of a cell of the first sheet. */
function lookOf({ styles, sheets }: BookSnapshot, row: number, column: number) {
  const id = sheets[0]?.cells[row]?.[column]?.s;
  return typeof id === 'string' ? styles.lookOf(id) : undefined;
}

describe('readBookSnapshot, cells', () => {
  it('keeps values of every kind, and leaves out the result that a formula lacks', async () => {
    const { cells } = await sheetWith((sheet) => {
      const contents = ['text', 12.5, true, { error: '#REF!' }];
      contents.forEach((value, column) => {
        sheet.setCell(0, column, { value });
      });
      sheet.setCell(1, 0, { value: null, formula: '=B1*2' });
    });
    const held = Object.values(cells[0] ?? {}).map(({ v, t }) => [v, t]);
    expect(held).toEqual([
      ['text', 1],
      [12.5, 2],
      [1, 3],
      ['#REF!', 1],
    ]);
    expect(cells[1]?.[0]).toEqual({ f: '=B1*2', s: 's0' });
  });

  it('puts fonts, fills, borders, alignment and number formats in Univer’s words', async () => {
    const { snapshot } = await sheetWith((sheet) => {
      sheet.setCell(0, 0, { value: 42586 });
      sheet.setStyle(cell(0, 0), {
        numberFormat: 'mm-dd-yy',
        fillColor: '#FFC7CE',
        font: { name: 'Calibri', size: 14, bold: true, color: '#9C0006' },
        alignment: { horizontal: 'center', vertical: 'top', wrapText: true },
        borders: { bottom: { style: 'thin', color: '#808080' } },
      });
    });
    expect(lookOf(snapshot, 0, 0)).toEqual({
      ff: 'Calibri, Carlito, Arial',
      fs: 14,
      bl: BooleanNumber.TRUE,
      cl: { rgb: '#9C0006' },
      bg: { rgb: '#FFC7CE' },
      n: { pattern: 'dd/mm/yyyy' },
      bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: '#808080' } } },
      ht: HorizontalAlign.CENTER,
      vt: VerticalAlign.TOP,
      tb: WrapStrategy.WRAP,
    });
  });

  it('shows the heading and the bands of a table under what cells say themselves', async () => {
    const { snapshot } = await sheetWith((sheet) => {
      sheet.addTable({ row: 0, column: 0, rowCount: 3, columnCount: 1 }, true, 'Table1', ['Name']);
      sheet.setStyle(cell(1, 0), { fillColor: '#FFFF00' });
    });
    const fills = [0, 1, 2].map((row) => lookOf(snapshot, row, 0)?.bg?.rgb);
    expect(fills).toEqual(['#4472C4', '#FFFF00', undefined]);
  });
});

describe('readBookSnapshot, lines and tabs', () => {
  it('gives widths and heights in pixels, and fits rows of wrapped text without a height', async () => {
    const { frame } = await sheetWith((sheet) => {
      sheet.setColumnWidth(0, 30);
      sheet.setColumnHidden(1, true);
      sheet.setRowHeight(0, 45);
      sheet.setRowHidden(1, true);
      sheet.setCell(2, 0, { value: 'wrapped' });
      sheet.setStyle(cell(2, 0), { alignment: { wrapText: true } });
    });
    expect([frame.columnData?.[0], frame.columnData?.[1]?.hd]).toEqual([{ w: 210 }, BooleanNumber.TRUE]);
    expect([frame.rowData?.[0], frame.rowData?.[1], frame.rowData?.[2]]).toEqual([
      { h: 60, ia: BooleanNumber.FALSE },
      { hd: BooleanNumber.TRUE },
      { ia: BooleanNumber.TRUE },
    ]);
  });

  it('gives merges, frozen panes, hidden grid lines and the colour of the tab', async () => {
    const { frame } = await sheetWith((sheet) => {
      sheet.merge({ row: 0, column: 0, rowCount: 1, columnCount: 3 });
      sheet.setFreeze(5, 1);
      sheet.showGridlines = false;
      sheet.tabColor = '#C55A11';
    });
    expect(frame).toMatchObject({
      mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 2 }],
      freeze: { xSplit: 1, ySplit: 5, startRow: 5, startColumn: 1 },
      showGridlines: BooleanNumber.FALSE,
      tabColor: '#C55A11',
    });
  });

  it('shows the tabs of the sample register in their order, with one hidden', async () => {
    const snapshot = readBookSnapshot(await openBook(sampleRegister()), TODAY);
    const tabs = snapshot.sheets.map(({ frame }) => frame);
    expect(tabs.slice(0, 3).map(({ name }) => name)).toEqual(['Cover', 'Economy', 'Our Plan – Homes']);
    const hidden = tabs.filter(({ hidden }) => hidden === BooleanNumber.TRUE);
    expect(hidden.map(({ name }) => name)).toEqual(['Wellbeing (WD)']);
    const data = workbookData(snapshot);
    expect(data.sheetOrder).toEqual(snapshot.sheets.map(({ id }) => id));
  });
});

describe('readBookSnapshot, rules', () => {
  it('puts the day in place of TODAY(), and says comparisons as formulas', async () => {
    const ranges = [{ row: 1, column: 0, rowCount: 9, columnCount: 3 }];
    const { rules } = await sheetWith((sheet) => {
      sheet.addConditionalFormat({
        type: 'cellIs',
        operator: 'between',
        ranges,
        stopIfTrue: false,
        formulas: ['1', '5'],
        format: { bold: true },
      });
      sheet.addConditionalFormat({
        type: 'expression',
        ranges,
        stopIfTrue: true,
        formulas: ['AND($C2<>"",$C2<TODAY())'],
        format: { fillColor: '#FFC7CE', fontColor: '#9C0006' },
      });
    });
    const range = { startRow: 1, endRow: 9, startColumn: 0, endColumn: 2 };
    expect(rules.map(({ stopIfTrue, ranges: cells, rule }) => ({ stopIfTrue, ranges: cells, rule }))).toEqual(
      [
        {
          stopIfTrue: true,
          ranges: [range],
          rule: {
            type: 'highlightCell',
            subType: 'formula',
            value: '=AND($C2<>"",$C2<42586)',
            style: { bg: { rgb: '#FFC7CE' }, cl: { rgb: '#9C0006' } },
          },
        },
        {
          stopIfTrue: false,
          ranges: [range],
          rule: {
            type: 'highlightCell',
            subType: 'formula',
            value: '=AND(A2>=(1),A2<=(5))',
            style: { bl: BooleanNumber.TRUE },
          },
        },
      ],
    );
  });

  it('keeps choices in quotes, choices of a place and a warning that lets others through', async () => {
    const text = { show: false, title: '', message: '' };
    const list = { type: 'list', ignoreBlanks: true, inCellDropDown: true, prompt: text };
    const { validations } = await sheetWith((sheet) => {
      const errorAlert = { show: true, style: 'warning', title: 'Class', message: 'Use the list' };
      sheet.setValidation(cell(0, 0), { ...list, formula1: '"Yes,No"', errorAlert });
      sheet.setValidation(cell(0, 1), { ...list, formula1: 'PartnershipTypes', errorAlert });
    });
    expect(validations.map(({ formula1, errorStyle, error }) => [formula1, errorStyle, error])).toEqual([
      ['Yes,No', 2, 'Use the list'],
      ['=PartnershipTypes', 2, 'Use the list'],
    ]);
  });

  it('keeps the notes and the names of the sample register', async () => {
    const { sheets, names } = readBookSnapshot(await openBook(sampleRegister()), TODAY);
    const economy = sheets.find(({ frame }) => frame.name === 'Economy');
    expect(economy?.notes[10]?.[8]?.note).toBe(
      'Owen Stallard:\nCheck with Finance – was £9k before the 2015 review?',
    );
    expect(Object.values(names).map(({ name }) => name)).toEqual(['CouncilAreas', 'PartnershipTypes']);
  });
});

describe('readBookSnapshot, again', () => {
  it('reads only sheets that changed since', async () => {
    const { file, user } = await workbookOf({ Economy: [['a']], Homes: [['b']] });
    const before = readBookSnapshot(file, TODAY);
    user.type({ sheet: 'Homes', row: 0, column: 0 }, 'c');
    const after = readBookSnapshot(file, TODAY, before);
    expect(after.sheets.map((sheet, at) => sheet === before.sheets[at])).toEqual([true, true, false]);
  });
});
