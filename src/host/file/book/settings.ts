import {
  descendants,
  element,
  elements,
  localNameOf,
  removeNode,
  textOf,
  type XmlElement,
} from '../xml/tree';
import type { BookState } from './BookState';

/** Where settings are kept in a workbook that no add-in has used in Office yet. */
const OWN_NAMESPACE = 'urn:office-add-in-settings';
const OWN_ITEM = 'property';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** Identifies the custom XML part; any GUID will do so long as it stays the same. */
const STORE_ID = '{6E0B1D5C-7B54-4C0E-9A5F-0D3C5E9B7A21}';

/** The element that holds the settings, and how one of them is named. */
interface Store {
  readonly path: string;
  readonly parent: XmlElement;
  /** `we:property` where Office keeps them (MS-OWEXML 2.2.5), `property` in a part of our own. */
  readonly itemName: string;
}

/** The add-in's settings by key. A value that is no JSON is given as the text it is. */
export function readSettings(state: BookState): Map<string, unknown> {
  const store = findStore(state);
  const items = store ? itemNodes(store) : [];
  return new Map(items.map((node) => [node.attributes.name ?? '', parseValue(node)]));
}

/** Keeps a value under a key. */
export function setSetting(state: BookState, key: string, value: unknown): void {
  const store = findStore(state) ?? makeStore(state);
  const known = itemNodes(store).find((each) => each.attributes.name === key);
  const node = known ?? element(store.itemName, { name: key });
  node.attributes.value = JSON.stringify(value);
  if (!known) store.parent.children.push(node);
  state.parts.touch(store.path);
}

export function removeSetting(state: BookState, key: string): void {
  const store = findStore(state);
  const node = store && itemNodes(store).find((each) => each.attributes.name === key);
  if (!node) return;
  removeNode(store.parent, node);
  if (store.itemName === OWN_ITEM && itemNodes(store).length === 0) removeStore(state, store.path);
  else state.parts.touch(store.path);
}

function itemNodes(store: Store): XmlElement[] {
  return elements(store.parent).filter((each) => localNameOf(each.name) === 'property');
}

function parseValue(node: XmlElement): unknown {
  const text = node.attributes.value ?? textOf(node);
  return isJson(text) ? (JSON.parse(text) as unknown) : text; // `JSON.parse` is typed as `any`
}

/** Office keeps what the add-in gave it; an older add-in may have kept a bare word. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function findStore(state: BookState): Store | undefined {
  return officeStore(state) ?? ownStore(state);
}

function officeStore(state: BookState): Store | undefined {
  for (const path of state.parts.paths()) {
    if (!/^xl\/webextensions\/webextension\d*\.xml$/i.test(path)) continue;
    const root = state.parts.tree(path);
    const parent = root && descendants(root, 'properties')[0];
    if (parent) return { path, parent, itemName: parent.name.replace(/properties$/, 'property') };
  }
  return undefined;
}

function ownStore(state: BookState): Store | undefined {
  for (const { target } of state.parts.relationships(state.path).ofKind('customXml')) {
    if (!state.parts.text(target)?.includes(OWN_NAMESPACE) && !state.parts.isOpen(target)) continue;
    const root = state.parts.tree(target);
    if (root?.attributes.xmlns === OWN_NAMESPACE) return { path: target, parent: root, itemName: OWN_ITEM };
  }
  return undefined;
}

function makeStore(state: BookState): Store {
  const { parts } = state;
  const path = parts.freePath('customXml/item', '.xml');
  const properties = parts.freePath('customXml/itemProps', '.xml');
  const parent = element('settings', { xmlns: OWN_NAMESPACE });
  parts.addTree(path, undefined, parent);
  parts.contentTypes.setPart(path, 'application/xml');
  const root = element('ds:datastoreItem', { 'ds:itemID': STORE_ID, 'xmlns:ds': CUSTOM_XML }, [
    element('ds:schemaRefs', {}, [element('ds:schemaRef', { 'ds:uri': OWN_NAMESPACE })]),
  ]);
  parts.addTree(properties, PROPERTIES_TYPE, root);
  parts.relationships(path).add('customXmlProps', properties);
  parts.relationships(state.path).add('customXml', path);
  return { path, parent, itemName: OWN_ITEM };
}

/** A workbook from which the last setting was removed is as it was before the first. */
function removeStore(state: BookState, path: string): void {
  const { parts } = state;
  for (const { target } of parts.relationships(path).ofKind('customXmlProps')) parts.remove(target);
  parts.remove(path);
  const ofWorkbook = parts.relationships(state.path);
  const own = ofWorkbook.ofKind('customXml').find(({ target }) => target === path);
  if (own) ofWorkbook.remove(own.id);
}
