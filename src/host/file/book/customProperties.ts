import type { Package } from '../package/Package';
import {
  element,
  elements,
  localNameOf,
  numberAttribute,
  removeNode,
  textOf,
  type XmlElement,
} from '../xml/tree';

const PATH = 'docProps/custom.xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VALUE_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** The one format id that custom properties have (ISO 29500-1 22.3.2.1). */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

const NUMBER_TYPES = /^(u?int|u?i[1248]|r[48]|decimal)$/;

type PropertyValue = string | number | boolean;

/** The custom properties of the document. */
export function readCustomProperties(parts: Package): Map<string, PropertyValue> {
  return new Map(propertyNodes(parts).map((node) => [node.attributes.name ?? '', readValue(node)]));
}

/** Sets a property, or takes it away. */
export function setCustomProperty(parts: Package, key: string, value: PropertyValue | undefined): void {
  const path = partPath(parts);
  const known = propertyNodes(parts).find((each) => each.attributes.name === key);
  if (value === undefined && !known) return;
  const root = parts.tree(path) ?? makePart(parts);
  parts.touch(path);
  if (value === undefined && known) {
    removeNode(root, known);
    return;
  }
  const content = [makeValue(value ?? '')];
  if (known) known.children = content;
  // Property ids 0 and 1 have a meaning of their own.
  const pid = Math.max(1, ...propertyNodes(parts).map((each) => numberAttribute(each, 'pid') ?? 1)) + 1;
  if (!known) root.children.push(element('property', { fmtid: FORMAT_ID, pid, name: key }, content));
}

function partPath(parts: Package): string {
  return parts.relationships('').ofKind('custom-properties')[0]?.target ?? PATH;
}

function propertyNodes(parts: Package): XmlElement[] {
  const root = parts.tree(partPath(parts));
  return root ? elements(root).filter((each) => localNameOf(each.name) === 'property') : [];
}

function makePart(parts: Package): XmlElement {
  const root = element('Properties', { xmlns: NAMESPACE, 'xmlns:vt': VALUE_TYPES });
  parts.addTree(PATH, CONTENT_TYPE, root);
  parts.relationships('').add('custom-properties', PATH);
  return root;
}

function readValue(node: XmlElement): PropertyValue {
  const value = elements(node)[0];
  const text = textOf(value);
  const type = localNameOf(value?.name ?? '');
  if (type === 'bool') return text === 'true' || text === '1';
  return NUMBER_TYPES.test(type) ? Number(text) : text;
}

function makeValue(value: PropertyValue): XmlElement {
  if (typeof value === 'boolean') return element('vt:bool', {}, [String(value)]);
  if (typeof value === 'string') return element('vt:lpwstr', {}, [value]);
  const whole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return element(whole ? 'vt:i4' : 'vt:r8', {}, [String(value)]);
}
