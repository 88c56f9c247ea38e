import { columnIndex, MAX_COLUMNS, MAX_ROWS } from '../refs/a1';
import type { XmlAttributes, XmlHandler } from '../xml/scanXml';
import { TreeBuilder, type TreeBudget } from '../xml/TreeBuilder';
import { textOf, type XmlElement } from '../xml/tree';
import { XmlError, XmlSizeError } from '../xml/XmlError';
import { AttributeLists } from './AttributeLists';
import type { CellRecord, FormulaRecord, RowRecord } from './records';
import { RowStore } from './RowStore';
import { SharedFormulaMeter } from './SharedFormulaMeter';

/** How much may still be read from a file; shared by its sheets. */
export interface CellBudget extends TreeBudget {
  /** Cells that may still be read. */
  left: number;
}

/** Attributes that are read into fields of their own, or not kept. */
const ROW_OWN = ['r', 'spans'];
const CELL_OWN = ['r', 's', 't'];
const FORMULA_OWN = ['xml:space'];

/** Reads the content of `<sheetData>` into records, without trees of rows and cells. */
export class RowReader implements XmlHandler {
  readonly store = new RowStore();
  private readonly lists: AttributeLists;
  private readonly meter = new SharedFormulaMeter();
  private rowIndex = -1;
  private row: RowRecord | undefined;
  /** Whether the row's cells have come in order of column. */
  private ordered = true;
  private column = -1;
  private cell: CellRecord | undefined;
  /** The `<v>` or `<f>` that is open, with its text so far. */
  private value: { readonly formula?: FormulaRecord; text: string } | undefined;
  /** Whatever else is open in a cell. */
  private other: TreeBuilder | undefined;

  constructor(private readonly budget: CellBudget) {
    this.lists = new AttributeLists(budget);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.other) this.other.open(name, attributes);
    else if (this.value) throw new XmlError('an element inside a value');
    else if (this.cell) this.openInCell(name, attributes);
    else if (this.row) this.openCell(this.row, attributes);
    else this.openRow(attributes);
  }

  text(text: string): void {
    if (this.other) this.other.text(text);
    else if (this.value) this.value.text += text;
  }

  close(): void {
    if (this.other) this.closeOther(this.other);
    else if (this.value) this.closeValue(this.value);
    else if (this.cell) this.cell = undefined;
    else if (this.row) this.closeRow(this.row);
  }

  /** Whether a row is open: when none is, the next closing tag is that of `<sheetData>`. */
  get isInRow(): boolean {
    return this.row !== undefined;
  }

  private openRow(attributes: XmlAttributes): void {
    const index = attributes.r === undefined ? this.rowIndex + 1 : Number(attributes.r) - 1;
    if (!Number.isInteger(index) || index < 0 || index >= MAX_ROWS)
      throw new XmlError('a row outside the sheet');
    this.rowIndex = index;
    this.row = this.store.ensureRow(index);
    this.row.attributes = this.lists.without(ROW_OWN, attributes) ?? {};
    this.column = -1;
    this.ordered = true;
  }

  private closeRow(row: RowRecord): void {
    if (!this.ordered) row.cells = lastOfEachColumn(row.cells);
    this.row = undefined;
  }

  private openCell(row: RowRecord, attributes: XmlAttributes): void {
    if (--this.budget.left < 0) throw new XmlSizeError('too many cells');
    const { r: address, s: style, t: type = '' } = attributes;
    const column = address === undefined ? this.column + 1 : columnIndex(address.replace(/\d+$/, ''));
    if (!(column >= 0 && column < MAX_COLUMNS)) throw new XmlError('a cell outside the sheet');
    const cell: CellRecord = { column, style: Number(style ?? 0) || 0, type: type === 'n' ? '' : type };
    const rest = this.lists.without(CELL_OWN, attributes);
    if (rest) cell.attributes = rest;
    if (column <= (row.cells.at(-1)?.column ?? -1)) this.ordered = false;
    this.column = column;
    this.cell = cell;
    row.cells.push(cell);
  }

  private openInCell(name: string, attributes: XmlAttributes): void {
    if (name === 'v') this.value = { text: '' };
    else if (name === 'f') {
      const rest = this.lists.without(FORMULA_OWN, attributes);
      this.value = { formula: rest ? { text: '', attributes: rest } : { text: '' }, text: '' };
    } else {
      this.other = new TreeBuilder(this.budget);
      this.other.open(name, attributes);
    }
  }

  private closeValue({ formula, text }: { readonly formula?: FormulaRecord; readonly text: string }): void {
    this.value = undefined;
    if (!this.cell) return;
    if (!formula) this.cell.value = text;
    else {
      const { t, si = '' } = formula.attributes ?? {};
      if (t === 'shared') this.meter.add(si, text);
      if (t === 'array') this.store.hasArrays = true;
      formula.text = text;
      this.cell.formula = formula;
    }
  }

  private closeOther(other: TreeBuilder): void {
    other.close();
    if (other.depth > 0) return;
    this.other = undefined;
    if (this.cell && other.root) this.keepOther(this.cell, other.root);
  }

  /** Programs that write every text in line would make trees without number: plain ones are kept as text. */
  private keepOther(cell: CellRecord, node: XmlElement): void {
    const [only, ...more] = node.children;
    const isText = node.name === 'is' && typeof only === 'object' && only.name === 't' && more.length === 0;
    if (!isText) {
      (cell.others ??= []).push(node);
      return;
    }
    cell.inline = textOf(only);
    this.budget.nodes += 2;
  }
}

/** Cells out of order, or twice the same, are taken as Excel takes them: sorted, the last one counts. */
function lastOfEachColumn(cells: readonly CellRecord[]): CellRecord[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((one, other) => one.column - other.column);
}
