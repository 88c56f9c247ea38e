import type { BorderSide, CellStyle } from '../model';
import { elements, findChild, flag, numberAttribute, type XmlElement } from '../xml/tree';
import type { Palette } from './Palette';
import type { StyleSheet } from './StyleSheet';

export const BORDER_SIDES = ['left', 'right', 'top', 'bottom', 'diagonal'] as const;

/** The look that an entry of `cellXfs` stands for; its font, fill and border apply whatever its `apply…` flags say. */
export function readStyle(sheet: StyleSheet, xf: XmlElement | undefined): CellStyle {
  const font = sheet.entry('fonts', numberAttribute(xf, 'fontId') ?? 0);
  const border = sheet.entry('borders', numberAttribute(xf, 'borderId') ?? 0);
  return {
    numberFormat: sheet.formatCode(numberAttribute(xf, 'numFmtId') ?? 0),
    quotePrefix: flag(xf, 'quotePrefix', false),
    fillColor: readFill(sheet.palette, sheet.entry('fills', numberAttribute(xf, 'fillId') ?? 0)),
    font: readFont(sheet.palette, font),
    alignment: readAlignment(findChild(xf, 'alignment')),
    borders: readBorders(sheet.palette, border),
    locked: flag(findChild(xf, 'protection'), 'locked', true),
  };
}

function readFont(palette: Palette, font: XmlElement | undefined): CellStyle['font'] {
  const underline = findChild(font, 'u');
  return {
    name: findChild(font, 'name')?.attributes.val ?? 'Calibri',
    size: numberAttribute(findChild(font, 'sz'), 'val') ?? 11,
    bold: isOn(font, 'b'),
    italic: isOn(font, 'i'),
    underline: underline ? (underline.attributes.val ?? 'single') : 'none',
    strikethrough: isOn(font, 'strike'),
    color: palette.resolve(findChild(font, 'color'), '#000000'),
  };
}

/** `<b/>` and `<b val="1"/>` are on, `<b val="0"/>` is off. */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const node = findChild(parent, name);
  return node !== undefined && flag(node, 'val', true);
}

function readFill(palette: Palette, fill: XmlElement | undefined): string {
  const gradient = findChild(fill, 'gradientFill');
  if (gradient) {
    const stop = elements(gradient)[0];
    return palette.resolve(findChild(stop, 'color'), '#FFFFFF');
  }
  const pattern = findChild(fill, 'patternFill');
  const type = pattern?.attributes.patternType ?? 'none';
  if (type === 'none') return '';
  // A solid fill is all foreground; other patterns are drawn over the background colour.
  const side = type === 'solid' ? findChild(pattern, 'fgColor') : findChild(pattern, 'bgColor');
  return palette.resolve(side, '#FFFFFF');
}

function readAlignment(node: XmlElement | undefined): CellStyle['alignment'] {
  return {
    horizontal: node?.attributes.horizontal ?? 'general',
    vertical: node?.attributes.vertical ?? 'bottom',
    wrapText: flag(node, 'wrapText', false),
    indent: numberAttribute(node, 'indent') ?? 0,
    textRotation: numberAttribute(node, 'textRotation') ?? 0,
    shrinkToFit: flag(node, 'shrinkToFit', false),
  };
}

function readBorders(palette: Palette, border: XmlElement | undefined): CellStyle['borders'] {
  const side = (name: string, strictName = name): BorderSide => {
    const node = findChild(border, name) ?? findChild(border, strictName);
    return {
      style: node?.attributes.style ?? 'none',
      color: palette.resolve(findChild(node, 'color'), '#000000'),
    };
  };
  return {
    // ISO 29500 strict calls the sides start and end.
    left: side('left', 'start'),
    right: side('right', 'end'),
    top: side('top'),
    bottom: side('bottom'),
    diagonal: side('diagonal'),
  };
}
