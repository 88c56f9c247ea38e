import { ICommandService, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import type { CellResult, ConnectedWorkbook } from '../../../host';
import { enterEdits } from '../edits/enterEdits';
import { cellKey } from '../snapshot/compareSnapshots';
import { contentOfCell, resultOfCell } from '../snapshot/cellValue';
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
    const refusal = enterEdits(
      this.workbook,
      cells.flatMap((cell) => {
        const shown = findSheet(this.running, cell.sheetId);
        const typed = this.typed.take(cell.sheetId, cell.row, cell.column);
        return shown
          ? [{ ...cell, typed, content: contentOfCell(shown.getCellRaw(cell.row, cell.column)) }]
          : [];
      }),
    );
    if (refusal !== undefined) this.listeners.onStatus(refusal);
    this.listeners.onEdited(cells.map(({ sheetId, row, column }) => cellKey(sheetId, row, column)));
  }

  private carryResults(cells: readonly GridCell[]): void {
    const results = cells.flatMap((cell) => {
      const sheet = this.workbook.file.sheets.find(({ id }) => id === cell.sheetId);
      const shown = findSheet(this.running, cell.sheetId)?.getCellRaw(cell.row, cell.column);
      const held = sheet?.cell(cell.row, cell.column);
      const value = shown ? resultOfCell(shown) : undefined;
      if (!sheet || held?.formula === undefined || value === undefined) return [];
      return [{ ...cell, sheet: sheet.name, value }];
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
