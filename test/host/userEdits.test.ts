import { HostError, type ConnectedWorkbook } from '../../src/host';
import { blankWorkbook, reopen } from './workbooks';

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
/** The code of the refusal that a call ends with. */
function refusalOf(call: () => void): string | undefined {
  try {
    call();
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
  return undefined;
}

const at = (row: number, column: number) => ({ sheet: 'Sheet1', row, column });

function read(workbook: ConnectedWorkbook, address: string) {
  return workbook.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    range.load('values,formulas,text');
    await context.sync();
    return { values: range.values, formulas: range.formulas, text: range.text };
  });
}

/** Protects the sheet with A1 left open. */
function protect(workbook: ConnectedWorkbook): Promise<void> {
  return workbook.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
}

describe('user.type', () => {
  it.each([
    ['a date in British order', '4/8/2016', 42586, '04/08/2016'],
    ['money', '£2,500', 2500, '£2,500'],
    ['a remark', '£2-3k pa', '£2-3k pa', '£2-3k pa'],
    ['a text kept as it is', "'007", '007', '007'],
  ])('reads %s as Excel does', async (_, typed, value, text) => {
    const workbook = await blankWorkbook();
    workbook.user.type(at(0, 0), typed);
    expect(await read(workbook, 'A1')).toMatchObject({ values: [[value]], text: [[text]] });
  });

  it('tells the add-in what changed, and that no add-in did it', async () => {
    const workbook = await blankWorkbook();
    const heard: string[] = [];
    await workbook.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.address} ${event.triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    workbook.user.type(at(2, 1), 'Sig');
    await settled();
    expect(heard).toEqual(['B3 Unknown']);
  });

  it('is refused in a locked cell and for what cannot be a formula', async () => {
    const workbook = await blankWorkbook();
    expect(
      refusalOf(() => {
        workbook.user.type(at(0, 1), '=SUM(');
      }),
    ).toBe('InvalidArgument');
    await protect(workbook);
    expect([workbook.user.isLocked(at(0, 0)), workbook.user.isLocked(at(0, 1))]).toEqual([false, true]);
    workbook.user.type(at(0, 0), 'open');
    expect(
      refusalOf(() => {
        workbook.user.type(at(0, 1), 'locked');
      }),
    ).toBe('AccessDenied');
    expect((await read(workbook, 'A1:B1')).values).toEqual([['open', '']]);
  });

  it('is refused in a workbook that is open for reading only', async () => {
    const workbook = await blankWorkbook({ readOnly: true });
    expect(
      refusalOf(() => {
        workbook.user.type(at(0, 0), 'x');
      }),
    ).toBe('AccessDenied');
  });
});

describe('user.readTyped', () => {
  it('says what typing would give and writes nothing', async () => {
    const workbook = await blankWorkbook();
    const read = ['4/8/2016', '=A1+1', 'TRUE', ''].map((text) => workbook.user.readTyped(at(0, 0), text));
    expect(read).toEqual([{ value: 42586 }, { value: null, formula: '=A1+1' }, { value: true }, null]);
    expect(workbook.file.sheets[0]?.usedRect(true)).toBeUndefined();
  });
});

describe('user.put', () => {
  it('puts texts that look like dates as texts, and empties cells', async () => {
    const workbook = await blankWorkbook();
    workbook.user.type(at(1, 0), 'gone');
    workbook.user.put([
      { ...at(0, 0), content: { value: '4/8/2016' } },
      { ...at(1, 0), content: null },
    ]);
    expect((await read(workbook, 'A1:A2')).values).toEqual([['4/8/2016'], ['']]);
  });

  it('writes nothing when one of the cells is locked', async () => {
    const workbook = await blankWorkbook();
    await protect(workbook);
    expect(
      refusalOf(() => {
        workbook.user.put([
          { ...at(0, 0), content: { value: 'open' } },
          { ...at(0, 1), content: { value: 'locked' } },
        ]);
      }),
    ).toBe('AccessDenied');
    expect((await read(workbook, 'A1')).values).toEqual([['']]);
  });
});

describe('user.setResults', () => {
  it.each([
    ['a number', 12.5],
    ['a text', 'a & b'],
    ['a truth', true],
  ])('gives a formula %s as its result, also in the saved file', async (_, value) => {
    const workbook = await blankWorkbook();
    workbook.user.type(at(0, 0), '=B1');
    workbook.user.setResults([{ ...at(0, 0), value }]);
    const expected = { values: [[value]], formulas: [['=B1']] };
    expect(await read(workbook, 'A1')).toMatchObject(expected);
    expect(await read(await reopen(workbook), 'A1')).toMatchObject(expected);
  });

  it('gives a formula an error as its result', async () => {
    const workbook = await blankWorkbook();
    workbook.user.type(at(0, 0), '=B1/0');
    workbook.user.setResults([{ ...at(0, 0), value: { error: '#DIV/0!' } }]);
    expect(await read(workbook, 'A1')).toMatchObject({ values: [['#DIV/0!']], formulas: [['=B1/0']] });
  });

  it('makes no value of a cell without a formula, and passes over a sheet that is gone', async () => {
    const workbook = await blankWorkbook();
    workbook.user.type(at(0, 0), 'typed');
    workbook.user.setResults([
      { ...at(0, 0), value: 1 },
      { ...at(0, 1), value: 2 },
      { sheet: 'Gone', row: 0, column: 0, value: 3 },
    ]);
    expect((await read(workbook, 'A1:B1')).values).toEqual([['typed', '']]);
  });
});

describe('onAnswered', () => {
  it('calls back after requests and edits, and changeCount tells whether a sheet changed', async () => {
    const workbook = await blankWorkbook();
    const [sheet] = workbook.file.sheets;
    const counts: (number | undefined)[] = [];
    const stop = workbook.onAnswered(() => counts.push(sheet?.changeCount));
    await read(workbook, 'A1');
    const atFirst = sheet?.changeCount ?? 0;
    workbook.user.type(at(0, 0), 'x');
    stop();
    workbook.user.type(at(0, 0), 'y');
    expect([counts.includes(atFirst), (counts.at(-1) ?? 0) > atFirst]).toEqual([true, true]);
    expect(counts.at(-1)).toBeLessThan(sheet?.changeCount ?? 0);
  });
});
