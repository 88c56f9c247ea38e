import JSZip from 'jszip';
import { cornersOf, readSheetFacts, type Facts } from './packagePartsSheet';
import { canonical, childOf, childrenOf, parseXml, readRelations, relationsPath } from './packagePartsXml';

/** One thing that two workbook files do not say alike. */
export interface Difference {
  /** The sheet's name, or the part's path. */
  readonly place: string;
  /** `cell value`, `cell style`, `merge`, `part`, `name` … */
  readonly kind: string;
  /** The cell, range, row, column, node or name. */
  readonly at: string;
  /** `null` when it was not there. */
  readonly before: string | null;
  /** `null` when it is gone. */
  readonly after: string | null;
}

/** Differences that are meant to be: all that is given must hold. */
export interface Allowance {
  readonly place?: string;
  readonly kind?: string;
  /** The cells in which all of the difference lies; for a column or row, the whole of it. */
  readonly area?: string;
  readonly change?: 'added' | 'removed' | 'changed';
  /** Matches what is there afterwards, or before when it is gone. */
  readonly says?: RegExp;
}

interface Book {
  readonly parts: ReadonlyMap<string, string>;
  /** Path by sheet name, in tab order. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly root: Element;
  readonly workbookPath: string;
}

/** Parts that only say what cells say, or that Excel makes anew. */
const READ_WITH_CELLS = /\/(?:styles|sharedStrings|calcChain)\.xml$/;

/** Parts as text; those that are not XML are kept as one character a byte. */
async function readBook(bytes: Uint8Array): Promise<Book> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const file of Object.values(zip.files)) {
    if (file.dir) continue;
    const isXml = /\.(?:xml|rels|vml)$/i.test(file.name);
    parts.set(file.name, await file.async(isXml ? 'string' : 'binarystring'));
  }
  const ofPackage = readRelations(parts.get('_rels/.rels'), '');
  const workbookPath = [...ofPackage.values()].find(({ type }) => type === 'officeDocument')?.target ?? '';
  const root = parseXml(parts.get(workbookPath) ?? '');
  const relations = readRelations(parts.get(relationsPath(workbookPath)), workbookPath);
  const sheets = childrenOf(childOf(root, 'sheets')).map((sheet): [string, string] => {
    const id = [...sheet.attributes].find(({ localName, prefix }) => localName === 'id' && prefix !== null);
    return [sheet.getAttribute('name') ?? '', relations.get(id?.value ?? '')?.target ?? ''];
  });
  return { parts, sheets: new Map(sheets), root, workbookPath };
}

function partOf(book: Book, name: string): Element | undefined {
  const relations = readRelations(book.parts.get(relationsPath(book.workbookPath)), book.workbookPath);
  const path = [...relations.values()].find(({ type }) => type === name)?.target;
  const text = path === undefined ? undefined : book.parts.get(path);
  return text === undefined ? undefined : parseXml(text);
}

function factsOf(book: Book, sheet: string): Facts {
  const path = book.sheets.get(sheet) ?? '';
  return readSheetFacts(parseXml(book.parts.get(path) ?? ''), {
    strings: childrenOf(partOf(book, 'sharedStrings')),
    styles: partOf(book, 'styles'),
    relations: readRelations(book.parts.get(relationsPath(path)), path),
  });
}

function compareFacts(place: string, before: Facts, after: Facts): Difference[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const fact = was ?? is;
    if (!fact || was?.says === is?.says) return [];
    return [{ place, kind: fact.kind, at: fact.at, before: was?.says ?? null, after: is?.says ?? null }];
  });
}

/** Officers' conditional formats must keep their order among themselves. */
function compareFormatOrder(place: string, before: Facts, after: Facts): Difference[] {
  const order = (facts: Facts, others: Facts): string =>
    [...facts]
      .filter(([key, { kind }]) => kind === 'conditional format' && others.has(key))
      .map(([, { at }]) => at)
      .join(', ');
  const [was, is] = [order(before, after), order(after, before)];
  return was === is ? [] : [{ place, kind: 'conditional format order', at: '', before: was, after: is }];
}

/** Lists of styles that cells name by way of others; those that cells name are read with the cells. */
function styleFacts(book: Book): Facts {
  const lists = childrenOf(partOf(book, 'styles')).filter(({ localName }) =>
    ['cellStyleXfs', 'cellStyles', 'tableStyles', 'colors', 'extLst'].includes(localName),
  );
  return new Map(
    lists.map((list) => [list.localName, { kind: 'node', at: list.localName, says: canonical(list) }]),
  );
}

