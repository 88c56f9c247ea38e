import type { Rect } from '../model';
import { parseRect, parseRects, rectAddress } from '../refs/a1';
import { shiftRect, type Shift } from '../refs/shift';
import { translateFormula } from '../refs/translateFormula';
import { blockRanges, moveTwin, placedRules, removeRule, setBlockRanges } from '../sheet/conditionalFormats';
import { readMerges, replaceMerges } from '../sheet/merges';
import { replaceHyperlinks } from '../sheet/hyperlinks';
import type { SheetPart } from '../sheet/SheetPart';
import { formulaNodes, rangesOf, ruleNodes, setRuleRanges } from '../sheet/validations';
import {
  childrenNamed,
  descendants,
  elements,
  numberAttribute,
  setAttribute,
  textOf,
  type XmlElement,
} from '../xml/tree';
import type { BookState } from './BookState';
import { removeTable, tableParts } from './tables';

/** Moves every range that a sheet's part and its tables name. */
export function shiftRanges(state: BookState, part: SheetPart, shift: Shift): void {
  const merges = readMerges(part).map((rect) => shiftRect(rect, shift));
  if (merges.length > 0) replaceMerges(part, merges.filter(isMerge));
  shiftFormats(part, shift);
  for (const rule of ruleNodes(part)) {
    const before = rangesOf(rule);
    followCorner(formulaNodes(rule), before, shift);
    setRuleRanges(part, rule, shiftRects(before, shift));
  }
  shiftLinks(state, part, shift);
  shiftFilter(part, shift);
  shiftFormulaRanges(part, shift);
  for (const name of ['protectedRanges', 'ignoredErrors', 'sheetViews']) shiftListed(part, name, shift);
  shiftBreaks(part, shift);
  shiftTables(state, part, shift);
}

function isMerge(rect: Rect | undefined): rect is Rect {
  return rect !== undefined && rect.rowCount * rect.columnCount > 1;
}

function shiftRects(rects: readonly Rect[], shift: Shift): Rect[] {
  return rects.map((rect) => shiftRect(rect, shift)).filter((rect) => rect !== undefined);
}

function shiftFormats(part: SheetPart, shift: Shift): void {
  const done = new Set<XmlElement>();
  for (const placed of placedRules(part)) {
    const before = blockRanges(placed.block);
    if (done.has(placed.block)) continue;
    const rules = elements(placed.block).filter((each) => each.name.endsWith('cfRule'));
    for (const rule of rules) {
      followCorner(
        elements(rule).filter((each) => each.name === 'formula' || each.name === 'xm:f'),
        before,
        shift,
      );
    }
    const after = shiftRects(before, shift);
    if (after.length > 0) {
      setBlockRanges(placed.block, after);
      for (const rule of rules) moveTwin(part, rule, after);
    } else for (const rule of rules) removeRule(part, { block: placed.block, rule });
    done.add(placed.block);
  }
}

/** When the corner to which a rule's formulas are relative is taken out, they are told from the first cell that stays. */
function followCorner(formulas: readonly XmlElement[], ranges: readonly Rect[], shift: Shift): void {
  const [corner] = ranges;
  if (!corner || shift.count > 0) return;
  const gone = shift.at - shift.count;
  const start = shift.axis === 'row' ? corner.row : corner.column;
  if (start < shift.at || start >= gone) return;
  const [rows, columns] = shift.axis === 'row' ? [gone - start, 0] : [0, gone - start];
  for (const node of formulas) node.children = [translateFormula(textOf(node), rows, columns)];
}

function shiftLinks(state: BookState, part: SheetPart, shift: Shift): void {
  const kept = childrenNamed(part.child('hyperlinks'), 'hyperlink').filter((node) =>
    shiftReference(node, 'ref', shift),
  );
  replaceHyperlinks(part, state.parts.relationships(part.path), kept);
}

/** Moves the range in an attribute; false when nothing is left of it. */
function shiftReference(node: XmlElement, name: string, shift: Shift): boolean {
  const rects = parseRects(node.attributes[name]);
  if (rects.length === 0) return true;
  const moved = shiftRects(rects, shift);
  if (moved.length > 0) node.attributes[name] = moved.map(rectAddress).join(' ');
  return moved.length > 0;
}

