import type { Rect } from '../model';
import { intersectRects, parseRect, rectAddress } from '../refs/a1';
import { childrenNamed, element, setAttribute } from '../xml/tree';
import type { SheetPart } from './SheetPart';

/** The merged areas of a sheet. */
export function readMerges(part: SheetPart): Rect[] {
  return childrenNamed(part.child('mergeCells'), 'mergeCell')
    .map((each) => parseRect(each.attributes.ref ?? ''))
    .filter((rect) => rect !== undefined);
}

/** Merges an area; those that it overlaps are taken apart first, because a file with overlapping merges is damaged. */
export function merge(part: SheetPart, rect: Rect): void {
  replaceMerges(part, [...readMerges(part).filter((each) => !intersectRects(each, rect)), rect]);
}

/** Takes apart every merged area that touches `rect`. */
export function unmerge(part: SheetPart, rect: Rect): void {
  const all = readMerges(part);
  const kept = all.filter((each) => !intersectRects(each, rect));
  if (kept.length < all.length) replaceMerges(part, kept);
}

/** Gives the sheet these merged areas. */
export function replaceMerges(part: SheetPart, rects: readonly Rect[]): void {
  if (rects.length === 0) {
    part.removeChild(part.child('mergeCells'));
    return;
  }
  const node = part.ensureChild('mergeCells');
  node.children = rects.map((rect) => element('mergeCell', { ref: rectAddress(rect) }));
  setAttribute(node, 'count', rects.length);
}
