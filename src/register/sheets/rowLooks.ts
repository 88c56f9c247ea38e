import type { RowRole } from './sheetPlan';

/** How the rows of one role look. Colours are `#RRGGBB`. */
export interface RowLook {
  /** Size of the font in points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly font: string;
  /** Left out for no fill. */
  readonly fill?: string;
  readonly line?: 'thin below' | 'thin above and below';
  /** 'Top' where cells beside each other may have different numbers of lines. */
  readonly vertical: 'Top' | 'Center';
  /** Space beyond the lines of text. */
  readonly extraPoints: number;
}

const DARK = '#1F3864';
const TEXT = '#1A1A1A';

/** Text on fill has a contrast of 7 : 1 and more; in grey, headings are dark, theme headings light, bodies white. */
export const ROW_LOOKS: Readonly<Record<RowRole, RowLook>> = {
  title: { size: 16, isBold: true, font: DARK, vertical: 'Top', extraPoints: 3 },
  note: { size: 10, isBold: false, font: TEXT, vertical: 'Top', extraPoints: 2 },
  heading: { size: 10, isBold: true, font: '#FFFFFF', fill: DARK, vertical: 'Center', extraPoints: 5 },
  theme: {
    size: 11,
    isBold: true,
    font: DARK,
    fill: '#DCE3F0',
    line: 'thin below',
    vertical: 'Center',
    extraPoints: 5,
  },
  body: { size: 10, isBold: false, font: TEXT, line: 'thin below', vertical: 'Top', extraPoints: 4 },
  subtotal: {
    size: 10,
    isBold: true,
    font: TEXT,
    fill: '#EEF1F7',
    line: 'thin below',
    vertical: 'Top',
    extraPoints: 4,
  },
  total: {
    size: 10,
    isBold: true,
    font: TEXT,
    fill: '#DCE3F0',
    line: 'thin above and below',
    vertical: 'Top',
    extraPoints: 5,
  },
  blank: { size: 10, isBold: false, font: TEXT, vertical: 'Top', extraPoints: 0 },
};

/** The font of the add-in's sheets: row heights are worked out from how wide its letters are. */
export const FONT_NAME = 'Calibri';

/** The colour of lines between rows. */
export const LINE_COLOR = '#8A94A6';

/** Excel's own for links; on white its contrast is 6 : 1, and links are underlined. */
export const LINK_COLOR = '#0563C1';

/** Cells for the officer to fill: a light fill within lines, so that they are told apart in print too. */
export const INPUT_LOOK = { fill: '#FFF8DC', font: TEXT, line: LINE_COLOR } as const;
