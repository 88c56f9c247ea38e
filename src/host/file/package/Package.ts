import type JSZip from 'jszip';
import { element, type XmlElement } from '../xml/tree';
import { parseXml } from '../xml/parseXml';
import { writeDocument } from '../xml/writeXml';
import { ContentTypes } from './ContentTypes';
import { Relationships } from './Relationships';
import { relationshipsPath } from './partPath';

/** The date that Excel itself gives every part, so that saving the same workbook twice gives the same bytes. */
const PART_DATE = new Date('1980-01-01T00:00:00Z');
const PART_OPTIONS = { createFolders: false, date: PART_DATE } as const;

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * The parts of an open file (ECMA-376 part 2). Trees are made when first asked for; only parts marked as
 * changed are written anew, every other entry of the zip keeps its bytes.
 */
export class Package {
  readonly contentTypes: ContentTypes;
  private readonly trees = new Map<string, XmlElement>();
  private readonly changed = new Set<string>();
  private readonly relations = new Map<string, Relationships>();
  /** Entry names as stored, by their lower-case form: part names are equal whatever their case (part 2, 6.2.2.3). */
  private readonly entries = new Map<string, string>();

  constructor(
    private readonly zip: JSZip,
    /** Text of the XML parts that were unpacked, by part name. */
    private readonly texts: Map<string, string>,
    readonly strict: boolean,
  ) {
    for (const name of Object.keys(zip.files)) this.entries.set(canonical(name), name);
    this.contentTypes = new ContentTypes(this.tree(CONTENT_TYPES) ?? element('Types'), () => {
      this.touch(CONTENT_TYPES);
    });
  }

  has(path: string): boolean {
    return this.entries.has(canonical(path));
  }

  /** Part names in the order in which the file holds them. */
  paths(): string[] {
    return [...this.entries.values()].map((name) => name.replace(/\\/g, '/').replace(/^\//, ''));
  }

  /** The text of an XML part as it was read or last written. */
  text(path: string): string | undefined {
    return this.texts.get(canonical(path));
  }

  /** Whether the part's tree has been made. */
  isOpen(path: string): boolean {
    return this.trees.has(canonical(path));
  }

  /** Frees a text that has been read into something else. */
  forgetText(path: string): void {
    this.texts.delete(canonical(path));
  }

  /** The tree of an XML part. Call `touch` after changing it. */
  tree(path: string): XmlElement | undefined {
    const key = canonical(path);
    const known = this.trees.get(key);
    const text = this.texts.get(key);
    if (known || text === undefined) return known;
    const tree = parseXml(text);
    this.trees.set(key, tree);
    this.texts.delete(key);
    return tree;
  }

  /** Marks a part's tree as changed, so that it is written on saving. */
  touch(path: string): void {
    this.changed.add(canonical(path));
  }

  /** The relationships of a part (`''` for the package). */
  relationships(path: string): Relationships {
    const key = canonical(path);
    const known = this.relations.get(key);
    if (known) return known;
    const made = this.openRelationships(path);
    this.relations.set(key, made);
    return made;
  }

  /** Adds or replaces a part that is written from a tree. */
  addTree(path: string, contentType: string | undefined, tree: XmlElement): void {
    const key = canonical(path);
    if (!this.entries.has(key)) this.entries.set(key, path);
    this.trees.set(key, tree);
    this.touch(path);
    if (contentType) this.contentTypes.setPart(path, contentType);
  }

  /** Replaces a part's text. */
  setText(path: string, text: string): void {
    if (!this.has(path)) this.entries.set(canonical(path), path);
    this.zip.file(this.entries.get(canonical(path)) ?? path, text, PART_OPTIONS);
    if (this.texts.has(canonical(path))) this.texts.set(canonical(path), text);
    this.trees.delete(canonical(path));
  }

  /** The text of a part whose text was freed, unpacked once more. */
  async reread(path: string): Promise<string> {
    const entry = this.zip.file(this.entries.get(canonical(path)) ?? path);
    return entry ? entry.async('string') : '';
  }

  /** Removes a part with its relationships and its content type; relationships that lead to it stay with the caller. */
  remove(path: string): void {
    for (const each of [path, relationshipsPath(path)]) {
      const key = canonical(each);
      this.zip.remove(this.entries.get(key) ?? each);
      this.entries.delete(key);
      this.trees.delete(key);
      this.texts.delete(key);
      this.changed.delete(key);
    }
    this.relations.delete(canonical(path));
    this.contentTypes.removePart(path);
  }

  /** A part name that is not in use, such as `xl/tables/table3.xml` for `freePath('xl/tables/table', '.xml')`. */
  freePath(start: string, end: string): string {
    let number = 1;
    while (this.has(`${start}${number}${end}`)) number++;
    return `${start}${number}${end}`;
  }

  /** The file's bytes. */
  async write(): Promise<Uint8Array> {
    for (const key of this.changed) {
      const tree = this.trees.get(key);
      if (tree) this.zip.file(this.entries.get(key) ?? key, writeDocument(tree), PART_OPTIONS);
    }
    return this.zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  }

  private openRelationships(path: string): Relationships {
    const at = relationshipsPath(path);
    return new Relationships(path, this.strict, this.tree(at), (tree) => {
      if (this.has(at)) this.touch(at);
      else this.addTree(at, undefined, tree);
    });
  }
}

function canonical(path: string): string {
  return path.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
}
