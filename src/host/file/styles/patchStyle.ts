import type { BorderSide, CellStylePatch } from '../model';
import { element, elements, findChild, numberAttribute, setAttribute, type XmlElement } from '../xml/tree';
import { BORDER_SIDES } from './readStyle';
import type { StyleSheet } from './StyleSheet';

/** Children of a font in the order in which Excel writes and expects them. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const BORDER_ORDER = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
const XF_ORDER = ['alignment', 'protection', 'extLst'];
const ALIGNMENT_DEFAULTS: Readonly<Record<string, string>> = {
  horizontal: 'general',
  vertical: 'bottom',
  wrapText: '0',
  indent: '0',
  textRotation: '0',
  shrinkToFit: '0',
};

type FontPatch = NonNullable<CellStylePatch['font']>;

/** The number of the `cellXfs` entry that looks like number `style` with `patch` over it. */
export function patchStyle(sheet: StyleSheet, style: number, patch: CellStylePatch): number {
  const xf = copyOf(sheet.entry('cellXfs', style) ?? sheet.entry('cellXfs', 0)) ?? plainXf();
  if (patch.numberFormat !== undefined)
    use(xf, 'numFmtId', sheet.formatId(patch.numberFormat), 'applyNumberFormat');
  if (patch.font) use(xf, 'fontId', patchedFont(sheet, xf, patch.font), 'applyFont');
  if (patch.fillColor !== undefined)
    use(xf, 'fillId', sheet.add('fills', makeFill(patch.fillColor)), 'applyFill');
  if (patch.borders) use(xf, 'borderId', patchedBorder(sheet, xf, patch.borders), 'applyBorder');
  if (patch.alignment) patchAlignment(xf, patch.alignment);
  if (patch.quotePrefix !== undefined) setAttribute(xf, 'quotePrefix', patch.quotePrefix ? 1 : undefined);
  if (patch.locked !== undefined) {
    setAttribute(ensureIn(xf, 'protection', XF_ORDER), 'locked', patch.locked ? 1 : 0);
    setAttribute(xf, 'applyProtection', 1);
  }
  return sheet.add('cellXfs', xf);
}

function plainXf(): XmlElement {
  return element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
}

function use(xf: XmlElement, name: string, value: number, applied: string): void {
  setAttribute(xf, name, value);
  setAttribute(xf, applied, 1);
}

function patchedFont(sheet: StyleSheet, xf: XmlElement, patch: FontPatch): number {
  const font = copyOf(sheet.entry('fonts', numberAttribute(xf, 'fontId') ?? 0)) ?? element('font');
  setSwitch(font, 'b', patch.bold);
  setSwitch(font, 'i', patch.italic);
  setSwitch(font, 'strike', patch.strikethrough);
  if (patch.underline !== undefined) {
    drop(font, 'u');
    if (patch.underline !== 'none') {
      const val = patch.underline === 'single' ? undefined : patch.underline;
      setAttribute(ensureIn(font, 'u', FONT_ORDER), 'val', val);
    }
  }
  if (patch.size !== undefined) setAttribute(ensureIn(font, 'sz', FONT_ORDER), 'val', patch.size);
  if (patch.color !== undefined) setColor(font, 'color', patch.color, FONT_ORDER);
  if (patch.name !== undefined) {
    setAttribute(ensureIn(font, 'name', FONT_ORDER), 'val', patch.name);
    // These describe the old font; with a scheme, the theme's font would win over the name.
    for (const each of ['family', 'charset', 'scheme']) drop(font, each);
  }
  return sheet.add('fonts', font);
}

function setSwitch(font: XmlElement, name: string, on: boolean | undefined): void {
  if (on === undefined) return;
  drop(font, name);
  if (on) ensureIn(font, name, FONT_ORDER);
}

function makeFill(color: string): XmlElement {
  if (color === '') return element('fill', {}, [element('patternFill', { patternType: 'none' })]);
  const foreground = element('fgColor', { rgb: argb(color) });
  return element('fill', {}, [
    element('patternFill', { patternType: 'solid' }, [foreground, element('bgColor', { indexed: 64 })]),
  ]);
}

function patchedBorder(
  sheet: StyleSheet,
  xf: XmlElement,
  patch: NonNullable<CellStylePatch['borders']>,
): number {
  const border = copyOf(sheet.entry('borders', numberAttribute(xf, 'borderId') ?? 0)) ?? element('border');
  for (const name of BORDER_SIDES) {
    const side = ensureIn(border, name, BORDER_ORDER);
    const wanted = patch[name];
    if (wanted) setSide(side, wanted);
  }
  const diagonal = patch.diagonal && patch.diagonal.style !== 'none';
  const drawn = border.attributes.diagonalUp !== undefined || border.attributes.diagonalDown !== undefined;
  if (diagonal && !drawn) setAttribute(border, 'diagonalDown', 1);
  return sheet.add('borders', border);
}

function setSide(side: XmlElement, wanted: BorderSide): void {
  const none = wanted.style === 'none' || wanted.style === '';
  setAttribute(side, 'style', none ? undefined : wanted.style);
  side.children = none ? [] : [element('color', { rgb: argb(wanted.color) })];
}

function patchAlignment(xf: XmlElement, patch: NonNullable<CellStylePatch['alignment']>): void {
  const node = ensureIn(xf, 'alignment', XF_ORDER);
  for (const [name, value] of Object.entries(patch)) {
    const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
    setAttribute(node, name, text === ALIGNMENT_DEFAULTS[name] ? undefined : text);
  }
  if (Object.keys(node.attributes).length === 0) drop(xf, 'alignment');
  setAttribute(xf, 'applyAlignment', 1);
}

/** Sets the colour child of a font or the like. */
export function setColor(parent: XmlElement, name: string, color: string, order: readonly string[]): void {
  drop(parent, name);
  setAttribute(ensureIn(parent, name, order), 'rgb', argb(color));
}

/** `#RRGGBB` → `FFRRGGBB`. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

/** The child of that name, made in its place in `order` when there is none. */
export function ensureIn(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const known = findChild(parent, name);
  if (known) return known;
  const made = element(name);
  const rank = order.indexOf(name);
  const at = parent.children.findIndex((each) => typeof each !== 'string' && order.indexOf(each.name) > rank);
  parent.children.splice(at < 0 ? parent.children.length : at, 0, made);
  return made;
}

function drop(parent: XmlElement, name: string): void {
  parent.children = parent.children.filter((each) => typeof each === 'string' || each.name !== name);
}

function copyOf(node: XmlElement | undefined): XmlElement | undefined {
  return node && element(node.name, node.attributes, elements(node).map(copyDeep));
}

function copyDeep(node: XmlElement): XmlElement {
  return element(
    node.name,
    node.attributes,
    node.children.map((each) => (typeof each === 'string' ? each : copyDeep(each))),
  );
}
