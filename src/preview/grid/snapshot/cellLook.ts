import type { IBorderData, IBorderStyleData, IStyleData, ITextRotation } from '@univerjs/core';
import type { BorderSide, CellStyle } from '../../../host';
import { BorderStyleTypes, BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from './univerCodes';

/** Pixels that a step of indent takes: three spaces of the workbook's font, as Excel has it. */
const INDENT_PIXELS = 9;
/** ECMA-376 18.8.1: above 90 the text falls, by that many degrees more; 255 stands letters under each other. */
const STEEPEST_RISE = 90;
const STACKED = 255;

const BORDERS: Readonly<Record<string, IBorderStyleData['s']>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<string, NonNullable<IStyleData['ht']>>> = {
  left: HorizontalAlign.LEFT,
  fill: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, NonNullable<IStyleData['vt']>>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** A cell's look in Univer's words. Members that have Univer's own default are left out. */
export function cellLook(style: CellStyle): IStyleData {
  const { font, alignment, fillColor, numberFormat, borders } = style;
  return {
    ff: fontStack(font.name),
    fs: font.size,
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(isUnderlined(font.underline) ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(font.color === '' || font.color === '#000000' ? {} : { cl: { rgb: font.color } }),
    ...(fillColor === '' ? {} : { bg: { rgb: fillColor } }),
    ...(numberFormat === 'General' ? {} : { n: { pattern: shownFormat(numberFormat) } }),
    ...bordersOf(borders),
    ...alignmentOf(alignment),
  };
}

/** Calibri is no free font; Carlito has its widths. */
export function fontStack(name: string): string {
  return name === 'Calibri' ? 'Calibri, Carlito, Arial' : `${name}, Carlito, Arial`;
}

/** The short date, which each Excel shows in its own country's order (ECMA-376 18.8.30, id 14), in the British one. */
export function shownFormat(stored: string): string {
  return /^(?:mm-dd-yy|m\/d\/yyyy)$/i.test(stored) ? 'dd/mm/yyyy' : stored;
}

function isUnderlined(underline: string): boolean {
  return underline !== '' && underline.toLowerCase() !== 'none';
}

function bordersOf(borders: CellStyle['borders']): { readonly bd?: IBorderData } {
  const sides = {
    t: borderSide(borders.top),
    r: borderSide(borders.right),
    b: borderSide(borders.bottom),
    l: borderSide(borders.left),
  };
  const drawn = Object.entries(sides).filter(([, side]) => side !== undefined);
  return drawn.length === 0 ? {} : { bd: Object.fromEntries(drawn) };
}

function borderSide({ style, color }: BorderSide): IBorderStyleData | undefined {
  const s = BORDERS[style];
  return s === undefined ? undefined : { s, cl: { rgb: color } };
}

function alignmentOf(alignment: CellStyle['alignment']): IStyleData {
  const { horizontal, vertical, wrapText, indent, textRotation } = alignment;
  const ht = HORIZONTAL[horizontal];
  const indented =
    ht === HorizontalAlign.RIGHT ? { r: 2 + indent * INDENT_PIXELS } : { l: 2 + indent * INDENT_PIXELS };
  return {
    ...(ht === undefined ? {} : { ht }),
    vt: VERTICAL[vertical] ?? VerticalAlign.BOTTOM,
    tb: wrapText || vertical === 'justify' ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(indent > 0 ? { pd: indented } : {}),
    ...(textRotation === 0 ? {} : { tr: rotationOf(textRotation) }),
  };
}

/** Univer turns clockwise, the file's degrees rise. */
function rotationOf(degrees: number): ITextRotation {
  if (degrees === STACKED) return { a: 0, v: BooleanNumber.TRUE };
  return { a: degrees > STEEPEST_RISE ? degrees - STEEPEST_RISE : -degrees };
}
