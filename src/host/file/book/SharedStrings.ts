import { encodeXstring, decodeXstring } from '../xml/xstring';
import { escapeText } from '../xml/writeXml';
import { scanXml, type XmlAttributes, type XmlHandler } from '../xml/scanXml';
import { TreeBuilder } from '../xml/TreeBuilder';
import type { XmlElement } from '../xml/tree';
import { plainTextOf } from '../xml/richText';

const ROOT_TAG = /<(\w+:)?sst\b[^>]*>/;

/** Most strings are two elements. */
const MAX_ELEMENTS = 3_000_000;
/** Elements and attributes of one string, whose tree is not kept; with 32,767 characters it cannot have more. */
const MAX_STRING_NODES = 400_000;

/** `xl/sharedStrings.xml`: read once; written strings are added at its end and nothing in it is ever changed. */
export class SharedStrings {
  private readonly texts: string[] = [];
  /** Plain strings only: a rich one looks different although it reads the same. */
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];

  /** Throws `XmlError` when the part is not well formed. */
  constructor(source: string | undefined) {
    if (source !== undefined) this.read(source);
  }

  /** The plain text of a string; `''` for an index that the file does not have. */
  text(index: number): string {
    return this.texts[index] ?? '';
  }

  /** The index of a plain string, adding it when it is new. */
  indexOf(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.texts.push(text) - 1;
    this.indexes.set(text, index);
    this.added.push(text);
    return index;
  }

  get changed(): boolean {
    return this.added.length > 0;
  }

  /** The part with the added strings, from the part as it was read. */
  write(source: string): string {
    const prefix = ROOT_TAG.exec(source)?.[1] ?? '';
    const items = this.added.map((text) => writeItem(text, prefix)).join('');
    const end = source.lastIndexOf(`</${prefix}sst`);
    const opened = end < 0 ? source.replace(/\/>\s*$/, '>') : source.slice(0, end);
    const whole = `${opened}${items}</${prefix}sst>`;
    // The counts are optional (18.4.9) and would be wrong now.
    return whole.replace(ROOT_TAG, (tag) => tag.replace(/\s(count|uniqueCount)="[^"]*"/g, ''));
  }

  private read(source: string): void {
    scanXml(
      source,
      new StringReader((item) => {
        this.keep(item);
      }),
      MAX_ELEMENTS,
    );
  }

  private keep(item: XmlElement): void {
    const { text, plain } = plainTextOf(item);
    const index = this.texts.push(decodeXstring(text)) - 1;
    const known = this.texts[index] ?? '';
    if (plain && !this.indexes.has(known)) this.indexes.set(known, index);
  }
}

/** Hands over each child of the root as a tree, one at a time. */
class StringReader implements XmlHandler {
  private item: TreeBuilder | undefined;
  private isInRoot = false;

  constructor(private readonly keep: (item: XmlElement) => void) {}

  open(name: string, attributes: XmlAttributes): void {
    if (!this.isInRoot) this.isInRoot = true;
    else {
      this.item ??= new TreeBuilder({ nodes: MAX_STRING_NODES });
      this.item.open(name, attributes);
    }
  }

  text(text: string): void {
    this.item?.text(text);
  }

  close(): void {
    this.item?.close();
    if (!this.item?.root || this.item.depth > 0) return;
    if (this.item.root.name === 'si') this.keep(this.item.root);
    this.item = undefined;
  }
}

function writeItem(text: string, prefix: string): string {
  const safe = encodeXstring(text);
  const space = /^\s|\s$|\n/.test(safe) ? ' xml:space="preserve"' : '';
  return `<${prefix}si><${prefix}t${space}>${escapeText(safe)}</${prefix}t></${prefix}si>`;
}
