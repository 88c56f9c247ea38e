import {
  ICommandService,
  IResourceManagerService,
  LocaleType,
  STYLE_KEYS,
  type ICellData,
  type IStyleData,
} from '@univerjs/core';
import type { BookFile, CellValue } from '../../../host';
import {
  readBookSnapshot,
  resources,
  UNIT_ID,
  workbookData,
  type BookSnapshot,
} from '../snapshot/bookSnapshot';
import { cellData } from '../snapshot/cellValue';
import { compareSnapshots, type ChangedCells } from '../snapshot/compareSnapshots';
import { FROM_MODEL } from './fromModel';
import { readPlace, restorePlace } from './place';
import type { RunningUniver } from './startUniver';

const NO_STYLE = Object.fromEntries(STYLE_KEYS.map((key) => [key, null]));
const NO_BORDERS = { t: null, r: null, b: null, l: null };
const EMPTY: ICellData = { v: null, f: null, si: null, p: null };

/** A formula's result, by the id of its sheet. */
export interface AdoptedResult {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The workbook as Univer shows it, kept like the file. */
export class GridView {
  /** Cells that may show something else than the snapshot says, because somebody typed there. */
  readonly unsure = new Set<string>();
  private known: BookSnapshot;

  constructor(
    private readonly running: RunningUniver,
    private readonly file: BookFile,
    private readonly todaySerial: number,
  ) {
    this.known = readBookSnapshot(file, todaySerial);
    this.create();
  }

  /** Shows what the file holds now. Tab, scroll and selection stay as they are. */
  refresh(): void {
    const before = this.known;
    this.known = readBookSnapshot(this.file, this.todaySerial, before);
    const plan = compareSnapshots(before, this.known, this.unsure);
    this.unsure.clear();
    if (plan.kind === 'rebuild') this.rebuild();
    else {
      plan.cells.forEach((changed) => {
        this.showCells(changed);
      });
      if (plan.rules) this.showRules();
    }
  }

  /** Takes over results that the grid worked out and shows already. */
  adopt(results: readonly AdoptedResult[]): void {
    for (const { sheetId, row, column, value } of results) {
      const cells = this.known.sheets.find(({ id }) => id === sheetId)?.cells[row];
      const cell = cells?.[column];
      if (!cells || !cell?.f) continue;
      cells[column] = { f: cell.f, s: cell.s ?? null, ...cellData({ value }) };
    }
  }

  private rebuild(): void {
    const { api } = this.running;
    const place = readPlace(api);
    api.disposeUnit(UNIT_ID);
    this.create();
    restorePlace(this.running, place);
  }

  private create(): void {
    this.running.api.createWorkbook({ ...workbookData(this.known), locale: LocaleType.EN_US });
    const active = this.file.activeSheetId;
    const book = this.running.api.getActiveWorkbook();
    const sheet = book?.getSheets().find((each) => each.getSheetId() === active && !each.isSheetHidden());
    if (sheet) book?.setActiveSheet(sheet);
  }

  private showCells({ sheetId, cells }: ChangedCells): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, data } of cells) (cellValue[row] ??= {})[column] = this.wholeCell(data);
    this.commands.syncExecuteCommand(
      'sheet.mutation.set-range-values',
      { unitId: UNIT_ID, subUnitId: sheetId, cellValue },
      FROM_MODEL,
    );
  }

  /** A cell with everything in it that is to go named as gone, for Univer only lays new members over old ones. */
  private wholeCell(data: ICellData | undefined): ICellData {
    const look = typeof data?.s === 'string' ? this.known.styles.lookOf(data.s) : undefined;
    const style: IStyleData = { ...NO_STYLE, ...structuredClone(look), bd: { ...NO_BORDERS, ...look?.bd } };
    return { ...EMPTY, ...data, s: style };
  }

  private showRules(): void {
    const hooks = this.running.univer.__getInjector().get(IResourceManagerService).getAllResourceHooks();
    for (const { name, data } of resources(this.known)) {
      const hook = hooks.find((each) => each.pluginName === name);
      hook?.onUnLoad(UNIT_ID);
      hook?.onLoad(UNIT_ID, hook.parseJson(data));
    }
    for (const sheet of this.running.api.getActiveWorkbook()?.getSheets() ?? []) sheet.refreshCanvas();
  }

  private get commands(): ICommandService {
    return this.running.univer.__getInjector().get(ICommandService);
  }
}
