import type { Package } from '../package/Package';
import type { SheetPart } from '../sheet/SheetPart';
import { ensureIn } from '../styles/patchStyle';
import type { Styles } from '../styles/Styles';
import type { XmlElement } from '../xml/tree';
import type { SharedStrings } from './SharedStrings';

/** Children of the workbook part in the schema's order (ECMA-376 18.2.27). */
const ORDER = [
  ...[
    'fileVersion',
    'fileSharing',
    'workbookPr',
    'workbookProtection',
    'bookViews',
    'sheets',
    'functionGroups',
  ],
  ...[
    'externalReferences',
    'definedNames',
    'calcPr',
    'oleSize',
    'customWorkbookViews',
    'pivotCaches',
    'smartTagPr',
  ],
  ...['smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'],
];

/** One `<sheet>` of the workbook part with the part that it leads to. */
export interface SheetEntry {
  readonly id: string;
  readonly node: XmlElement;
  readonly path: string;
  /** Undefined for chart sheets, dialog sheets and macro sheets. */
  readonly part: SheetPart | undefined;
}

/** What the parts of an open workbook share. */
export class BookState {
  /** Sheets in tab order. */
  sheets: SheetEntry[] = [];
  /** Whether a formula came, went or moved, so that the order of calculation in the file is no longer right. */
  formulasChanged = false;

  /** The shared strings part as it was read, once it has been written anew. */
  originalStrings: string | undefined;

  constructor(
    readonly parts: Package,
    readonly path: string,
    readonly workbook: XmlElement,
    readonly strings: SharedStrings,
    readonly styles: Styles,
  ) {}

  /** Marks the workbook part as changed. */
  touch(): void {
    this.parts.touch(this.path);
  }

  /** The child of the workbook part of that name, made in its place when there is none. */
  ensureChild(name: string): XmlElement {
    this.touch();
    return ensureIn(this.workbook, name, ORDER);
  }

  nameOf(id: string): string | undefined {
    return this.sheets.find((each) => each.id === id)?.node.attributes.name;
  }
}
