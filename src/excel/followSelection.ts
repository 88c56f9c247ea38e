import type { CellScalar } from '../grid/sheetCells';
import type { SelectedRow } from '../register';
import type { RunExcel } from './run';

/** What is heard of the selection: a row, or why nothing can be heard. */
export type HeardSelection =
  { readonly kind: 'row'; readonly row: SelectedRow } | { readonly kind: 'lost'; readonly error: unknown };

/**
 * Tells which row is selected, now and at each change of the selection, of the tab in front or of cells. While one answer is on
 * its way, further changes are only noted: an officer who runs through rows has the last one told, not each.
 * @returns what ends it, for Excel too
 */
export async function followSelection(
  run: RunExcel,
  tell: (heard: HeardSelection) => void,
): Promise<() => Promise<void>> {
  const follower = new SelectionFollower(run, tell);
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    // Office.js holds further events back until a handler's promise is kept, so it is not kept waiting.
    const hear = () => {
      void follower.read();
      return Promise.resolve();
    };
    // What the add-in writes itself is read anew when its task is done; before Excel 2021 events do not tell whose they are.
    const hearEdit = ({ triggerSource }: { readonly triggerSource?: string }) =>
      triggerSource === 'ThisLocalAddin' ? Promise.resolve() : hear();
    const added = [
      worksheets.onSelectionChanged.add(hear),
      worksheets.onActivated.add(hear),
      worksheets.onChanged.add(hearEdit),
    ];
    await context.sync();
    return added;
  });
  await follower.read();
  return async () => {
    follower.end();
    const [first] = handlers;
    if (!first) return;
    // Excel takes a handler off only in the context in which it was put on.
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

class SelectionFollower {
  private isReading = false;
  private hasChanged = false;
  private isOver = false;

  constructor(
    private readonly run: RunExcel,
    private readonly tell: (heard: HeardSelection) => void,
  ) {}

  end(): void {
    this.isOver = true;
  }

  async read(): Promise<void> {
    this.hasChanged = true;
    if (this.isReading) return;
    this.isReading = true;
    while (this.hasChanged && !this.isOver) {
      this.hasChanged = false;
      const heard = await this.readOnce();
      // `end` may have been called meanwhile.
      if (!this.hasEnded()) this.tell(heard);
    }
    this.isReading = false;
  }

  private hasEnded(): boolean {
    return this.isOver;
  }

  private async readOnce(): Promise<HeardSelection> {
    try {
      return { kind: 'row', row: await this.run(readSelectedRow) };
    } catch (error) {
      return { kind: 'lost', error };
    }
  }
}

/** The row of the active cell: one request, whatever is selected, several areas or a whole column among it. */
export async function readSelectedRow(context: Excel.RequestContext): Promise<SelectedRow> {
  const cell = context.workbook.getActiveCell().load('rowIndex,worksheet/name');
  const used = cell.worksheet.getUsedRangeOrNullObject(true);
  const cells = used.getIntersectionOrNullObject(cell.getEntireRow()).load('columnIndex,values,text');
  await context.sync();
  const { rowIndex, worksheet } = cell;
  const isBlank = used.isNullObject || cells.isNullObject;
  return {
    sheet: worksheet.name,
    row: rowIndex,
    left: isBlank ? 0 : cells.columnIndex,
    // Office.js types values as any[][]; Excel gives text, numbers and booleans.
    values: isBlank ? [] : ((cells.values as CellScalar[][])[0] ?? []),
    text: isBlank ? [] : (cells.text[0] ?? []),
  };
}
