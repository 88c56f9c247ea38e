import { elements, localNameOf, numberAttribute, setAttribute, type XmlElement } from '../xml/tree';
import type { SheetPart } from './SheetPart';

/** Takes an element out of the sheet's extension list, with every parent that holds nothing else. */
export function removeExtensionChild(part: SheetPart, node: XmlElement): void {
  const list = part.child('extLst');
  if (!list) return;
  part.touch();
  prune(list, node);
  if (elements(list).length === 0) part.removeChild(list);
}

function prune(parent: XmlElement, node: XmlElement): boolean {
  const inside = elements(parent).find((each) => each === node || prune(each, node));
  if (!inside) return false;
  // What is left of a rule list when its last rule is gone, such as `<xm:sqref>`, says nothing by itself.
  const bare = inside !== node && elements(inside).every((each) => localNameOf(each.name) === 'sqref');
  if (inside === node || bare) parent.children = parent.children.filter((each) => each !== inside);
  if (numberAttribute(parent, 'count') !== undefined) setAttribute(parent, 'count', elements(parent).length);
  return true;
}
