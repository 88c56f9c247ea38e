import { measureValues, sendSteps } from '../../src/excel/sendSteps';
import { workbookOf } from '../builders/openWorkbook';

describe('measureValues', () => {
  it('counts the bytes of the JSON in UTF-8', () => {
    expect(measureValues([['£1', null, 2]])).toBe(Buffer.byteLength('[["£1",null,2]]'));
  });
});

describe('sendSteps', () => {
  async function send(bytes: readonly number[]) {
    const workbook = await workbookOf({ Economy: [['x']] });
    const before = workbook.requests.count;
    await workbook.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Economy');
      await sendSteps(
        context,
        bytes.map((size, index) => ({
          bytes: size,
          apply: () => {
            sheet.getCell(index, 0).values = [[index]];
          },
        })),
      );
    });
    const [sheet] = workbook.file.sheets.filter(({ name }) => name === 'Economy');
    const written = bytes.map((_, index) => sheet?.cell(index, 0)?.value);
    return { roundTrips: workbook.requests.count - before, written };
  }

  it('sends everything in one request while it fits', async () => {
    expect(await send([100, 899_000, 100])).toEqual({ roundTrips: 1, written: [0, 1, 2] });
  });

  it('begins a new request before one grows past the limit', async () => {
    expect(await send([600_000, 600_000, 100, 600_000])).toEqual({ roundTrips: 3, written: [0, 1, 2, 3] });
  });

  it('sends a step that is too large alone', async () => {
    expect(await send([2_000_000, 100])).toEqual({ roundTrips: 2, written: [0, 1] });
  });
});
