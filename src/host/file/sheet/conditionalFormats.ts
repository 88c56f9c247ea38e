import type { ConditionalFormat, Rect } from '../model';
import { parseRects, rectAddress } from '../refs/a1';
import { addDxf, readDxf } from '../styles/dxf';
import type { StyleSheet } from '../styles/StyleSheet';
import {
  childrenNamed,
  descendants,
  element,
  elements,
  findChild,
  flag,
  localNameOf,
  numberAttribute,
  setAttribute,
  textOf,
  type XmlElement,
} from '../xml/tree';
import { extendBar, readBar, setBar } from './dataBars';
import { removeExtensionChild } from './extensions';
import type { SheetPart } from './SheetPart';

type NewFormat = Omit<ConditionalFormat, 'id' | 'priority'>;
type FormatPatch = Partial<Omit<ConditionalFormat, 'id'>>;

/** A rule with the block of ranges that holds it. */
interface PlacedRule {
  readonly block: XmlElement;
  readonly rule: XmlElement;
}

const idOf = new WeakMap<XmlElement, string>();

/** The conditional formats of a sheet by priority. */
export function readConditionalFormats(part: SheetPart, styles: StyleSheet): ConditionalFormat[] {
  return placedRules(part)
    .map((placed) => readFormat(part, styles, placed))
    .sort((one, other) => one.priority - other.priority);
}

/** Adds a format before all others, whose priorities move down, and gives its id. */
export function addConditionalFormat(part: SheetPart, styles: StyleSheet, format: NewFormat): string {
  for (const { rule } of placedRules(part))
    setAttribute(rule, 'priority', (numberAttribute(rule, 'priority') ?? 1) + 1);
  const rule = element('cfRule', { type: format.type, priority: 1 });
  changeRule(part, styles, rule, format);
  if (format.type === 'dataBar') extendBar(part, rule, sqref(format.ranges));
  part.insertChild(element('conditionalFormatting', { sqref: sqref(format.ranges) }, [rule]));
  return ruleId(part, rule);
}

/** Changes what `patch` names; nothing happens when no format has that id. */
export function updateConditionalFormat(
  part: SheetPart,
  styles: StyleSheet,
  id: string,
  patch: FormatPatch,
): void {
  const placed = findRule(part, id);
  if (!placed) return;
  part.touch();
  const { rule } = placed;
  if (patch.type !== undefined) setAttribute(rule, 'type', patch.type);
  if (patch.ranges) {
    moveRule(part, placed, patch.ranges);
    moveTwin(part, rule, patch.ranges);
  }
  if (patch.priority !== undefined) setPriority(part, rule, patch.priority);
  changeRule(part, styles, rule, patch);
}

export function removeConditionalFormat(part: SheetPart, id: string): void {
  const placed = findRule(part, id);
  if (placed) removeRule(part, placed);
}

/** Every rule of the sheet, in the ordinary blocks and in the extension list. */
export function placedRules(part: SheetPart): PlacedRule[] {
  const blocks = childrenNamed(part.root, 'conditionalFormatting');
  const own = blocks.flatMap((block) => childrenNamed(block, 'cfRule').map((rule) => ({ block, rule })));
  const twins = new Set(own.map(({ rule }) => twinId(rule)));
  const extensions = part.child('extLst');
  const extended = extensions ? descendants(extensions, 'conditionalFormatting') : [];
  const others = extended.flatMap((block) =>
    elements(block)
      // An extension with the id of an ordinary rule only adds detail to that rule.
      .filter((rule) => localNameOf(rule.name) === 'cfRule' && !twins.has(rule.attributes.id))
      .map((rule) => ({ block, rule })),
  );
  return [...own, ...others];
}

/** The cells of a block of rules. */
export function blockRanges(block: XmlElement): Rect[] {
  const inner = elements(block).find((each) => localNameOf(each.name) === 'sqref');
  return parseRects(block.attributes.sqref ?? textOf(inner));
}

/** Gives a block of rules other cells. */
export function setBlockRanges(block: XmlElement, ranges: readonly Rect[]): void {
  const inner = elements(block).find((each) => localNameOf(each.name) === 'sqref');
  if (inner) inner.children = [sqref(ranges)];
  else block.attributes.sqref = sqref(ranges);
}