function shiftFilter(part: SheetPart, shift: Shift): void {
  const filter = part.child('autoFilter');
  if (filter && !shiftReference(filter, 'ref', shift)) part.removeChild(filter);
  const sort = part.child('sortState');
  if (sort && !shiftReference(sort, 'ref', shift)) part.removeChild(sort);
}

/** Array formulas and data tables name the cells that they fill. */
function shiftFormulaRanges(part: SheetPart, shift: Shift): void {
  for (const [, row] of part.rows.entries()) {
    for (const { formula } of row.cells) {
      const ref = formula?.attributes?.ref;
      const rect = ref === undefined ? undefined : parseRect(ref);
      const moved = rect && shiftRect(rect, shift);
      if (formula && moved) formula.attributes = { ...formula.attributes, ref: rectAddress(moved) };
    }
  }
}

/** Places whose children name ranges: a child of which nothing is left goes, but a selection is only reset. */
function shiftListed(part: SheetPart, name: string, shift: Shift): void {
  const parent = part.child(name);
  if (!parent) return;
  if (name === 'sheetViews') {
    for (const node of descendants(parent, 'selection')) {
      const stays = shiftReference(node, 'sqref', shift) && shiftReference(node, 'activeCell', shift);
      if (!stays)
        for (const key of ['sqref', 'activeCell', 'activeCellId']) setAttribute(node, key, undefined);
    }
    return;
  }
  parent.children = parent.children.filter(
    (each) => typeof each === 'string' || shiftReference(each, 'sqref', shift),
  );
  if (elements(parent).length === 0) part.removeChild(parent);
}

function shiftBreaks(part: SheetPart, shift: Shift): void {
  const parent = part.child(shift.axis === 'row' ? 'rowBreaks' : 'colBreaks');
  for (const node of childrenNamed(parent, 'brk')) {
    const id = numberAttribute(node, 'id') ?? 0;
    // A break stands after the row or column whose number it bears.
    if (id - 1 >= shift.at) setAttribute(node, 'id', Math.max(id + shift.count, shift.at, 1));
  }
}

function shiftTables(state: BookState, part: SheetPart, shift: Shift): void {
  for (const { path, root } of tableParts(state, part)) {
    state.parts.touch(path);
    const before = parseRect(root.attributes.ref ?? '');
    const after = before && shiftRect(before, shift);
    if (!before || !after) removeTable(state, part, numberAttribute(root, 'id') ?? 0);
    else {
      root.attributes.ref = rectAddress(after);
      for (const node of descendants(root, 'autoFilter').concat(descendants(root, 'sortState'))) {
        shiftReference(node, 'ref', shift);
      }
      if (shift.axis === 'column') shiftTableColumns(root, before, shift);
    }
  }
}

/** A column put into a table gets a name that no other has. */
function shiftTableColumns(root: XmlElement, before: Rect, shift: Shift): void {
  const parent = elements(root).find((each) => each.name === 'tableColumns');
  if (!parent) return;
  const at = shift.at - before.column;
  const columns = elements(parent);
  if (shift.count < 0) {
    const from = Math.max(0, at);
    const to = Math.min(columns.length, at - shift.count);
    if (to > from) columns.splice(from, to - from);
  } else if (at > 0 && at < columns.length) {
    columns.splice(at, 0, ...newColumns(columns, shift.count));
  } else return;
  parent.children = columns;
  setAttribute(parent, 'count', columns.length);
}

function newColumns(columns: readonly XmlElement[], count: number): XmlElement[] {
  const taken = new Set(columns.map((each) => each.attributes.name?.toLowerCase()));
  let highest = Math.max(0, ...columns.map((each) => numberAttribute(each, 'id') ?? 0));
  let number = 1;
  return Array.from({ length: count }, () => {
    while (taken.has(`column${number}`)) number++;
    taken.add(`column${number}`);
    return {
      name: 'tableColumn',
      attributes: { id: String(++highest), name: `Column${number}` },
      children: [],
    };
  });
}
