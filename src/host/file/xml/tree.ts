/** An element of an XML document; text is kept as it was, white space included. */
export interface XmlElement {
  name: string;
  readonly attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Makes an element; attributes given as `undefined` are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  const kept = bareAttributes();
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) kept[key] = String(value);
  return { name, attributes: kept, children };
}

/** An attribute list without a prototype, so that an attribute called `constructor` is only an attribute. */
export function bareAttributes(): Record<string, string> {
  return Object.create(null) as Record<string, string>; // `Object.create` is typed as `any`
}

/** The child elements, without the text between them. */
export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child) => typeof child !== 'string');
}

/** The child elements of one name. */
export function childrenNamed(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent ? elements(parent).filter((child) => child.name === name) : [];
}

/** The first child element of that name. */
export function findChild(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of parent?.children ?? []) {
    if (typeof child !== 'string' && child.name === name) return child;
  }
  return undefined;
}

/** Every element below `parent` whose name without its prefix is `localName`, in document order. */
export function descendants(parent: XmlElement, localName: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of elements(parent)) {
    if (localNameOf(child.name) === localName) found.push(child);
    found.push(...descendants(child, localName));
  }
  return found;
}

/** `x14:formula` → `formula`. */
export function localNameOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The text directly inside an element. */
export function textOf(parent: XmlElement | undefined): string {
  return parent ? parent.children.filter((child) => typeof child === 'string').join('') : '';
}

/** Takes one child away. */
export function removeNode(parent: XmlElement, child: XmlElement): void {
  parent.children = parent.children.filter((each) => each !== child);
}

/** Sets an attribute, or takes it away when the value is `undefined`. */
export function setAttribute(node: XmlElement, name: string, value: string | number | undefined): void {
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- attributes have no prototype and few keys
  if (value === undefined) delete node.attributes[name];
  else node.attributes[name] = String(value);
}

/** An xsd:boolean attribute. */
export function flag(node: XmlElement | undefined, name: string, otherwise: boolean): boolean {
  const text = node?.attributes[name];
  return text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on';
}

/** A numeric attribute, `undefined` when there is none or it is no number. */
export function numberAttribute(node: XmlElement | undefined, name: string): number | undefined {
  const text = node?.attributes[name];
  if (text === undefined || text === '') return undefined;
  // Not Number(): globals are slow to look up where tests run, and this is asked for every cell.
  const value = +text;
  return value - value === 0 ? value : undefined;
}

/** The relationship attribute `r:id`, whatever prefix the file gives the relationships namespace. */
export function relationshipId(node: XmlElement): string | undefined {
  const key = Object.keys(node.attributes).find((name) => name.endsWith(':id'));
  return key === undefined ? undefined : node.attributes[key];
}
