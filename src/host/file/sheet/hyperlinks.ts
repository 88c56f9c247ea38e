import type { Hyperlink } from '../model';
import type { Relationships } from '../package/Relationships';
import { cellAddress, intersectRects, parseRect, rectAddress, subtractRect } from '../refs/a1';
import { childrenNamed, element, relationshipId, type XmlElement } from '../xml/tree';
import { decodeXstring, encodeXstring } from '../xml/xstring';
import type { SheetPart } from './SheetPart';

const RELATIONSHIPS = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
/** A link over a larger area is listed for its first cell only. */
const MOST_CELLS_LISTED = 1_000;

/** The links of a sheet, one for each cell. */
export function readHyperlinks(part: SheetPart, relationships: Relationships): Hyperlink[] {
  return childrenNamed(part.child('hyperlinks'), 'hyperlink').flatMap((node) => {
    const rect = parseRect(node.attributes.ref ?? '');
    if (!rect) return [];
    const link = readLink(node, relationships);
    const all = rect.rowCount * rect.columnCount;
    return Array.from({ length: all > MOST_CELLS_LISTED ? 1 : all }, (_, i) => ({
      row: rect.row + Math.floor(i / rect.columnCount),
      column: rect.column + (i % rect.columnCount),
      ...link,
    }));
  });
}

/** Gives a cell a link, or none. */
export function setHyperlink(
  part: SheetPart,
  relationships: Relationships,
  row: number,
  column: number,
  link: Omit<Hyperlink, 'row' | 'column'> | undefined,
): void {
  cutOut(part, relationships, row, column);
  if (!link) return;
  const node = element('hyperlink', { ref: cellAddress(row, column) });
  if (link.address !== undefined && link.address !== '') {
    node.attributes[relationshipAttribute(part)] = relationships.add('hyperlink', link.address, true);
  }
  if (link.documentReference !== undefined && link.documentReference !== '') {
    node.attributes.location = encodeXstring(link.documentReference.replace(/^#/, ''));
  }
  if (link.screenTip !== undefined && link.screenTip !== '')
    node.attributes.tooltip = encodeXstring(link.screenTip);
  part.ensureChild('hyperlinks').children.push(node);
}

function readLink(node: XmlElement, relationships: Relationships): Omit<Hyperlink, 'row' | 'column'> {
  const target = relationships.find(relationshipId(node))?.target;
  const { location, tooltip } = node.attributes;
  return {
    ...(target === undefined ? {} : { address: target }),
    ...(location === undefined ? {} : { documentReference: decodeXstring(location) }),
    ...(tooltip === undefined ? {} : { screenTip: decodeXstring(tooltip) }),
  };
}

/** Takes a cell out of every link that covers it; a larger link is divided around it. */
function cutOut(part: SheetPart, relationships: Relationships, row: number, column: number): void {
  const parent = part.child('hyperlinks');
  if (!parent) return;
  const cell = { row, column, rowCount: 1, columnCount: 1 };
  // Sheets of thousands of links are written cell by cell, so an address of one cell is compared and not read.
  const address = cellAddress(row, column);
  const mayCover = (ref = '') => ref === address || ref.includes(':');
  if (!parent.children.some((node) => typeof node !== 'string' && mayCover(node.attributes.ref))) return;
  const nodes = childrenNamed(parent, 'hyperlink');
  const kept = nodes.flatMap((node) => {
    const rect = parseRect(node.attributes.ref ?? '');
    if (!rect || !intersectRects(rect, cell)) return [node];
    return subtractRect(rect, cell).map((piece) =>
      element('hyperlink', { ...node.attributes, ref: rectAddress(piece) }),
    );
  });
  replaceHyperlinks(part, relationships, kept);
}

/** Gives the sheet these link elements and drops the relationships that none of them uses any more. */
export function replaceHyperlinks(
  part: SheetPart,
  relationships: Relationships,
  nodes: readonly XmlElement[],
): void {
  const parent = part.child('hyperlinks');
  if (!parent) return;
  const used = new Set(nodes.map(relationshipId));
  for (const node of childrenNamed(parent, 'hyperlink')) {
    const id = relationshipId(node);
    if (id !== undefined && !used.has(id)) relationships.remove(id);
  }
  part.touch();
  if (nodes.length === 0) part.removeChild(parent);
  else parent.children = [...nodes];
}

/** `r:id`, with whatever prefix the sheet gives the relationships namespace; declared when it has none. */
export function relationshipAttribute(part: { readonly root: XmlElement }): string {
  const { attributes } = part.root;
  const known = Object.keys(attributes).find(
    (name) => name.startsWith('xmlns:') && Object.values(RELATIONSHIPS).includes(attributes[name] ?? ''),
  );
  if (known !== undefined) return `${known.slice('xmlns:'.length)}:id`;
  const strict = attributes.xmlns?.includes('purl.oclc.org') ?? false;
  attributes['xmlns:r'] = strict ? RELATIONSHIPS.strict : RELATIONSHIPS.transitional;
  return 'r:id';
}
