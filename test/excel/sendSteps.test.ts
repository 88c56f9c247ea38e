import { measureValues, sendParts, sendSteps } from '../../src/excel/sendSteps';
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

describe('sendParts', () => {
  /** Writes parts of two steps each into cells below each other, and stops once that much is done. */
  async function send(bytes: readonly number[], enough: number) {
    const workbook = await workbookOf({ Economy: [['x']] });
    const stop = new AbortController();
    const advances: number[] = [];
    const pace = {
      expect: () => undefined,
      advance: (parts: number) => {
        advances.push(parts);
        if (advances.length >= enough) stop.abort();
      },
      signal: stop.signal,
    };
    let message = '';
    await workbook
      .runExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Economy');
        const stepAt = (row: number, size: number) => ({
          bytes: size,
          apply: () => {
            sheet.getCell(row, 0).values = [[row]];
          },
        });
        const parts = bytes.map(
          (size, index) => () => Promise.resolve([stepAt(index * 2, size), stepAt(index * 2 + 1, size)]),
        );
        await sendParts(context, parts, { pace, describeDone: (count) => `${count} parts are written` });
      })
      .catch((error: unknown) => {
        message = String(error);
      });
    const [sheet] = workbook.file.sheets.filter(({ name }) => name === 'Economy');
    const written = bytes.flatMap((_, index) =>
      [0, 1].map((step) => sheet?.cell(index * 2 + step, 0)?.value),
    );
    return { written, advances, message };
  }

  it('advances by the share of the parts that each request carries', async () => {
    expect(await send([300_000, 600_000, 100], Infinity)).toEqual({
      written: [0, 1, 2, 3, 4, 5],
      advances: [1, 0.5, 1.5],
      message: '',
    });
  });

  it('finishes the part that was begun when it is stopped, and begins no other', async () => {
    expect(await send([600_000, 600_000], 1)).toEqual({
      written: [0, 1, undefined, undefined],
      advances: [0.5, 0.5],
      message: 'Stopped: You cancelled it: 1 parts are written. Run it again to complete it.',
    });
  });

  it('ends as usual when it is stopped in the last part', async () => {
    expect((await send([600_000], 1)).written).toEqual([0, 1]);
  });
});
