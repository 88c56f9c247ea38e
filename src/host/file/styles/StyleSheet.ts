import {
  childrenNamed,
  element,
  elements,
  findChild,
  numberAttribute,
  setAttribute,
  type XmlElement,
} from '../xml/tree';
import { writeElement } from '../xml/writeXml';
import { BUILT_IN_FORMATS, FIXED_FORMAT_IDS } from './numberFormats';
import { Palette } from './Palette';

/** Children of a style sheet in the schema's order (ECMA-376 18.8.39). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
/** Custom number formats begin here. */
const FIRST_CUSTOM_FORMAT = 164;

type Collection = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** `xl/styles.xml`: entries are only ever added, never changed, because other cells may use them. */
export class StyleSheet {
  readonly palette: Palette;
  private readonly indexes = new Map<Collection, Map<string, number>>();
  private readonly lists = new Map<Collection, XmlElement[]>();
  private formats: Map<number, string> | undefined;

  constructor(
    private readonly tree: XmlElement,
    theme: XmlElement | undefined,
    private readonly changed: () => void,
  ) {
    this.palette = new Palette(theme, tree);
  }

  /** One entry; undefined when the file has none of that number. */
  entry(collection: Collection, index: number): XmlElement | undefined {
    return this.list(collection)[index];
  }

  /** The number of an entry that says the same, added when there is none. */
  add(collection: Collection, node: XmlElement): number {
    const index = this.indexOf(collection);
    const key = writeElement(node);
    const known = index.get(key);
    if (known !== undefined) return known;
    const parent = this.ensure(collection);
    const list = this.list(collection);
    parent.children.push(node);
    const number = list.push(node) - 1;
    setAttribute(parent, 'count', list.length);
    index.set(key, number);
    this.changed();
    return number;
  }

  /** The format code of a number format. */
  formatCode(id: number): string {
    return this.customFormats().get(id) ?? BUILT_IN_FORMATS[id] ?? 'General';
  }

  /** The number of a format code, added when it is new. */
  formatId(code: string): number {
    const fixed = FIXED_FORMAT_IDS.find((id) => BUILT_IN_FORMATS[id] === code);
    if (fixed !== undefined) return fixed;
    const formats = this.customFormats();
    for (const [id, known] of formats) if (known === code) return id;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...formats.keys()) + 1;
    const parent = this.ensure('numFmts');
    parent.children.push(element('numFmt', { numFmtId: id, formatCode: code }));
    formats.set(id, code);
    setAttribute(parent, 'count', childrenNamed(parent, 'numFmt').length);
    this.changed();
    return id;
  }

  private customFormats(): Map<number, string> {
    this.formats ??= new Map(
      childrenNamed(findChild(this.tree, 'numFmts'), 'numFmt').map((each) => [
        numberAttribute(each, 'numFmtId') ?? 0,
        each.attributes.formatCode ?? 'General',
      ]),
    );
    return this.formats;
  }

  private list(collection: Collection): XmlElement[] {
    const known = this.lists.get(collection);
    if (known) return known;
    const parent = findChild(this.tree, collection);
    const made = parent ? elements(parent) : [];
    this.lists.set(collection, made);
    return made;
  }

  private indexOf(collection: Collection): Map<string, number> {
    const known = this.indexes.get(collection);
    if (known) return known;
    const made = new Map<string, number>();
    this.list(collection).forEach((node, i) => {
      const key = writeElement(node);
      if (!made.has(key)) made.set(key, i);
    });
    this.indexes.set(collection, made);
    return made;
  }

  private ensure(name: Collection | 'numFmts'): XmlElement {
    const known = findChild(this.tree, name);
    if (known) return known;
    const made = element(name);
    const rank = ORDER.indexOf(name);
    const at = this.tree.children.findIndex(
      (each) => typeof each !== 'string' && ORDER.indexOf(each.name) > rank,
    );
    this.tree.children.splice(at < 0 ? this.tree.children.length : at, 0, made);
    return made;
  }
}
