import { element, elements, findChild, localNameOf, type XmlElement } from '../xml/tree';
import { writeDocument } from '../xml/writeXml';
import { rectAddress } from '../refs/a1';
import { readSheet } from './readSheet';
import type { CellBudget } from './RowReader';
import { RowStore } from './RowStore';
import { usedRect } from './usedRect';
import { writeRows } from './writeRows';

/** The children of a worksheet in the order that the schema demands (ECMA-376 18.3.1.99). */
const ORDER: readonly string[] = [
  ...[
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetCalcPr',
    'sheetProtection',
  ],
  ...[
    'protectedRanges',
    'scenarios',
    'autoFilter',
    'sortState',
    'dataConsolidate',
    'customSheetViews',
    'mergeCells',
  ],
  ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
  ...[
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'colBreaks',
    'customProperties',
    'cellWatches',
    'ignoredErrors',
  ],
  ...[
    'smartTags',
    'drawing',
    'legacyDrawing',
    'legacyDrawingHF',
    'drawingHF',
    'picture',
    'oleObjects',
    'controls',
  ],
  ...['webPublishItems', 'tableParts', 'extLst'],
];

/** Stands in the tree where the rows are; XML text cannot hold this character, so no file can bring it along. */
const ROWS_HERE = '\u0000';

/** A worksheet part: its rows as records, everything else as a tree. */
export class SheetPart {
  /** How often the part has been changed since it was read. */
  changeCount = 0;
  /** How many conditional formats have been given an id. */
  lastRuleNumber = 0;

  private constructor(
    readonly path: string,
    readonly root: XmlElement,
    readonly rows: RowStore,
  ) {}

  /** A worksheet that is made anew. */
  static create(path: string, root: XmlElement): SheetPart {
    const part = new SheetPart(path, root, new RowStore());
    part.touch();
    return part;
  }

  /** Stands in for a sheet without cells; it is never written. */
  static empty(path: string): SheetPart {
    return new SheetPart(path, element('worksheet'), new RowStore());
  }

  /** Reads a worksheet's XML. Throws `XmlError` when it is not well formed or no worksheet. */
  static read(path: string, source: string, budget: CellBudget): SheetPart {
    const { root, rows } = readSheet(source, budget);
    return new SheetPart(path, root, rows);
  }

  /** Whether the part has to be written anew. */
  get changed(): boolean {
    return this.changeCount > 0;
  }

  touch(): void {
    this.changeCount += 1;
  }

  child(name: string): XmlElement | undefined {
    return findChild(this.root, name);
  }

  /** The child of that name, made in its place when there is none. Marks the part as changed. */
  ensureChild(name: string): XmlElement {
    this.touch();
    return this.child(name) ?? this.insertChild(element(name));
  }

  /** Puts a child in its place, after those of the same name. */
  insertChild(child: XmlElement): XmlElement {
    this.touch();
    const rank = rankOf(child);
    const at = this.root.children.findIndex((each) => typeof each !== 'string' && rankOf(each) > rank);
    this.root.children.splice(at < 0 ? this.root.children.length : at, 0, child);
    return child;
  }

  removeChild(child: XmlElement | undefined): void {
    if (!child) return;
    this.touch();
    this.root.children = this.root.children.filter((each) => each !== child);
  }

  /** The whole part as text. */
  write(): string {
    const used = usedRect(this.rows, false);
    const dimension = this.child('dimension');
    if (dimension) dimension.attributes.ref = used ? rectAddress(used) : 'A1';
    const data = this.child('sheetData') ?? this.insertChild(element('sheetData'));
    data.children = [ROWS_HERE];
    const [before = '', after = ''] = writeDocument(this.root).split(ROWS_HERE);
    data.children = [];
    return before + writeRows(this.rows) + after;
  }
}

/** Content wrapped for other versions (`mc:AlternateContent`) stands where what it wraps would stand. */
function rankOf(node: XmlElement): number {
  const own = ORDER.indexOf(node.name);
  if (own >= 0) return own;
  for (const choice of elements(node)) {
    for (const child of elements(choice)) {
      const rank = ORDER.indexOf(localNameOf(child.name));
      if (rank >= 0) return rank;
    }
  }
  return -1;
}
