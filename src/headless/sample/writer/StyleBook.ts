import { countedList, DECLARATION, element, escapeXml } from './xml';

/** How a cell looks; what is left out is as in a new workbook. Colours are `RRGGBB`. */
export interface Look {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: 'thin' | 'medium';
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly indent?: number;
}

/** How a conditional format makes a cell look. */
export interface RuleLook {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

/** Formats that every program knows by number (ECMA-376 18.8.30). */
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = { General: 0, '0': 1, '#,##0': 3, 'mmm-yy': 17 };
const FIRST_OWN_FORMAT = 164;
const SHEET_NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The items of one list of the styles part, each once. */
class ItemList {
  readonly items: string[];

  constructor(...first: string[]) {
    this.items = first;
  }

  indexOf(item: string): number {
    const index = this.items.indexOf(item);
    return index >= 0 ? index : this.items.push(item) - 1;
  }
}

function flag(name: string, isOn: boolean | undefined): string {
  return isOn === true ? element(name) : '';
}

function color(rgb: string | undefined): string {
  return element('color', rgb === undefined ? { theme: 1 } : { rgb: `FF${rgb}` });
}

function fontOf(look: Look): string {
  const isStandard = look.font === undefined || look.font === 'Calibri';
  return element(
    'font',
    {},
    flag('b', look.bold),
    flag('i', look.italic),
    flag('strike', look.strike),
    flag('u', look.underline),
    element('sz', { val: look.size ?? 11 }),
    color(look.color),
    element('name', { val: look.font ?? 'Calibri' }),
    element('family', { val: 2 }),
    isStandard ? element('scheme', { val: 'minor' }) : '',
  );
}

function fillOf(rgb: string): string {
  const colors = element('fgColor', { rgb: `FF${rgb}` }) + element('bgColor', { indexed: 64 });
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, colors));
}

function borderOf(style: Look['border']): string {
  const side = (name: string): string =>
    style === undefined ? element(name) : element(name, { style }, element('color', { rgb: 'FFA6A6A6' }));
  return element('border', {}, ...['left', 'right', 'top', 'bottom'].map(side), element('diagonal'));
}

function alignmentOf({ align, vertical, wrap, indent }: Look): string {
  if (align === undefined && vertical === undefined && wrap === undefined && indent === undefined) return '';
  return element('alignment', {
    horizontal: align,
    vertical,
    wrapText: wrap === true ? 1 : undefined,
    indent,
  });
}

/** Every look used in a workbook, and the styles part that says them. */
export class StyleBook {
  private readonly formats = new ItemList();
  private readonly fonts = new ItemList(fontOf({}));
  private readonly fills = new ItemList(
    ...['none', 'gray125'].map((pattern) =>
      element('fill', {}, element('patternFill', { patternType: pattern })),
    ),
  );
  private readonly borders = new ItemList(borderOf(undefined));
  private readonly looks = new ItemList(
    element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
  );
  private readonly ruleLooks = new ItemList();

  /** The number by which a cell names its look. */
  indexOf(look: Look): number {
    const alignment = alignmentOf(look);
    const numFmtId = this.formatId(look.format ?? 'General');
    const fontId = this.fonts.indexOf(fontOf(look));
    const fillId = look.fill === undefined ? 0 : this.fills.indexOf(fillOf(look.fill));
    const borderId = this.borders.indexOf(borderOf(look.border));
    const ids = { numFmtId, fontId, fillId, borderId, xfId: 0 };
    const applied = {
      applyNumberFormat: numFmtId > 0 ? 1 : undefined,
      applyFont: fontId > 0 ? 1 : undefined,
      applyFill: fillId > 0 ? 1 : undefined,
      applyBorder: borderId > 0 ? 1 : undefined,
      applyAlignment: alignment === '' ? undefined : 1,
    };
    return this.looks.indexOf(element('xf', { ...ids, ...applied }, alignment));
  }

  /** The number by which a conditional format names its look. */
  ruleIndexOf(look: RuleLook): number {
    const font = flag('b', look.bold) + (look.color === undefined ? '' : color(look.color));
    const fill =
      look.fill === undefined
        ? ''
        : element('fill', {}, element('patternFill', {}, element('bgColor', { rgb: `FF${look.fill}` })));
    return this.ruleLooks.indexOf(element('dxf', {}, font === '' ? '' : element('font', {}, font), fill));
  }

  /** The styles part, of the looks asked for so far. */
  toXml(): string {
    const formats = this.formats.items.map((code, at) =>
      element('numFmt', { numFmtId: FIRST_OWN_FORMAT + at, formatCode: code }),
    );
    const normal = element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 });
    return (
      DECLARATION +
      element(
        'styleSheet',
        { xmlns: SHEET_NS },
        countedList('numFmts', formats),
        countedList('fonts', this.fonts.items),
        countedList('fills', this.fills.items),
        countedList('borders', this.borders.items),
        countedList('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        countedList('cellXfs', this.looks.items),
        countedList('cellStyles', [normal]),
        countedList('dxfs', this.ruleLooks.items),
        element('tableStyles', {
          count: 0,
          defaultTableStyle: 'TableStyleMedium2',
          defaultPivotStyle: 'PivotStyleLight16',
        }),
      )
    );
  }

  private formatId(code: string): number {
    return BUILT_IN_FORMATS[code] ?? FIRST_OWN_FORMAT + this.formats.indexOf(code);
  }
}

/** The run properties of a piece of rich text (ECMA-376 18.4.7: their order differs from a font's). */
export function runProperties(bold: boolean | undefined, rgb: string | undefined): string {
  return element(
    'rPr',
    {},
    flag('b', bold),
    element('sz', { val: 11 }),
    color(rgb),
    element('rFont', { val: escapeXml('Calibri') }),
    element('family', { val: 2 }),
    element('scheme', { val: 'minor' }),
  );
}
