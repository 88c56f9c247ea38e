import type { Rect, TableInfo } from '../model';
import { parseRect, rectAddress } from '../refs/a1';
import { relationshipAttribute } from '../sheet/hyperlinks';
import type { SheetPart } from '../sheet/SheetPart';
import { ensureIn } from '../styles/patchStyle';
import {
  childrenNamed,
  element,
  elements,
  findChild,
  flag,
  numberAttribute,
  relationshipId,
  removeNode,
  setAttribute,
  type XmlElement,
} from '../xml/tree';
import { decodeXstring, encodeXstring } from '../xml/xstring';
import type { BookState } from './BookState';
import { writeHeaderCells } from './tableHeader';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const DEFAULT_STYLE = 'TableStyleMedium2';

/** A table's part, with the relationship that leads to it. */
export interface TablePart {
  readonly path: string;
  readonly root: XmlElement;
  readonly relationship: string;
}

/** The tables of a sheet. */
export function readTables(state: BookState, part: SheetPart): TableInfo[] {
  return tableParts(state, part).map(({ root }) => readTable(root));
}

/** The table parts that a sheet leads to. */
export function tableParts(state: BookState, part: SheetPart): TablePart[] {
  return state.parts
    .relationships(part.path)
    .ofKind('table')
    .flatMap(({ id, target }) => {
      const root = state.parts.tree(target);
      return root ? [{ path: target, root, relationship: id }] : [];
    });
}

/** Adds a table; its header cells get the column names. */
export function addTable(
  state: BookState,
  part: SheetPart,
  rect: Rect,
  showHeaders: boolean,
  name: string,
  columnNames: readonly string[],
): TableInfo {
  const main = part.root.attributes.xmlns ?? 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const id = highestTableId(state) + 1;
  const root = element('table', {
    xmlns: main,
    id,
    name,
    displayName: name,
    ref: rectAddress(rect),
    totalsRowShown: 0,
  });
  const style = {
    name: DEFAULT_STYLE,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: 1,
    showColumnStripes: 0,
  };
  root.children.push(element('tableStyleInfo', style));
  const info = { ...readTable(root), showHeaders, columnNames };
  writeTable(root, info);
  const path = state.parts.freePath('xl/tables/table', '.xml');
  state.parts.addTree(path, CONTENT_TYPE, root);
  const relationship = state.parts.relationships(part.path).add('table', path);
  const list = part.ensureChild('tableParts');
  list.children.push(element('tablePart', { [relationshipAttribute(part)]: relationship }));
  setAttribute(list, 'count', elements(list).length);
  if (showHeaders) writeHeaderCells(part, state.strings, info);
  return info;
}

/** Changes what `patch` names, header cells included. */
export function updateTable(
  state: BookState,
  part: SheetPart,
  id: number,
  patch: Partial<Omit<TableInfo, 'id'>>,
): void {
  const table = tableParts(state, part).find(({ root }) => numberAttribute(root, 'id') === id);
  if (!table) return;
  const info = { ...readTable(table.root), ...patch };
  writeTable(table.root, info);
  state.parts.touch(table.path);
  if (info.showHeaders && (patch.columnNames ?? patch.rect)) writeHeaderCells(part, state.strings, info);
}

/** Takes a table away; its cells stay. */
export function removeTable(state: BookState, part: SheetPart, id: number): void {
  const table = tableParts(state, part).find(({ root }) => numberAttribute(root, 'id') === id);
  if (!table) return;
  const list = part.ensureChild('tableParts');
  const entry = elements(list).find((each) => relationshipId(each) === table.relationship);
  if (entry) removeNode(list, entry);
  setAttribute(list, 'count', elements(list).length);
  if (elements(list).length === 0) part.removeChild(list);
  state.parts.relationships(part.path).remove(table.relationship);
  state.parts.remove(table.path);
}

/** What a table's part says. */
export function readTable(root: XmlElement): TableInfo {
  const style = findChild(root, 'tableStyleInfo');
  return {
    id: numberAttribute(root, 'id') ?? 0,
    name: decodeXstring(root.attributes.displayName ?? root.attributes.name ?? ''),
    rect: parseRect(root.attributes.ref ?? '') ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    showHeaders: (numberAttribute(root, 'headerRowCount') ?? 1) > 0,
    showTotals: (numberAttribute(root, 'totalsRowCount') ?? 0) > 0,
    style: style?.attributes.name ?? '',
    showBandedRows: flag(style, 'showRowStripes', false),
    columnNames: columnNodes(root).map((each) => decodeXstring(each.attributes.name ?? '')),
  };
}

function columnNodes(root: XmlElement): XmlElement[] {
  return childrenNamed(findChild(root, 'tableColumns'), 'tableColumn');
}

function writeTable(root: XmlElement, info: TableInfo): void {
  const { attributes } = root;
  if (info.name !== readTable(root).name)
    Object.assign(attributes, { name: info.name, displayName: info.name });
  attributes.ref = rectAddress(info.rect);
  setAttribute(root, 'headerRowCount', info.showHeaders ? undefined : 0);
  setAttribute(root, 'totalsRowCount', info.showTotals ? 1 : undefined);
  setAttribute(root, 'totalsRowShown', info.showTotals ? undefined : 0);
  writeFilter(root, info);
  writeColumns(root, info.columnNames);
  const style = ensureIn(root, 'tableStyleInfo', ORDER);
  setAttribute(style, 'name', info.style === '' ? undefined : info.style);
  setAttribute(style, 'showRowStripes', info.showBandedRows ? 1 : 0);
}

/** The filter covers headers and rows but not the totals; a table without headers cannot have one. */
function writeFilter(root: XmlElement, info: TableInfo): void {
  const known = findChild(root, 'autoFilter');
  if (!info.showHeaders) {
    if (known) removeNode(root, known);
    return;
  }
  const filtered = { ...info.rect, rowCount: info.rect.rowCount - (info.showTotals ? 1 : 0) };
  ensureIn(root, 'autoFilter', ORDER).attributes.ref = rectAddress(filtered);
}

/** A column keeps its element (formulas, formats) by its place; new ones get ids that no column had. */
function writeColumns(root: XmlElement, names: readonly string[]): void {
  const known = columnNodes(root);
  const parent = ensureIn(root, 'tableColumns', ORDER);
  let highest = Math.max(0, ...known.map((each) => numberAttribute(each, 'id') ?? 0));
  parent.children = names.map((name, i) => {
    const node = known[i] ?? element('tableColumn', { id: ++highest });
    // Line breaks in a name are escaped in this way; Excel repairs a file in which they are not.
    setAttribute(node, 'name', encodeXstring(name).replace(/\r?\n/g, '_x000a_'));
    return node;
  });
  setAttribute(parent, 'count', names.length);
}

function highestTableId(state: BookState): number {
  const parts = state.sheets.flatMap(({ part }) => (part ? tableParts(state, part) : []));
  return Math.max(0, ...parts.map(({ root }) => numberAttribute(root, 'id') ?? 0));
}
