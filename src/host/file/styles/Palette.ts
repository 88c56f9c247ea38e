import {
  childrenNamed,
  descendants,
  elements,
  findChild,
  numberAttribute,
  type XmlElement,
} from '../xml/tree';
import { applyTint } from './applyTint';
import { INDEXED_COLORS } from './indexedColors';

/** Theme colours by the number that cells use for them: the first two pairs are swapped against the theme's own order. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
/** The Office theme, for a workbook without one. */
const OFFICE_THEME = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

/** Turns a file's colours (rgb, theme with tint, indexed) into `#RRGGBB`. */
export class Palette {
  private readonly theme: readonly string[];
  private readonly indexed: readonly string[];

  constructor(theme: XmlElement | undefined, styleSheet: XmlElement) {
    this.theme = readTheme(theme);
    const own = findChild(findChild(styleSheet, 'colors'), 'indexedColors');
    this.indexed = own ? childrenNamed(own, 'rgbColor').map((each) => fromArgb(each.attributes.rgb)) : [];
  }

  /** The colour of a `<color>`, `<fgColor>` … element; `otherwise` when it says nothing or "automatic". */
  resolve(node: XmlElement | undefined, otherwise: string): string {
    if (!node) return otherwise;
    const tint = numberAttribute(node, 'tint') ?? 0;
    const theme = numberAttribute(node, 'theme');
    if (node.attributes.rgb !== undefined) return applyTint(fromArgb(node.attributes.rgb), tint);
    if (theme !== undefined) return applyTint(this.theme[theme] ?? otherwise, tint);
    const index = numberAttribute(node, 'indexed');
    return index === undefined
      ? otherwise
      : applyTint(this.indexed[index] ?? INDEXED_COLORS[index] ?? otherwise, tint);
  }
}

function readTheme(theme: XmlElement | undefined): readonly string[] {
  const scheme = theme && descendants(theme, 'clrScheme')[0];
  if (!scheme) return OFFICE_THEME;
  return THEME_ORDER.map((name, i) => {
    const slot = elements(scheme).find((each) => each.name.endsWith(name));
    const color = slot && elements(slot)[0];
    const value = color?.attributes.lastClr ?? color?.attributes.val ?? '';
    return /^[0-9A-Fa-f]{6}$/.test(value) ? `#${value.toUpperCase()}` : (OFFICE_THEME[i] ?? '#000000');
  });
}

function fromArgb(argb: string | undefined): string {
  const digits = (argb ?? '').slice(-6).toUpperCase();
  return /^[0-9A-F]{6}$/.test(digits) ? `#${digits}` : '#000000';
}
