import { scanXml, type XmlAttributes, type XmlHandler } from '../xml/scanXml';
import { TreeBuilder } from '../xml/TreeBuilder';
import type { XmlElement } from '../xml/tree';
import { XmlError } from '../xml/XmlError';
import { RowReader, type CellBudget } from './RowReader';
import type { RowStore } from './RowStore';

/** The cell, its value and its formula, or its text in line, and its share of the row. */
const ELEMENTS_PER_CELL = 4;

/** Reads a worksheet's XML into its rows and a tree of everything else. Throws `XmlError` when it is no worksheet. */
export function readSheet(source: string, budget: CellBudget): { root: XmlElement; rows: RowStore } {
  const reader = new SheetReader(budget);
  scanXml(source, reader, budget.left * ELEMENTS_PER_CELL + budget.nodes);
  const { root } = reader.tree;
  if (root?.name !== 'worksheet') throw new XmlError('not a worksheet');
  return { root, rows: reader.rows.store };
}

class SheetReader implements XmlHandler {
  readonly tree: TreeBuilder;
  rows: RowReader;
  private isInRows = false;

  constructor(private readonly budget: CellBudget) {
    this.tree = new TreeBuilder(budget);
    this.rows = new RowReader(budget);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.isInRows) this.rows.open(name, attributes);
    else {
      this.tree.open(name, attributes);
      if (name === 'sheetData' && this.tree.depth === 2) this.startRows();
    }
  }

  text(text: string): void {
    (this.isInRows ? this.rows : this.tree).text(text);
  }

  close(): void {
    if (this.rows.isInRow) this.rows.close();
    else {
      this.isInRows = false;
      this.tree.close();
    }
  }

  /** The last `<sheetData>` counts. */
  private startRows(): void {
    this.isInRows = true;
    this.rows = new RowReader(this.budget);
  }
}
