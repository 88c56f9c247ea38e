import type { PageSetup } from '../file/model';
import { isMissing, requireFlag, requireNumber, requireOneOf, requireRecord } from '../protocol/arguments';
import { invalidArgument } from '../protocol/hostError';
import { defineClass } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { headerFooterGroup } from './headersFooters';
import { paperCode, paperName } from './paperSizes';
import { printAreaMethods, printAreaSetters } from './printAreas';
import type { SheetState } from './sheetState';

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
type Margin = keyof PageSetup['margins'];
/** Points in each unit that `setPrintMargins` takes. */
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
/** Excel's limits for printing in a percentage of the size. */
const [MIN_SCALE, MAX_SCALE] = [10, 400];

/** How a worksheet is printed. */
export const pageLayoutObject = defineClass<SheetState>(() => ({
  name: 'PageLayout',
  read: {
    Orientation: ({ sheet }) => (sheet.pageSetup().orientation === 'landscape' ? 'Landscape' : 'Portrait'),
    PaperSize: ({ sheet }) => paperName(sheet.pageSetup().paperSize),
    Zoom: ({ sheet }) => readZoom(sheet.pageSetup()),
    BlackAndWhite: ({ sheet }) => sheet.pageSetup().blackAndWhite,
    CenterHorizontally: ({ sheet }) => sheet.pageSetup().centerHorizontally,
    CenterVertically: ({ sheet }) => sheet.pageSetup().centerVertically,
    PrintGridlines: ({ sheet }) => sheet.pageSetup().printGridlines,
    PrintHeadings: ({ sheet }) => sheet.pageSetup().printHeadings,
    LeftMargin: ({ sheet }) => sheet.pageSetup().margins.left,
    RightMargin: ({ sheet }) => sheet.pageSetup().margins.right,
    TopMargin: ({ sheet }) => sheet.pageSetup().margins.top,
    BottomMargin: ({ sheet }) => sheet.pageSetup().margins.bottom,
    HeaderMargin: ({ sheet }) => sheet.pageSetup().margins.header,
    FooterMargin: ({ sheet }) => sheet.pageSetup().margins.footer,
  },
  write: {
    Orientation: ({ sheet }, value) => {
      const orientation = requireOneOf(value, ORIENTATIONS) === 'Landscape' ? 'landscape' : 'portrait';
      sheet.setPageSetup({ orientation });
    },
    PaperSize: ({ sheet }, value) => {
      sheet.setPageSetup({ paperSize: paperCode(value) });
    },
    Zoom: ({ sheet }, value) => {
      sheet.setPageSetup(writeZoom(requireRecord(value)));
    },
    BlackAndWhite: ({ sheet }, value) => {
      sheet.setPageSetup({ blackAndWhite: requireFlag(value) });
    },
    CenterHorizontally: ({ sheet }, value) => {
      sheet.setPageSetup({ centerHorizontally: requireFlag(value) });
    },
    CenterVertically: ({ sheet }, value) => {
      sheet.setPageSetup({ centerVertically: requireFlag(value) });
    },
    PrintGridlines: ({ sheet }, value) => {
      sheet.setPageSetup({ printGridlines: requireFlag(value) });
    },
    PrintHeadings: ({ sheet }, value) => {
      sheet.setPageSetup({ printHeadings: requireFlag(value) });
    },
    LeftMargin: (state, value) => {
      setMargins(state, { left: requireNumber(value) });
    },
    RightMargin: (state, value) => {
      setMargins(state, { right: requireNumber(value) });
    },
    TopMargin: (state, value) => {
      setMargins(state, { top: requireNumber(value) });
    },
    BottomMargin: (state, value) => {
      setMargins(state, { bottom: requireNumber(value) });
    },
    HeaderMargin: (state, value) => {
      setMargins(state, { header: requireNumber(value) });
    },
    FooterMargin: (state, value) => {
      setMargins(state, { footer: requireNumber(value) });
    },
  },
  navigate: { HeadersFooters: headerFooterGroup },
  ask: printAreaMethods,
  act: {
    ...printAreaSetters,
    SetPrintMargins: (state, unit, margins) => {
      const points = POINTS[requireOneOf(unit, Object.keys(POINTS))] ?? 1;
      const given = Object.entries(requireRecord(margins)).filter(([, value]) => !isMissing(value));
      setMargins(
        state,
        Object.fromEntries(given.map(([side, value]) => [side, requireNumber(value) * points])),
      );
      return undefined;
    },
  },
}));

function setMargins({ sheet }: SheetState, margins: Partial<Record<Margin, number>>): void {
  if (Object.values(margins).some((points) => points < 0)) throw invalidArgument();
  sheet.setPageSetup({ margins: { ...sheet.pageSetup().margins, ...margins } });
}

/** Either a percentage, or a number of pages each way; the file says 0 pages for as many as it takes. */
function readZoom({ fitToWidth, fitToHeight, scale }: PageSetup): Json {
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
    ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
  };
}

function writeZoom(zoom: Readonly<Record<string, Json>>): Partial<PageSetup> {
  const pages = (name: string) => (isMissing(zoom[name]) ? undefined : requirePages(zoom[name]));
  const [across, down] = [pages('horizontalFitToPages'), pages('verticalFitToPages')];
  if (!isMissing(zoom.scale)) {
    const scale = requireNumber(zoom.scale);
    if (across !== undefined || down !== undefined || scale < MIN_SCALE || scale > MAX_SCALE)
      throw invalidArgument();
    return { scale, fitToWidth: undefined, fitToHeight: undefined };
  }
  return { fitToWidth: across ?? 0, fitToHeight: down ?? 0 };
}

function requirePages(value: Json | undefined): number {
  const pages = requireNumber(value);
  if (!Number.isInteger(pages) || pages < 0) throw invalidArgument();
  return pages;
}
