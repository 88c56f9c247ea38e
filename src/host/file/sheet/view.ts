import { cellAddress } from '../refs/a1';
import {
  childrenNamed,
  element,
  findChild,
  flag,
  numberAttribute,
  setAttribute,
  type XmlElement,
} from '../xml/tree';
import { ensureIn } from '../styles/patchStyle';
import type { SheetPart } from './SheetPart';

const VIEW_ORDER = ['pane', 'selection', 'pivotSelection', 'extLst'];

/** How many rows and columns stay in sight when the sheet is scrolled. */
export function readFreeze(part: SheetPart): { rows: number; columns: number } {
  const pane = findChild(firstView(part), 'pane');
  if (!pane?.attributes.state?.startsWith('frozen')) return { rows: 0, columns: 0 };
  return { rows: numberAttribute(pane, 'ySplit') ?? 0, columns: numberAttribute(pane, 'xSplit') ?? 0 };
}

/** Freezes rows and columns; none of either takes the panes away. */
export function setFreeze(part: SheetPart, rows: number, columns: number): void {
  for (const view of views(part)) {
    view.children = view.children.filter(
      (each) => typeof each === 'string' || (each.name !== 'pane' && each.name !== 'selection'),
    );
    if (rows === 0 && columns === 0) continue;
    const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
    const pane = ensureIn(view, 'pane', VIEW_ORDER);
    setAttribute(pane, 'xSplit', columns > 0 ? columns : undefined);
    setAttribute(pane, 'ySplit', rows > 0 ? rows : undefined);
    setAttribute(pane, 'topLeftCell', cellAddress(rows, columns));
    setAttribute(pane, 'activePane', active);
    setAttribute(pane, 'state', 'frozen');
    const shown = active === 'bottomRight' ? ['topRight', 'bottomLeft', active] : [active];
    const at = view.children.indexOf(pane) + 1;
    view.children.splice(at, 0, ...shown.map((name) => element('selection', { pane: name })));
  }
}

/** `showGridLines`, `showRowColHeaders`, `tabSelected` … of the sheet's first view. */
export function viewFlag(part: SheetPart, name: string, otherwise: boolean): boolean {
  return flag(firstView(part), name, otherwise);
}

/** Sets a flag of every view; a flag that has its default value is left out. */
export function setViewFlag(part: SheetPart, name: string, value: boolean, otherwise: boolean): void {
  if (viewFlag(part, name, otherwise) === value) return;
  for (const view of views(part)) setAttribute(view, name, value === otherwise ? undefined : value ? 1 : 0);
}

function firstView(part: SheetPart): XmlElement | undefined {
  return findChild(part.child('sheetViews'), 'sheetView');
}

function views(part: SheetPart): XmlElement[] {
  const parent = part.ensureChild('sheetViews');
  if (childrenNamed(parent, 'sheetView').length === 0)
    parent.children.push(element('sheetView', { workbookViewId: 0 }));
  return childrenNamed(parent, 'sheetView');
}