/** Takes a rule away, with its extension and with its block when that is empty then. */
export function removeRule(part: SheetPart, { block, rule }: PlacedRule): void {
  part.touch();
  const twin = twinOf(part, rule);
  if (twin) removeExtensionChild(part, twin);
  if (!part.root.children.includes(block)) {
    removeExtensionChild(part, rule);
    return;
  }
  block.children = block.children.filter((each) => each !== rule);
  if (childrenNamed(block, 'cfRule').length === 0) part.removeChild(block);
}

function readFormat(part: SheetPart, styles: StyleSheet, { block, rule }: PlacedRule): ConditionalFormat {
  const { type = 'expression', operator } = rule.attributes;
  const bar = findChild(rule, 'dataBar');
  return {
    id: ruleId(part, rule),
    type,
    ranges: blockRanges(block),
    priority: numberAttribute(rule, 'priority') ?? 1,
    stopIfTrue: flag(rule, 'stopIfTrue', false),
    formulas: elements(rule)
      .filter((each) => each.name === 'formula' || each.name === 'xm:f')
      .map(textOf),
    ...(operator === undefined ? {} : { operator }),
    format: readDxf(styles, numberAttribute(rule, 'dxfId')),
    ...(bar ? { dataBar: readBar(styles, bar, twinOf(part, rule)) } : {}),
  };
}

function changeRule(part: SheetPart, styles: StyleSheet, rule: XmlElement, change: FormatPatch): void {
  if (change.format) setAttribute(rule, 'dxfId', addDxf(styles, change.format));
  if (change.stopIfTrue !== undefined) setAttribute(rule, 'stopIfTrue', change.stopIfTrue ? 1 : undefined);
  if (change.operator !== undefined) setAttribute(rule, 'operator', change.operator);
  if (change.formulas) {
    const formulas = change.formulas.map((text) => element('formula', {}, [text.replace(/^=/, '')]));
    const rest = elements(rule).filter((each) => each.name !== 'formula' && each.name !== 'xm:f');
    rule.children = [...formulas, ...rest];
  }
  if (change.dataBar) setBar(rule, change.dataBar, twinOf(part, rule));
}

/** A rule that shares its block with others gets a block of its own. */
function moveRule(part: SheetPart, { block, rule }: PlacedRule, ranges: readonly Rect[]): void {
  if (!part.root.children.includes(block) || childrenNamed(block, 'cfRule').length === 1) {
    setBlockRanges(block, ranges);
    return;
  }
  block.children = block.children.filter((each) => each !== rule);
  part.insertChild(element('conditionalFormatting', { sqref: sqref(ranges) }, [rule]));
}

/** Puts a rule at a place in the order and numbers all of them anew. */
function setPriority(part: SheetPart, rule: XmlElement, priority: number): void {
  const others = placedRules(part)
    .map((each) => each.rule)
    .filter((each) => each !== rule)
    .sort(
      (one, other) => (numberAttribute(one, 'priority') ?? 0) - (numberAttribute(other, 'priority') ?? 0),
    );
  others.splice(Math.max(0, priority - 1), 0, rule);
  others.forEach((each, i) => {
    setAttribute(each, 'priority', i + 1);
  });
}

function findRule(part: SheetPart, id: string): PlacedRule | undefined {
  return placedRules(part).find(({ rule }) => ruleId(part, rule) === id);
}

/** Numbered as they are first seen, and kept with the element while the workbook is open. */
function ruleId(part: SheetPart, rule: XmlElement): string {
  const known = idOf.get(rule);
  if (known !== undefined) return known;
  const id = `cf${++part.lastRuleNumber}`;
  idOf.set(rule, id);
  return id;
}

function twinId(rule: XmlElement): string | undefined {
  const extensions = findChild(rule, 'extLst');
  return extensions && textOf(descendants(extensions, 'id')[0]);
}

/** Moves the extension of a rule with it, for that names the cells once more. */
export function moveTwin(part: SheetPart, rule: XmlElement, ranges: readonly Rect[]): void {
  const twin = twinOf(part, rule);
  const extensions = part.child('extLst');
  if (!twin || !extensions) return;
  const block = descendants(extensions, 'conditionalFormatting').find((each) => each.children.includes(twin));
  if (block) setBlockRanges(block, ranges);
}

function twinOf(part: SheetPart, rule: XmlElement): XmlElement | undefined {
  const id = twinId(rule);
  const extensions = part.child('extLst');
  if (id === undefined || !extensions) return undefined;
  return descendants(extensions, 'cfRule').find((each) => each.attributes.id === id);
}

function sqref(ranges: readonly Rect[]): string {
  return ranges.map(rectAddress).join(' ');
}
