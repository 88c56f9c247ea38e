import { connectWorkbook, newBook } from '../../../src/host';
import { loadOfficeClient } from '../../../src/host/node';

async function openTwice() {
  const workbook = connectWorkbook(await newBook(), loadOfficeClient());
  return { workbook, pane: loadOfficeClient() };
}

describe('connectWorkbook', () => {
  it('lets a further client read and write the same workbook', async () => {
    const { workbook, pane } = await openTwice();
    workbook.admit(pane);
    await pane.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B2').values = [[7]];
      await context.sync();
    });
    expect(workbook.file.sheets[0]?.cell(1, 1)).toEqual({ value: 7 });
  });

  it('tells a further client of what others do, until it leaves', async () => {
    const { workbook, pane } = await openTwice();
    const leave = workbook.admit(pane);
    const seen: string[] = [];
    await pane.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    const write = async (address: string) => {
      await workbook.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [['x']];
        await context.sync();
      });
      await new Promise((resolve) => setTimeout(resolve, 1));
    };
    await write('A1');
    leave();
    await write('A2');
    expect(seen).toEqual(['A1']);
  });

  it('answers requests that wait once nobody is typing', async () => {
    const { workbook, pane } = await openTwice();
    let endEditing: () => void = () => undefined;
    const editingEnds = new Promise<void>((resolve) => (endEditing = resolve));
    workbook.admit(pane, { isEditingCell: () => true, editingEnds: () => editingEnds });
    const cell = () => workbook.file.sheets[0]?.cell(0, 0)?.value;
    const written = pane.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['late']];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(cell()).toBeUndefined();
    endEditing();
    await written;
    expect(cell()).toBe('late');
  });
});
