import { columnIndex, MAX_COLUMNS, MAX_ROWS } from '../refs/a1';
import type { XmlBuilder } from '../xml/parseXml';
import { textOf } from '../xml/tree';
import { XmlError, XmlSizeError, type XmlScanner } from '../xml/XmlScanner';
import type { CellRecord, FormulaRecord, RowRecord } from './records';
import { RowStore } from './RowStore';

/** How many cells may still be read from a file; shared by its sheets. */
export interface CellBudget {
  left: number;
  /** Elements that may still be kept as trees. */
  elements: number;
}

/** Reads the content of a `<sheetData>` whose opening tag has been met. */
export function readRows(scanner: XmlScanner, builder: XmlBuilder, budget: CellBudget): RowStore {
  return new RowReader(scanner, builder, budget).read();
}

class RowReader {
  private readonly store = new RowStore();
  private readonly sharedAttributes = new Map<string, Readonly<Record<string, string>>>();

  constructor(
    private readonly scanner: XmlScanner,
    private readonly builder: XmlBuilder,
    private readonly budget: CellBudget,
  ) {}

  read(): RowStore {
    let previous = -1;
    for (;;) {
      const token = this.scanner.next();
      if (token === 'close' || token === 'end') return this.store;
      if (token === 'text') continue;
      const index = this.rowIndex(previous);
      previous = index;
      const row = this.store.ensureRow(index);
      row.attributes = this.rowAttributes();
      if (token === 'open') this.readCells(row);
    }
  }

  private rowIndex(previous: number): number {
    const text = this.scanner.attribute('r');
    const index = text === undefined ? previous + 1 : Number(text) - 1;
    if (!Number.isInteger(index) || index < 0 || index >= MAX_ROWS)
      throw new XmlError('a row outside the sheet');
    return index;
  }

  /** A million formatted rows mostly say the same: such rows share one list of attributes. */
  private rowAttributes(): Readonly<Record<string, string>> {
    const key = this.attributeKey(['r', 'spans']);
    const known = this.sharedAttributes.get(key);
    if (known) return known;
    const made = this.attributesBut(['r', 'spans']) ?? {};
    this.sharedAttributes.set(key, made);
    return made;
  }

  private attributeKey(without: readonly string[]): string {
    const { names, values, count } = this.scanner;
    let key = '';
    for (let i = 0; i < count; i++) {
      if (!without.includes(names[i] ?? '')) key += `${names[i] ?? ''}\n${values[i] ?? ''}\n`;
    }
    return key;
  }

  private attributesBut(without: readonly string[]): Record<string, string> | undefined {
    const { names, values, count } = this.scanner;
    let rest: Record<string, string> | undefined;
    for (let i = 0; i < count; i++) {
      const name = names[i] ?? '';
      if (!without.includes(name)) (rest ??= {})[name] = values[i] ?? '';
    }
    return rest;
  }

  private readCells(row: RowRecord): void {
    let previous = -1;
    let ordered = true;
    for (;;) {
      const token = this.scanner.next();
      if (token === 'close') break;
      if (token === 'end') throw new XmlError('ends inside a row');
      if (token === 'text') continue;
      const cell = this.startCell(previous);
      if (token === 'open') this.readCell(cell);
      if (cell.column <= (row.cells.at(-1)?.column ?? -1)) ordered = false;
      previous = cell.column;
      row.cells.push(cell);
    }
    if (!ordered) row.cells = lastOfEachColumn(row.cells);
  }

  private startCell(previous: number): CellRecord {
    if (--this.budget.left < 0) throw new XmlSizeError('too many cells');
    const { scanner } = this;
    const address = scanner.attribute('r');
    const column = address === undefined ? previous + 1 : columnIndex(address.replace(/\d+$/, ''));
    if (!(column >= 0 && column < MAX_COLUMNS)) throw new XmlError('a cell outside the sheet');
    const type = scanner.attribute('t') ?? '';
    const cell: CellRecord = {
      column,
      style: Number(scanner.attribute('s') ?? 0) || 0,
      type: type === 'n' ? '' : type,
    };
    if (scanner.count > 1) {
      const rest = this.attributesBut(['r', 's', 't']);
      if (rest) cell.attributes = rest;
    }
    return cell;
  }

  private readCell(cell: CellRecord): void {
    for (;;) {
      const token = this.scanner.next();
      if (token === 'close') return;
      if (token === 'end') throw new XmlError('ends inside a cell');
      if (token === 'text') continue;
      const name = this.builder.localName();
      if (name === 'v') cell.value = token === 'open' ? this.readText() : '';
      else if (name === 'f') cell.formula = this.readFormula(token);
      else this.readOther(cell, token);
    }
  }

  /** Programs that write every text in line would make trees without number: plain ones are kept as text. */
  private readOther(cell: CellRecord, token: 'open' | 'empty'): void {
    const before = this.builder.elementsLeft;
    const node = this.builder.readMet(token);
    const [only, ...more] = node.children;
    const isText = node.name === 'is' && typeof only === 'object' && only.name === 't' && more.length === 0;
    if (!isText) {
      (cell.others ??= []).push(node);
      return;
    }
    cell.inline = textOf(only);
    this.builder.elementsLeft = before;
  }

  private readFormula(token: 'open' | 'empty'): FormulaRecord {
    const attributes = this.attributesBut(['xml:space']);
    const text = token === 'open' ? this.readText() : '';
    return attributes ? { text, attributes } : { text };
  }

  private readText(): string {
    let text = '';
    for (;;) {
      const token = this.scanner.next();
      if (token === 'close') return text;
      if (token !== 'text') throw new XmlError('an element inside a value');
      text += this.scanner.text;
    }
  }
}

/** Cells out of order, or twice the same, are taken as Excel takes them: sorted, the last one counts. */
function lastOfEachColumn(cells: readonly CellRecord[]): CellRecord[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((one, other) => one.column - other.column);
}
