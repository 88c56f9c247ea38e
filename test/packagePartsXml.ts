import { JSDOM } from 'jsdom';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const parser = new new JSDOM('').window.DOMParser();

/** Where a relationship leads, by its id in the part at hand. */
export type Relations = ReadonlyMap<string, { readonly type: string; readonly target: string }>;

/** The root element of an XML part. */
export function parseXml(text: string): Element {
  return parser.parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml').documentElement;
}

export function childrenOf(element: Element | undefined, name?: string): Element[] {
  return [...(element?.children ?? [])].filter((child) => name === undefined || child.localName === name);
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return childrenOf(element, name)[0];
}

function attributeText(attribute: Attr, relations: Relations): string {
  const isRelation = attribute.namespaceURI === RELATIONSHIPS;
  const value = isRelation ? (relations.get(attribute.value)?.target ?? attribute.value) : attribute.value;
  const prefix = attribute.prefix === null ? '' : `${attribute.prefix}:`;
  return `${prefix}${attribute.localName}="${value}"`;
}

/** What an element says, whatever its prefixes and the order of its attributes; ids of relations are followed. */
export function canonical(
  element: Element | undefined,
  relations: Relations = new Map(),
  omit: readonly string[] = [],
): string {
  if (!element) return '';
  const attributes = [...element.attributes]
    .filter(
      ({ namespaceURI, localName }) => namespaceURI !== XMLNS && ![...omit, 'Ignorable'].includes(localName),
    )
    .map((attribute) => attributeText(attribute, relations))
    .sort();
  const hasElements = element.children.length > 0;
  const content = [...element.childNodes].map((node) => {
    if (node.nodeType === 1) return canonical(node as Element, relations); // node type 1 is an element
    const isText = node.nodeType === 3 || node.nodeType === 4;
    return isText && !(hasElements && node.textContent?.trim() === '') ? (node.textContent ?? '') : '';
  });
  return `<${[element.localName, ...attributes].join(' ')}>${content.join('')}</>`;
}

/** A part's relationships. `base` is the part's path, against which targets are resolved. */
export function readRelations(text: string | undefined, base: string): Relations {
  if (text === undefined) return new Map();
  return new Map(
    childrenOf(parseXml(text), 'Relationship').map((relation) => {
      const target = relation.getAttribute('Target') ?? '';
      const isOutside = relation.getAttribute('TargetMode') === 'External';
      const type = (relation.getAttribute('Type') ?? '').split('/').pop() ?? '';
      const resolved = isOutside ? target : new URL(target, `zip:///${base}`).pathname.slice(1);
      return [relation.getAttribute('Id') ?? '', { type, target: resolved }];
    }),
  );
}

/** The path of the part that holds a part's relationships. */
export function relationsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}
