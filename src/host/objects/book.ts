import type { BookFile } from '../file/BookFile';
import type { SheetFile } from '../file/model';
import { HostError } from '../protocol/hostError';
import type { HostObject } from '../protocol/hostObject';
import type { HostRoot } from '../protocol/hostRoot';
import { EventLog } from './eventLog';
import { RangeAreasState, RangeState } from './rangeState';
import { workbookObject } from './workbook';

/** How a workbook is opened. */
export interface BookOptions {
  /** File name as `workbook.name` gives it. */
  readonly name: string;
  /** Refuses every write with AccessDenied. */
  readonly readOnly: boolean;
  /** How typed dates and money are read, and dates shown: a BCP 47 tag that numfmt knows. */
  readonly locale: string;
  /** Has arrays written over hidden rows as some Excels on the desktop do; see hiddenRows.ts. */
  readonly misplacesOverHidden?: boolean;
  /** Tells the sheet ids of workbooks open at the same time apart. */
  readonly number: number;
}

/** One open workbook: its file, and what Excel keeps beside the file while it is open. */
export class Book implements HostRoot {
  readonly root: HostObject;
  readonly events = new EventLog();
  isDirty = false;
  calculationMode: string;
  private readonly references = new Map<string, HostObject>();
  private readonly live = new Set<RangeState>();
  private readonly selections = new Map<string, RangeState>();
  private lastReference = 0;

  constructor(
    readonly file: BookFile,
    readonly options: BookOptions,
  ) {
    this.calculationMode = file.calculationMode;
    this.root = workbookObject(this);
  }

  get readOnly(): boolean {
    return this.options.readOnly;
  }

  /** Refuses what changes which sheets there are, where the workbook's structure is protected. */
  requireOpenStructure(): void {
    if (this.file.isStructureProtected) throw new HostError('AccessDenied');
  }

  /** Sheets that are worksheets; Office.js does not list chart sheets. */
  get worksheets(): readonly SheetFile[] {
    return this.file.sheets.filter((sheet) => sheet.kind === 'worksheet');
  }

  /** The id Excel gives a sheet on the wire, in the form of its own ids. */
  sheetId(sheet: SheetFile): string {
    const [ofSheet, ofBook] = [Number(sheet.id), this.options.number].map((n) =>
      n.toString(16).padStart(4, '0'),
    );
    return `{00000000-${ofSheet ?? ''}-${ofBook ?? ''}-0000-000000000000}`.toUpperCase();
  }

  /** The sheet of a wire id or a name, in any case. */
  findSheet(key: string): SheetFile | undefined {
    const wanted = key.toLowerCase();
    return (
      this.worksheets.find((sheet) => this.sheetId(sheet).toLowerCase() === wanted) ??
      this.worksheets.find((sheet) => sheet.name.toLowerCase() === wanted)
    );
  }

  byReference(id: string): HostObject | undefined {
    return this.references.get(id);
  }

  keep(object: HostObject): void {
    const { state } = object;
    if (!(state instanceof RangeState || state instanceof RangeAreasState)) return;
    if (state.referenceId !== undefined) return;
    this.lastReference += 1;
    state.referenceId = `R${this.lastReference}`;
    this.references.set(state.referenceId, object);
  }

  get referenceCount(): number {
    return this.references.size;
  }

  /** Forgets a kept object; ids already forgotten are no fault. */
  release(id: string): void {
    const state = this.references.get(id)?.state;
    if (state instanceof RangeState || state instanceof RangeAreasState) state.referenceId = undefined;
    this.references.delete(id);
  }

  releaseAll(): void {
    for (const id of [...this.references.keys()]) this.release(id);
  }

  noteChange(): void {
    this.isDirty = true;
  }

  /** Ranges of this request and kept ranges: those that move when rows or columns come and go. */
  follow(range: RangeState): void {
    this.live.add(range);
  }

  /** Moves the ranges on a sheet after the file has moved its cells. */
  moveRanges(sheet: SheetFile, move: (range: RangeState) => void): void {
    for (const range of this.live) if (range.sheet === sheet) move(range);
  }

  /** What is selected on a sheet: A1 until something else is. */
  selectionOn(sheet: SheetFile): RangeState {
    const selected = this.selections.get(sheet.id);
    if (selected?.exists) return selected;
    return new RangeState(this, sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
  }

  /** Notes what is selected on a sheet; `selectRange` says what selecting means besides. */
  select(range: RangeState): void {
    this.selections.set(range.sheet.id, range);
  }

  endRequest(): void {
    const kept = [...this.references.values()].flatMap(({ state }) => {
      if (state instanceof RangeAreasState) return state.ranges;
      return state instanceof RangeState ? [state] : [];
    });
    this.live.clear();
    for (const range of [...kept, ...this.selections.values()]) this.live.add(range);
  }
}
