import type { Package } from '../package/Package';
import type { CellNote } from '../model';
import { parseRect } from '../refs/a1';
import { plainTextOf } from '../xml/richText';
import { childrenNamed, descendants, findChild } from '../xml/tree';
import { decodeXstring } from '../xml/xstring';

/** What hangs on a sheet beside its cells, by the kind of relationship that leads to it, in words. */
const KINDS: readonly (readonly [kind: string, words: string])[] = [
  ['threadedComment', 'comments'],
  ['pivotTable', 'pivot tables'],
  ['slicer', 'slicers'],
  ['timeline', 'timelines'],
  ['oleObject', 'embedded objects'],
  ['package', 'embedded files'],
  ['ctrlProp', 'form controls'],
  ['control', 'form controls'],
  ['picture', 'a background picture'],
];

/** What stands in a drawing, by the local name of its element. */
const DRAWN: Readonly<Record<string, string>> = {
  graphicFrame: 'charts',
  pic: 'pictures',
  sp: 'shapes',
  cxnSp: 'shapes',
  grpSp: 'shapes',
};

/** Kinds of content of a sheet that are no cells, notes nor tables, in words: “charts”, “slicers”. */
export function readAttachments(parts: Package, path: string): string[] {
  const relationships = parts.relationships(path);
  const linked = KINDS.filter(([kind]) => relationships.ofKind(kind).length > 0).map(([, words]) => words);
  const drawn = relationships.ofKind('drawing').flatMap(({ target }) => {
    const root = parts.tree(target);
    return root ? Object.keys(DRAWN).filter((name) => descendants(root, name).length > 0) : [];
  });
  return [...new Set([...drawn.map((name) => DRAWN[name] ?? name), ...linked])];
}

/** The notes of a sheet (ECMA-376 18.7), as plain texts. */
export function readNotes(parts: Package, path: string): CellNote[] {
  return parts
    .relationships(path)
    .ofKind('comments')
    .flatMap(({ target }) => {
      const list = findChild(parts.tree(target), 'commentList');
      return childrenNamed(list, 'comment').flatMap((comment) => {
        const rect = parseRect(comment.attributes.ref ?? '');
        const body = findChild(comment, 'text');
        const text = body ? decodeXstring(plainTextOf(body).text) : '';
        return rect && text !== '' ? [{ row: rect.row, column: rect.column, text }] : [];
      });
    });
}
