import { Book } from './Book';
import { BookState, type SheetEntry } from './book/BookState';
import { SharedStrings } from './book/SharedStrings';
import type { BookFile } from './BookFile';
import { DEFAULT_LIMITS, type OpenLimits } from './package/limits';
import { openError } from './package/openFailures';
import type { Package } from './package/Package';
import { readPackage } from './package/readPackage';
import type { CellBudget } from './sheet/RowReader';
import { SheetPart } from './sheet/SheetPart';
import { Styles } from './styles/Styles';
import { StyleSheet } from './styles/StyleSheet';
import { childrenNamed, element, findChild, relationshipId, type XmlElement } from './xml/tree';
import { XmlError, XmlSizeError } from './xml/XmlError';

/** Opens a workbook (`.xlsx`, `.xlsm`). Throws `OpenError` with a sentence for the officer when it cannot be read. */
export async function openBook(bytes: Uint8Array, limits: Partial<OpenLimits> = {}): Promise<BookFile> {
  const all = { ...DEFAULT_LIMITS, ...limits };
  try {
    return new Book(readState(await readPackage(bytes, all), all));
  } catch (error) {
    if (error instanceof XmlSizeError) throw openError('too-large');
    if (error instanceof XmlError) throw openError('damaged');
    throw error;
  }
}

function readState(parts: Package, limits: OpenLimits): BookState {
  const path = workbookPath(parts);
  const workbook = parts.tree(path);
  if (workbook?.name !== 'workbook') throw openError('not-a-workbook');
  const state = new BookState(
    parts,
    path,
    workbook,
    readStrings(parts, path),
    readStyles(parts, path, workbook),
  );
  const budget = { left: limits.cells, nodes: limits.nodes };
  for (const node of childrenNamed(findChild(workbook, 'sheets'), 'sheet')) {
    state.sheets.push(readSheet(parts, path, node, budget));
  }
  if (state.sheets.length === 0) throw openError('damaged');
  return state;
}

/** The part that the package says is its document, when that is a workbook in XML. */
function workbookPath(parts: Package): string {
  const path = parts.relationships('').ofKind('officeDocument')[0]?.target ?? 'xl/workbook.xml';
  const type = parts.contentTypes.of(path) ?? '';
  const isWorkbook = /spreadsheetml|ms-excel/.test(type) && !type.includes('binary');
  if (!parts.has(path) || !isWorkbook) throw openError('not-a-workbook');
  return path;
}

function readStrings(parts: Package, path: string): SharedStrings {
  const target = parts.relationships(path).ofKind('sharedStrings')[0]?.target;
  if (target === undefined) return new SharedStrings(undefined);
  const strings = new SharedStrings(parts.text(target));
  parts.forgetText(target);
  return strings;
}

function readStyles(parts: Package, path: string, workbook: XmlElement): Styles {
  const relationships = parts.relationships(path);
  const known = relationships.ofKind('styles')[0]?.target;
  const theme = relationships.ofKind('theme')[0]?.target;
  const tree = known === undefined ? undefined : parts.tree(known);
  const sheet = tree ?? element('styleSheet', { xmlns: workbook.attributes.xmlns ?? '' });
  return new Styles(
    new StyleSheet(sheet, theme === undefined ? undefined : parts.tree(theme), () => {
      if (known !== undefined) parts.touch(known);
      else addStyles(parts, path, sheet);
    }),
  );
}

/** A workbook without styles gets a style sheet once a style is set. */
function addStyles(parts: Package, path: string, sheet: XmlElement): void {
  const added = 'xl/styles.xml';
  if (parts.has(added)) return;
  parts.addTree(added, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml', sheet);
  parts.relationships(path).add('styles', added);
}

function readSheet(parts: Package, path: string, node: XmlElement, budget: CellBudget): SheetEntry {
  const id = node.attributes.sheetId ?? '';
  const relationship = parts.relationships(path).find(relationshipId(node));
  if (!relationship || !parts.has(relationship.target)) throw openError('damaged');
  const { kind, target } = relationship;
  if (kind !== 'worksheet') return { id, node, path: target, part: undefined };
  const part = SheetPart.read(target, parts.text(target) ?? '', budget);
  parts.forgetText(target);
  return { id, node, path: target, part };
}