/** What workbook.xml says, names by their sheet and sheets by theirs. */
function workbookFacts({ root }: Book): Facts {
  const sheets = childrenOf(childOf(root, 'sheets'));
  const list = [
    ...sheets.map((sheet) => ({
      kind: 'sheet',
      at: sheet.getAttribute('name') ?? '',
      says: sheet.getAttribute('state') ?? 'visible',
    })),
    ...childrenOf(childOf(root, 'definedNames')).map((name) => {
      const local = name.getAttribute('localSheetId');
      const sheet = local === null ? '' : `${sheets[Number(local)]?.getAttribute('name') ?? local}!`;
      const at = sheet + (name.getAttribute('name') ?? '');
      return { kind: 'name', at, says: canonical(name, new Map(), ['name', 'localSheetId']) };
    }),
    ...childrenOf(root)
      .filter(({ localName }) => !['sheets', 'definedNames'].includes(localName))
      .map((node) => ({ kind: 'node', at: node.localName, says: canonical(node) })),
  ];
  return new Map(list.map((fact) => [`${fact.kind}|${fact.at}`, fact]));
}

function compareSheetOrder(before: Book, after: Book): Difference[] {
  const order = (book: Book, other: Book): string =>
    [...book.sheets.keys()].filter((name) => other.sheets.has(name)).join(', ');
  const [was, is] = [order(before, after), order(after, before)];
  const place = before.workbookPath;
  return was === is ? [] : [{ place, kind: 'sheet order', at: '', before: was, after: is }];
}

/** What a part says; relationships and content types are lists without an order. */
function meaningOf(book: Book, path: string, text: string): string {
  if (path.endsWith('.rels')) {
    const owner = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
    const relations = [...readRelations(text, owner).values()].map(({ type, target }) => `${type} ${target}`);
    return relations.sort().join('\n');
  }
  if (path === '[Content_Types].xml') {
    return childrenOf(parseXml(text))
      .map((node) => canonical(node))
      .sort()
      .join('\n');
  }
  if (!/\.(?:xml|vml)$/i.test(path)) return text;
  return canonical(parseXml(text), readRelations(book.parts.get(relationsPath(path)), path));
}

function compareParts(before: Book, after: Book): Difference[] {
  const isApart = (path: string): boolean =>
    READ_WITH_CELLS.test(`/${path}`) ||
    [before, after].some((book) => path === book.workbookPath || [...book.sheets.values()].includes(path));
  const paths = [...new Set([...before.parts.keys(), ...after.parts.keys()])].filter(
    (path) => !isApart(path),
  );
  return paths.flatMap((path) => {
    const [was, is] = [before.parts.get(path), after.parts.get(path)];
    if (was === is) return [];
    const said = was === undefined ? null : meaningOf(before, path, was);
    const says = is === undefined ? null : meaningOf(after, path, is);
    return said === says ? [] : [{ place: path, kind: 'part', at: '', before: said, after: says }];
  });
}

function liesIn(area: string, difference: Difference): boolean {
  const { kind, at } = difference;
  const outer = cornersOf(area);
  if (!outer) throw new Error(`Expected an area such as "B2:C9", got "${area}"`);
  if (kind === 'column')
    return liesIn(area.replaceAll(/\d+/g, '1'), { ...difference, kind: 'cell', at: `${at}1` });
  if (kind === 'row') return outer.top <= Number(at) - 1 && Number(at) - 1 <= outer.bottom;
  return at.split(' ').every((part) => {
    const inner = cornersOf(part);
    if (!inner) return false;
    const isInRows = outer.top <= inner.top && inner.bottom <= outer.bottom;
    return isInRows && outer.left <= inner.left && inner.right <= outer.right;
  });
}

function changeOf({ before, after }: Difference): 'added' | 'removed' | 'changed' {
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
}

function isAllowed(difference: Difference, allowance: Allowance): boolean {
  const { place, kind, area, change, says } = allowance;
  return (
    (place === undefined || place === difference.place) &&
    (kind === undefined || kind === difference.kind) &&
    (change === undefined || change === changeOf(difference)) &&
    (says === undefined || says.test(difference.after ?? difference.before ?? '')) &&
    (area === undefined || liesIn(area, difference))
  );
}

/**
 * Compares two .xlsx files by what they say: part by part and, on sheets of the same name, cell by cell, with
 * styles, texts and relationships followed to what they mean. What an allowance covers is left out.
 */
export async function comparePackages(
  before: Uint8Array,
  after: Uint8Array,
  allowed: readonly Allowance[] = [],
): Promise<Difference[]> {
  const [was, is] = [await readBook(before), await readBook(after)];
  const shared = [...was.sheets.keys()].filter((name) => is.sheets.has(name));
  const differences = [
    ...compareParts(was, is),
    ...compareFacts(was.workbookPath, workbookFacts(was), workbookFacts(is)),
    ...compareSheetOrder(was, is),
    ...compareFacts('styles', styleFacts(was), styleFacts(is)),
    ...shared.flatMap((name) => {
      const [first, second] = [factsOf(was, name), factsOf(is, name)];
      return [...compareFacts(name, first, second), ...compareFormatOrder(name, first, second)];
    }),
  ];
  return differences.filter((difference) => !allowed.some((allowance) => isAllowed(difference, allowance)));
}
