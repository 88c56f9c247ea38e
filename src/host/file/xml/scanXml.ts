import { SaxesParser, type SaxesOptions, type SaxesTagPlain } from 'saxes';
import { XmlError, XmlSizeError } from './XmlError';

/** The attributes of one element; the list has no prototype and belongs to whom it is given. */
export type XmlAttributes = Record<string, string>;

/** Told of a document's elements and texts, in their order. */
export interface XmlHandler {
  /** `name` is without the prefix of the main namespace, so that handlers meet `worksheet` only. */
  open(name: string, attributes: XmlAttributes): void;
  close(): void;
  /** Text inside the root, white space included; one stretch may come in several pieces. */
  text(text: string): void;
}

/** The namespaces in which a workbook's own elements may stand: transitional and strict (ISO 29500-1). */
const MAIN_NAMESPACES: readonly string[] = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];
/** A package's XML is of version 1.0, whatever it says (ECMA-376 part 2, 8.2.3). */
const OPTIONS = {
  xmlns: false,
  defaultXMLVersion: '1.0',
  forceXMLVersion: true,
} as const satisfies SaxesOptions;

const MAX_DEPTH = 200;
/** The most that an element of a workbook may have is about 70 (`pivotTableDefinition`). */
const MAX_ATTRIBUTES = 200;
/** Characters without a tag, in a text, a comment or a tag itself; a cell's text has at most 32,767. */
const MAX_UNBROKEN = 4_000_000;
/** How often the limit above is looked at. */
const CHUNK = 65_536;

/**
 * Reads a document from beginning to end. Throws `XmlError` when it is not well formed or has a document type
 * declaration: a workbook never has one, and the entities declared in it can be made to expand without end.
 */
export function scanXml(source: string, handler: XmlHandler, maxElements = 600_000): void {
  new XmlScan(handler, maxElements).read(source);
}

class XmlScan {
  private readonly parser = new SaxesParser(OPTIONS);
  private prefix = '';
  private depth = 0;
  private elements = 0;
  private attributes = 0;
  /** Characters read since the last tag. */
  private unbroken = 0;

  constructor(
    private readonly handler: XmlHandler,
    private readonly maxElements: number,
  ) {
    const { parser } = this;
    const addText = (text: string): void => {
      if (this.depth > 0) handler.text(text);
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('attribute', () => {
      if (++this.attributes > MAX_ATTRIBUTES) throw new XmlSizeError('too many attributes');
    });
    parser.on('opentag', (tag) => {
      this.open(tag);
    });
    parser.on('closetag', () => {
      this.unbroken = 0;
      this.depth--;
      handler.close();
    });
    parser.on('doctype', () => {
      throw new XmlError('a document type declaration');
    });
    parser.on('error', ({ message }) => {
      throw new XmlError(message.slice(0, 200));
    });
  }

  read(source: string): void {
    for (let at = 0; at < source.length; at += CHUNK) {
      this.parser.write(source.slice(at, at + CHUNK));
      this.unbroken += CHUNK;
      if (this.unbroken > MAX_UNBROKEN) throw new XmlSizeError('a text or tag is too long');
    }
    this.parser.close();
  }

  private open({ name, attributes }: SaxesTagPlain): void {
    this.unbroken = 0;
    this.attributes = 0;
    if (++this.elements > this.maxElements) throw new XmlSizeError('too many elements');
    if (++this.depth > MAX_DEPTH) throw new XmlSizeError('elements are nested too deeply');
    if (this.depth === 1) this.takePrefix(name, attributes);
    this.handler.open(this.localName(name), attributes);
  }

  /** Some programs write `<x:worksheet xmlns:x="…">`; the root is then given the namespace as its default one. */
  private takePrefix(name: string, attributes: XmlAttributes): void {
    const prefix = name.slice(0, Math.max(0, name.indexOf(':')));
    const namespace = attributes[`xmlns:${prefix}`];
    if (prefix === '' || namespace === undefined || !MAIN_NAMESPACES.includes(namespace)) return;
    this.prefix = `${prefix}:`;
    attributes.xmlns = namespace;
  }

  private localName(name: string): string {
    return this.prefix !== '' && name.startsWith(this.prefix) ? name.slice(this.prefix.length) : name;
  }
}
