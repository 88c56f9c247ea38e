import { bareAttributes, type XmlElement } from './tree';
import { XmlError, XmlScanner, XmlSizeError } from './XmlScanner';

/** The namespaces in which a workbook's own elements may stand: transitional and strict (ISO 29500-1). */
const MAIN_NAMESPACES: readonly string[] = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];

/** Elements that one part may have in trees; a tree takes about 200 bytes for each. */
const MAX_TREE_ELEMENTS = 400_000;

/** Reads a whole document into a tree. Throws `XmlError` when it is not well formed. */
export function parseXml(source: string): XmlElement {
  const scanner = new XmlScanner(source);
  const builder = openRoot(scanner);
  const root = builder.readElement();
  while (scanner.next() !== 'end') throw new XmlError('more than one root element');
  return root;
}

/** Moves to the root element. Its `readElement` reads it whole; a caller may read in steps with the scanner instead. */
export function openRoot(scanner: XmlScanner, maxElements = MAX_TREE_ELEMENTS): XmlBuilder {
  const token = scanner.next();
  if (token !== 'open' && token !== 'empty') throw new XmlError('no root element');
  return new XmlBuilder(scanner, prefixOfMain(scanner), token, maxElements);
}

/** Some programs write `<x:worksheet>`: the prefix (`x:`) of the root when it stands for the main namespace. */
function prefixOfMain(scanner: XmlScanner): string {
  const colon = scanner.name.indexOf(':');
  if (colon < 0) return '';
  const prefix = scanner.name.slice(0, colon);
  return MAIN_NAMESPACES.includes(scanner.attribute(`xmlns:${prefix}`) ?? '') ? `${prefix}:` : '';
}

/** Builds elements from a scanner that has just met their opening tag. */
export class XmlBuilder {
  constructor(
    private readonly scanner: XmlScanner,
    /** Taken off every name, so that the rest of the program meets `worksheet` only. */
    readonly prefix: string,
    private token: 'open' | 'empty',
    /** How many more elements may be made; a caller that throws elements away may give them back. */
    public elementsLeft: number,
  ) {}

  /** The element whose opening tag was read, with all that is in it. */
  readElement(): XmlElement {
    const root = this.startElement();
    if (this.token === 'empty') return root;
    const open: XmlElement[] = [root];
    for (let current = root; ;) {
      const token = this.scanner.next();
      if (token === 'text') current.children.push(this.scanner.text);
      else if (token === 'close') {
        open.pop();
        const parent = open.at(-1);
        if (!parent) return root;
        current = parent;
      } else if (token === 'end') throw new XmlError('ends too early');
      else {
        const child = this.startElement();
        current.children.push(child);
        if (token === 'open') open.push((current = child));
      }
    }
  }

  /** Like `readElement`, for an element that the caller's own `next()` has met. */
  readMet(token: 'open' | 'empty'): XmlElement {
    this.token = token;
    return this.readElement();
  }

  /** The element's name and attributes without its content. */
  startElement(): XmlElement {
    if (--this.elementsLeft < 0) throw new XmlSizeError('too many elements');
    const { names, values, count } = this.scanner;
    const attributes = bareAttributes();
    for (let i = 0; i < count; i++) attributes[names[i] ?? ''] = values[i] ?? '';
    if (this.prefix && this.scanner.depth <= 1) this.addDefaultNamespace(attributes);
    return { name: this.localName(), attributes, children: [] };
  }

  /** The name without the main namespace's prefix. */
  localName(): string {
    const { name } = this.scanner;
    return this.prefix && name.startsWith(this.prefix) ? name.slice(this.prefix.length) : name;
  }

  private addDefaultNamespace(attributes: Record<string, string>): void {
    const declared = attributes[`xmlns:${this.prefix.slice(0, -1)}`];
    if (declared !== undefined) attributes.xmlns = declared;
  }
}
