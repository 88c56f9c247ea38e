import {
  childrenNamed,
  element,
  findChild,
  numberAttribute,
  removeNode,
  setAttribute,
  type XmlElement,
} from '../xml/tree';
import { relationshipAttribute } from '../sheet/hyperlinks';
import { setViewFlag } from '../sheet/view';
import { SheetPart } from '../sheet/SheetPart';
import { mapBookFormulas } from './bookFormulas';
import type { BookState, SheetEntry } from './BookState';
import { renumberLocalNames } from './names';
import { forgetting, renaming } from './sheetRenaming';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
/** Parts that belong to one sheet alone and go with it. */
const OWNED = [
  'table',
  'comments',
  'threadedComment',
  'vmlDrawing',
  'drawing',
  'printerSettings',
  'queryTable',
];

/** Adds an empty sheet after the last. */
export function addSheet(state: BookState, name: string): SheetEntry {
  const { parts, workbook } = state;
  const main = workbook.attributes.xmlns ?? '';
  const path = parts.freePath('xl/worksheets/sheet', '.xml');
  const root = element('worksheet', { xmlns: main }, [
    element('sheetViews', {}, [element('sheetView', { workbookViewId: 0 })]),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('sheetData'),
  ]);
  const part = SheetPart.create(path, root);
  parts.addTree(path, CONTENT_TYPE, root);
  const list = state.ensureChild('sheets');
  const highest = Math.max(
    0,
    ...childrenNamed(list, 'sheet').map((each) => numberAttribute(each, 'sheetId') ?? 0),
  );
  const node = element('sheet', { name, sheetId: highest + 1 });
  node.attributes[relationshipAttribute({ root: workbook })] = parts
    .relationships(state.path)
    .add('worksheet', path);
  list.children.push(node);
  const entry = { id: String(highest + 1), node, path, part };
  state.sheets.push(entry);
  return entry;
}

/** Takes a sheet away with its parts and its names; formulas that refer to it refer to nothing from then on. */
export function removeSheet(state: BookState, id: string): void {
  const entry = state.sheets.find((each) => each.id === id);
  if (!entry) return;
  const before = state.sheets.map((each) => each.id);
  const active = activeSheetId(state);
  const position = state.sheets.indexOf(entry);
  state.sheets = state.sheets.filter((each) => each !== entry);
  mapBookFormulas(state, forgetting(entry.node.attributes.name ?? ''), 'prefixes');
  removeNode(state.ensureChild('sheets'), entry.node);
  removeParts(state, entry);
  renumberLocalNames(state, before);
  const next = active === id ? (state.sheets[position] ?? state.sheets.at(-1))?.id : active;
  if (next !== undefined) setActiveSheet(state, next);
  state.formulasChanged = true;
}

/** Moves a sheet to a place among the tabs. */
export function moveSheet(state: BookState, id: string, position: number): void {
  const entry = state.sheets.find((each) => each.id === id);
  if (!entry) return;
  const before = state.sheets.map((each) => each.id);
  const active = activeSheetId(state);
  state.sheets = state.sheets.filter((each) => each !== entry);
  state.sheets.splice(position, 0, entry);
  state.ensureChild('sheets').children = state.sheets.map((each) => each.node);
  renumberLocalNames(state, before);
  setActiveSheet(state, active);
}

/** Renames a sheet, in every reference to it too. */
export function renameSheet(state: BookState, entry: SheetEntry, name: string): void {
  const old = entry.node.attributes.name ?? '';
  if (old === name) return;
  mapBookFormulas(state, renaming(old, name), 'prefixes');
  entry.node.attributes.name = name;
  state.touch();
}

export function activeSheetId(state: BookState): string {
  const index = numberAttribute(firstView(state.workbook), 'activeTab') ?? 0;
  return (state.sheets[index] ?? state.sheets[0])?.id ?? '';
}

/** Brings a sheet to the front; it alone is selected, for what is typed goes into every selected sheet. */
export function setActiveSheet(state: BookState, id: string): void {
  const index = state.sheets.findIndex((each) => each.id === id);
  if (index < 0) return;
  const views = state.ensureChild('bookViews');
  if (!firstView(state.workbook)) views.children.push(element('workbookView'));
  const view = firstView(state.workbook) ?? views;
  setAttribute(view, 'activeTab', index === 0 ? undefined : index);
  const firstShown = numberAttribute(view, 'firstSheet') ?? 0;
  if (firstShown > index) setAttribute(view, 'firstSheet', undefined);
  for (const sheet of state.sheets)
    if (sheet.part) setViewFlag(sheet.part, 'tabSelected', sheet.id === id, false);
}

function firstView(workbook: XmlElement): XmlElement | undefined {
  return findChild(findChild(workbook, 'bookViews'), 'workbookView');
}

function removeParts(state: BookState, entry: SheetEntry): void {
  const { parts } = state;
  const book = parts.relationships(state.path);
  for (const each of book.all()) if (!each.external && each.target === entry.path) book.remove(each.id);
  for (const each of parts.relationships(entry.path).all()) {
    if (!each.external && OWNED.includes(each.kind)) parts.remove(each.target);
  }
  parts.remove(entry.path);
}
