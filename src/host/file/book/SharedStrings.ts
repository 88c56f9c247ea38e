import { encodeXstring, decodeXstring } from '../xml/xstring';
import { escapeText } from '../xml/writeXml';
import { openRoot } from '../xml/parseXml';
import { XmlScanner } from '../xml/XmlScanner';
import { plainTextOf } from './richText';

const ROOT_TAG = /<(\w+:)?sst\b[^>]*>/;

/** Most strings are two elements, and the trees made for them are not kept. */
const MAX_ELEMENTS = 3_000_000;

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
    const scanner = new XmlScanner(source, MAX_ELEMENTS);
    const builder = openRoot(scanner, MAX_ELEMENTS);
    if (scanner.depth === 0) return;
    for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
      if ((token !== 'open' && token !== 'empty') || builder.localName() !== 'si') continue;
      const { text, plain } = plainTextOf(builder.readMet(token));
      const index = this.texts.push(decodeXstring(text)) - 1;
      const known = this.texts[index] ?? '';
      if (plain && !this.indexes.has(known)) this.indexes.set(known, index);
    }
  }
}

function writeItem(text: string, prefix: string): string {
  const safe = encodeXstring(text);
  const space = /^\s|\s$|\n/.test(safe) ? ' xml:space="preserve"' : '';
  return `<${prefix}si><${prefix}t${space}>${escapeText(safe)}</${prefix}t></${prefix}si>`;
}
