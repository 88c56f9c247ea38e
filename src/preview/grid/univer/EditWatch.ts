import { ICommandService, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import {
  HostError,
  type CellContent,
  type CellEdit,
  type CellResult,
  type ConnectedWorkbook,
} from '../../../host';
import { cellKey } from '../snapshot/compareSnapshots';
import { contentOfCell, isSameContent, resultOfCell } from '../snapshot/cellValue';
import { describeRefusal } from '../words/describeRefusal';
import { isFromModel } from './fromModel';
import { findSheet } from './lookUp';
import type { RunningUniver } from './startUniver';
import type { TypedTexts } from './TypedTexts';

/** A cell by the id of its sheet. */
interface GridCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface EditListeners {
  readonly onStatus: (sentence: string) => void;
  /** Told of cells whose look in the grid has to be checked against the file. */
  readonly onEdited: (cells: readonly string[]) => void;
  /** Told of results that the grid shows and the file has taken over. */
  readonly onResults: (results: readonly (GridCell & Pick<CellResult, 'value'>)[]) => void;
}

/** Carries what is typed, pasted, deleted and undone in the grid into the file, and the results of its formulas. */
export class EditWatch {
  private readonly edited = new Map<string, GridCell>();
  private readonly calculated = new Map<string, GridCell>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly stop: { dispose(): void };

  constructor(
    private readonly running: RunningUniver,
    private readonly workbook: ConnectedWorkbook,
    private readonly typed: TypedTexts,
    private readonly listeners: EditListeners,
  ) {
    const commands = running.univer.__getInjector().get(ICommandService);
    this.stop = commands.onCommandExecuted((command, options) => {
      this.note(command, options);
    });
  }

  dispose(): void {
    this.stop.dispose();
    clearTimeout(this.timer);
  }

  /** A refused entry comes as two mutations, the entry and its undoing: what counts is what stands after both. */
  private note({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (id !== 'sheet.mutation.set-range-values' || isFromModel(options) || !params) return;
    const cells = options?.fromFormula === true ? this.calculated : this.edited;
    for (const cell of cellsOf(params)) cells.set(cellKey(cell.sheetId, cell.row, cell.column), cell);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.carryOver();
    }, 0);
  }

  private carryOver(): void {
    this.carryEdits([...this.edited.values()]);
    this.carryResults([...this.calculated.values()]);
    this.edited.clear();
    this.calculated.clear();
  }

  private carryEdits(cells: readonly GridCell[]): void {
    if (cells.length === 0) return;
    const put: CellEdit[] = [];
    try {
      for (const cell of cells) {
        const edit = this.editOf(cell);
        const text = this.typed.take(cell.sheetId, cell.row, cell.column);
        if (!edit) continue;
        if (text !== undefined && this.isReadAs(edit, text)) this.workbook.user.type(edit, text);
        else put.push(edit);
      }
      if (put.length > 0) this.workbook.user.put(put);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.listeners.onStatus(describeRefusal(error));
    }
    this.listeners.onEdited(cells.map(({ sheetId, row, column }) => cellKey(sheetId, row, column)));
  }

  /** What the file has to take over; undefined when it holds the same already. */
  private editOf(cell: GridCell): CellEdit | undefined {
    const sheet = this.workbook.file.sheets.find(({ id }) => id === cell.sheetId);
    const shown = findSheet(this.running, cell.sheetId);
    if (!sheet || !shown) return undefined;
    const content = contentOfCell(shown.getCellRaw(cell.row, cell.column));
    const held: CellContent | undefined = sheet.cell(cell.row, cell.column);
    if (isSameContent(content, held ?? null)) return undefined;
    return { sheet: sheet.name, row: cell.row, column: cell.column, content };
  }

  private isReadAs(edit: CellEdit, text: string): boolean {
    return isSameContent(this.workbook.user.readTyped(edit, text), edit.content);
  }

  private carryResults(cells: readonly GridCell[]): void {
    const results = cells.flatMap((cell) => {
      const sheet = this.workbook.file.sheets.find(({ id }) => id === cell.sheetId);
      const shown = findSheet(this.running, cell.sheetId)?.getCellRaw(cell.row, cell.column);
      const held = sheet?.cell(cell.row, cell.column);
      if (!sheet || held?.formula === undefined || !shown) return [];
      return [{ ...cell, sheet: sheet.name, value: resultOfCell(shown) }];
    });
    if (results.length === 0) return;
    this.workbook.user.setResults(results);
    this.listeners.onResults(results);
  }
}

function cellsOf(params: object): GridCell[] {
  // The parameters of the mutation whose id was just compared.
  const { subUnitId, cellValue = {} } = params as {
    readonly subUnitId: string;
    readonly cellValue?: Readonly<Record<string, object>>;
  };
  return Object.entries(cellValue).flatMap(([row, columns]) =>
    Object.keys(columns).map((column) => ({ sheetId: subUnitId, row: Number(row), column: Number(column) })),
  );
}
