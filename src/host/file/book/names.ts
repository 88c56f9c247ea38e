import type { NameInfo } from '../BookFile';
import {
  childrenNamed,
  element,
  findChild,
  flag,
  numberAttribute,
  removeNode,
  setAttribute,
  textOf,
  type XmlElement,
} from '../xml/tree';
import type { BookState } from './BookState';

/** The defined names of the workbook, those of print areas and filters (`_xlnm.…`) among them. */
export function readNames(state: BookState): NameInfo[] {
  return nameNodes(state).map((node) => {
    const local = numberAttribute(node, 'localSheetId');
    const sheetId = local === undefined ? undefined : state.sheets[local]?.id;
    return {
      name: node.attributes.name ?? '',
      ...(sheetId === undefined ? {} : { sheetId }),
      formula: textOf(node),
      visible: !flag(node, 'hidden', false),
      comment: node.attributes.comment ?? '',
    };
  });
}

/** Adds a name, or changes the one of that name in the same scope. */
export function setName(state: BookState, info: NameInfo): void {
  const parent = state.ensureChild('definedNames');
  const known = findName(state, info.name, info.sheetId);
  const node = known ?? element('definedName', { name: info.name });
  if (!known) parent.children.push(node);
  setAttribute(node, 'comment', info.comment === '' ? undefined : info.comment);
  setAttribute(node, 'localSheetId', localIndex(state, info.sheetId));
  setAttribute(node, 'hidden', info.visible ? undefined : 1);
  node.children = [info.formula.replace(/^=/, '')];
}

/** Takes a name away; nothing happens when there is none. */
export function removeName(state: BookState, name: string, sheetId?: string): void {
  const node = findName(state, name, sheetId);
  const parent = findChild(state.workbook, 'definedNames');
  if (!node || !parent) return;
  removeNode(parent, node);
  if (nameNodes(state).length === 0) removeNode(state.workbook, parent);
  state.touch();
}

/** The formula of a name in one sheet's scope. */
export function localFormula(state: BookState, name: string, sheetId: string): string | undefined {
  const node = findName(state, name, sheetId);
  return node && textOf(node);
}

/** Names tied to a sheet keep to it when the sheets change places: `before` is the former order of sheet ids. */
export function renumberLocalNames(state: BookState, before: readonly string[]): void {
  for (const node of nameNodes(state)) {
    const local = numberAttribute(node, 'localSheetId');
    if (local === undefined) continue;
    const index = localIndex(state, before[local]);
    if (index === undefined || index < 0) removeNode(findChild(state.workbook, 'definedNames') ?? node, node);
    else setAttribute(node, 'localSheetId', index);
  }
  const parent = findChild(state.workbook, 'definedNames');
  if (parent && nameNodes(state).length === 0) removeNode(state.workbook, parent);
  state.touch();
}

export function nameNodes(state: BookState): XmlElement[] {
  return childrenNamed(findChild(state.workbook, 'definedNames'), 'definedName');
}

function findName(state: BookState, name: string, sheetId: string | undefined): XmlElement | undefined {
  const local = localIndex(state, sheetId);
  return nameNodes(state).find(
    (node) =>
      node.attributes.name?.toLowerCase() === name.toLowerCase() &&
      numberAttribute(node, 'localSheetId') === local,
  );
}

function localIndex(state: BookState, sheetId: string | undefined): number | undefined {
  return sheetId === undefined ? undefined : state.sheets.findIndex((each) => each.id === sheetId);
}
