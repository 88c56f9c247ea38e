import type { PageSetup } from '../model';
import { ensureIn } from '../styles/patchStyle';
import {
  element,
  findChild,
  flag,
  numberAttribute,
  setAttribute,
  textOf,
  type XmlElement,
} from '../xml/tree';
import { decodeXstring, encodeXstring } from '../xml/xstring';
import type { SheetPart } from './SheetPart';

export type PageLayout = Omit<PageSetup, 'printArea' | 'printTitleRows' | 'printTitleColumns'>;

const POINTS_PER_INCH = 72;
/** The margins of Excel's "Normal", in inches. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const HEADER_ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];
const SHEET_PROPERTY_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const PRINT_OPTIONS = {
  centerHorizontally: 'horizontalCentered',
  centerVertically: 'verticalCentered',
  printGridlines: 'gridLines',
  printHeadings: 'headings',
} as const;

/** How the sheet is printed, apart from what defined names say. */
export function readPageLayout(part: SheetPart): PageLayout {
  const setup = part.child('pageSetup');
  const options = part.child('printOptions');
  const texts = part.child('headerFooter');
  const margins = part.child('pageMargins');
  return {
    orientation: setup?.attributes.orientation === 'landscape' ? 'landscape' : 'portrait',
    paperSize: numberAttribute(setup, 'paperSize') ?? 1,
    ...readFit(part, setup),
    margins: {
      left: readMargin(margins, 'left'),
      right: readMargin(margins, 'right'),
      top: readMargin(margins, 'top'),
      bottom: readMargin(margins, 'bottom'),
      header: readMargin(margins, 'header'),
      footer: readMargin(margins, 'footer'),
    },
    oddHeader: decodeXstring(textOf(findChild(texts, 'oddHeader'))),
    oddFooter: decodeXstring(textOf(findChild(texts, 'oddFooter'))),
    blackAndWhite: flag(setup, 'blackAndWhite', false),
    centerHorizontally: flag(options, 'horizontalCentered', false),
    centerVertically: flag(options, 'verticalCentered', false),
    printGridlines: flag(options, 'gridLines', false),
    printHeadings: flag(options, 'headings', false),
  };
}

/** Changes what `patch` names. */
export function setPageLayout(part: SheetPart, patch: Partial<PageLayout>): void {
  for (const [member, name] of Object.entries(PRINT_OPTIONS)) {
    const value = patch[member as keyof typeof PRINT_OPTIONS]; // `Object.entries` forgets the keys' type
    if (value !== undefined) setAttribute(part.ensureChild('printOptions'), name, value ? 1 : undefined);
  }
  if (patch.margins) setMargins(part, patch.margins);
  setSetup(part, patch);
  for (const name of ['oddHeader', 'oddFooter'] as const) {
    const text = patch[name];
    if (text !== undefined) setHeader(part, name, text);
  }
}

function readMargin(margins: XmlElement | undefined, side: keyof typeof MARGINS): number {
  return Math.round((numberAttribute(margins, side) ?? MARGINS[side]) * POINTS_PER_INCH * 1e6) / 1e6;
}

/** A number of pages counts only when the sheet says that it is fitted to pages; 0 is "as many as needed". */
function readFit(part: SheetPart, setup: XmlElement | undefined): Partial<PageLayout> {
  const fitted = flag(findChild(part.child('sheetPr'), 'pageSetUpPr'), 'fitToPage', false);
  if (!fitted) return { scale: numberAttribute(setup, 'scale') ?? 100 };
  return {
    fitToWidth: numberAttribute(setup, 'fitToWidth') ?? 1,
    fitToHeight: numberAttribute(setup, 'fitToHeight') ?? 1,
  };
}

function setSetup(part: SheetPart, patch: Partial<PageLayout>): void {
  const fits = patch.fitToWidth !== undefined || patch.fitToHeight !== undefined;
  const attributes: Record<string, string | number | undefined> = {};
  if (patch.orientation) attributes.orientation = patch.orientation;
  if (patch.paperSize !== undefined) attributes.paperSize = patch.paperSize;
  if (patch.blackAndWhite !== undefined) attributes.blackAndWhite = patch.blackAndWhite ? 1 : undefined;
  if (patch.scale !== undefined) attributes.scale = patch.scale;
  if (fits) {
    attributes.fitToWidth = patch.fitToWidth ?? 0;
    attributes.fitToHeight = patch.fitToHeight ?? 0;
  }
  if (fits || patch.scale !== undefined) setFitToPage(part, fits);
  if (Object.keys(attributes).length === 0) return;
  const setup = part.ensureChild('pageSetup');
  for (const [name, value] of Object.entries(attributes)) setAttribute(setup, name, value);
}

function setFitToPage(part: SheetPart, fitted: boolean): void {
  const properties = part.ensureChild('sheetPr');
  const node = ensureIn(properties, 'pageSetUpPr', SHEET_PROPERTY_ORDER);
  setAttribute(node, 'fitToPage', fitted ? 1 : undefined);
}

/** The schema wants all six margins or none. */
function setMargins(part: SheetPart, patch: Partial<PageLayout['margins']>): void {
  const node = part.ensureChild('pageMargins');
  for (const side of SIDES) {
    const points = patch[side];
    const inches =
      points === undefined ? (numberAttribute(node, side) ?? MARGINS[side]) : points / POINTS_PER_INCH;
    setAttribute(node, side, inches);
  }
}

function setHeader(part: SheetPart, name: 'oddHeader' | 'oddFooter', text: string): void {
  const parent = part.ensureChild('headerFooter');
  if (text === '')
    parent.children = parent.children.filter((each) => typeof each === 'string' || each.name !== name);
  else ensureIn(parent, name, HEADER_ORDER).children = [encodeXstring(text)];
}

/** The tab's colour, `''` for none. */
export function tabColorNode(part: SheetPart): XmlElement | undefined {
  return findChild(part.child('sheetPr'), 'tabColor');
}

export function setTabColor(part: SheetPart, argbColor: string | undefined): void {
  const properties = part.ensureChild('sheetPr');
  properties.children = properties.children.filter(
    (each) => typeof each === 'string' || each.name !== 'tabColor',
  );
  if (argbColor !== undefined) properties.children.unshift(element('tabColor', { rgb: argbColor }));
}
