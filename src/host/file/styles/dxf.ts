import type { ConditionalLook } from '../model';
import { element, findChild, type XmlElement } from '../xml/tree';
import { argb } from './patchStyle';
import { isOn } from './readStyle';
import type { StyleSheet } from './StyleSheet';

/** The look of a conditional format; members that it leaves alone are absent. */
export function readDxf(sheet: StyleSheet, index: number | undefined): ConditionalLook {
  const dxf = index === undefined ? undefined : sheet.entry('dxfs', index);
  const font = findChild(dxf, 'font');
  const pattern = findChild(findChild(dxf, 'fill'), 'patternFill');
  // In a dxf a solid fill is stored by its background colour (the reverse of a cell's fill).
  const fill = findChild(pattern, 'bgColor') ?? findChild(pattern, 'fgColor');
  const color = findChild(font, 'color');
  const format = findChild(dxf, 'numFmt')?.attributes.formatCode;
  return {
    ...(fill ? { fillColor: sheet.palette.resolve(fill, '#FFFFFF') } : {}),
    ...(color ? { fontColor: sheet.palette.resolve(color, '#000000') } : {}),
    ...(findChild(font, 'b') ? { bold: isOn(font, 'b') } : {}),
    ...(findChild(font, 'i') ? { italic: isOn(font, 'i') } : {}),
    ...(format === undefined ? {} : { numberFormat: format }),
  };
}

/** The number of the `dxfs` entry for a look; undefined when the look says nothing. */
export function addDxf(sheet: StyleSheet, look: ConditionalLook): number | undefined {
  const children: XmlElement[] = [];
  const font = [
    ...(look.bold === undefined ? [] : [element('b', { val: look.bold ? undefined : 0 })]),
    ...(look.italic === undefined ? [] : [element('i', { val: look.italic ? undefined : 0 })]),
    ...(look.fontColor ? [element('color', { rgb: argb(look.fontColor) })] : []),
  ];
  if (font.length > 0) children.push(element('font', {}, font));
  if (look.numberFormat !== undefined) {
    const { numberFormat } = look;
    children.push(element('numFmt', { numFmtId: sheet.formatId(numberFormat), formatCode: numberFormat }));
  }
  if (look.fillColor) {
    const background = element('bgColor', { rgb: argb(look.fillColor) });
    children.push(element('fill', {}, [element('patternFill', { patternType: 'solid' }, [background])]));
  }
  return children.length === 0 ? undefined : sheet.add('dxfs', element('dxf', {}, children));
}
