import { cellAddress, parseRect } from '../refs/a1';
import { shiftIndex, type Shift } from '../refs/shift';
import type { SheetPart } from '../sheet/SheetPart';
import { descendants, elements, localNameOf, textOf, type XmlElement } from '../xml/tree';
import type { BookState } from './BookState';

/** Moves what hangs on a sheet's cells in parts of its own: comments, and the places of pictures and charts. */
export function shiftAttachments(state: BookState, part: SheetPart, shift: Shift): void {
  for (const { kind, target, external } of state.parts.relationships(part.path).all()) {
    if (external) continue;
    if (kind === 'comments' || kind === 'threadedComment') shiftComments(state, target, shift);
    else if (kind === 'drawing') shiftDrawing(state, target, shift);
    else if (kind === 'vmlDrawing') shiftVml(state, target, shift);
  }
}

/** A comment goes with its cell. */
function shiftComments(state: BookState, path: string, shift: Shift): void {
  const root = state.parts.tree(path);
  if (!root) return;
  state.parts.touch(path);
  const list = descendants(root, 'commentList')[0] ?? root;
  list.children = list.children.filter((each) => {
    const rect = typeof each === 'string' ? undefined : parseRect(each.attributes.ref ?? '');
    if (typeof each === 'string' || !rect) return true;
    const row = shift.axis === 'row' ? shiftIndex(rect.row, shift) : rect.row;
    const column = shift.axis === 'column' ? shiftIndex(rect.column, shift) : rect.column;
    if (row === undefined || column === undefined) return false;
    each.attributes.ref = cellAddress(row, column);
    return true;
  });
}

/** Pictures and charts move with their cells, and stay where the cells were when those are taken out. */
function shiftDrawing(state: BookState, path: string, shift: Shift): void {
  const root = state.parts.tree(path);
  if (!root) return;
  state.parts.touch(path);
  const name = shift.axis === 'row' ? 'row' : 'col';
  for (const anchor of elements(root)) {
    if (anchor.attributes.editAs === 'absolute') continue;
    for (const corner of elements(anchor)) {
      if (!['from', 'to'].includes(localNameOf(corner.name))) continue;
      for (const node of elements(corner)) if (localNameOf(node.name) === name) moveNumber(node, shift);
    }
  }
}

function moveNumber(node: XmlElement, shift: Shift): void {
  node.children = [String(movedIndex(Number(textOf(node)), shift))];
}

/** Notes are drawn in VML: their cell is in `<x:Row>` and `<x:Column>`, their box in `<x:Anchor>`. */
function shiftVml(state: BookState, path: string, shift: Shift): void {
  const text = state.parts.text(path);
  if (text === undefined) return;
  const name = shift.axis === 'row' ? 'Row' : 'Column';
  const places = shift.axis === 'row' ? [2, 6] : [0, 4];
  const moved = withoutGoneNotes(text, name, shift)
    .replace(
      new RegExp(`(<x:${name}>)\\s*(\\d+)\\s*(</x:${name}>)`, 'g'),
      (_, start: string, index: string, end: string) =>
        start + String(movedIndex(Number(index), shift)) + end,
    )
    .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g, (_, start: string, numbers: string, end: string) => {
      const list = numbers.split(',').map(Number);
      const next = list.map((value, i) => (places.includes(i) ? movedIndex(value, shift) : value));
      return start + next.join(', ') + end;
    });
  if (moved !== text) state.parts.setText(path, moved);
}

/** The box of a note goes with the note when its cell is taken out. */
function withoutGoneNotes(text: string, name: string, shift: Shift): string {
  const end = '</v:shape>';
  return text
    .split(end)
    .map((piece, i, all) => {
      const start = piece.lastIndexOf('<v:shape ');
      const closed = i === all.length - 1 ? piece : piece + end;
      const index = new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(
        piece.slice(Math.max(start, 0)),
      )?.[1];
      const gone = start >= 0 && index !== undefined && shiftIndex(Number(index), shift) === undefined;
      return gone ? piece.slice(0, start) : closed;
    })
    .join('');
}

function movedIndex(index: number, shift: Shift): number {
  return shiftIndex(index, shift) ?? shift.at;
}
