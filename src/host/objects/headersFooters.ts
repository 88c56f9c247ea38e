import { requireText } from '../protocol/arguments';
import { defineClass } from '../protocol/hostObject';
import type { SheetState } from './sheetState';

/** The three places of a header or footer, and the codes that begin them (ECMA-376 18.3.1.39). */
const PLACES = { Left: 'L', Center: 'C', Right: 'R' } as const;
type Place = keyof typeof PLACES;
type Line = 'oddHeader' | 'oddFooter';

/** Headers and footers: one for all pages. Those of first and even pages are not in the model. */
export const headerFooterGroup = defineClass<SheetState>(() => ({
  name: 'HeaderFooterGroup',
  read: { State: () => 'Default' },
  navigate: { DefaultForAllPages: headerFooterObject },
}));

const headerFooterObject = defineClass<SheetState>({
  name: 'HeaderFooter',
  read: {
    LeftHeader: (state) => readPart(state, 'oddHeader', 'Left'),
    CenterHeader: (state) => readPart(state, 'oddHeader', 'Center'),
    RightHeader: (state) => readPart(state, 'oddHeader', 'Right'),
    LeftFooter: (state) => readPart(state, 'oddFooter', 'Left'),
    CenterFooter: (state) => readPart(state, 'oddFooter', 'Center'),
    RightFooter: (state) => readPart(state, 'oddFooter', 'Right'),
  },
  write: {
    LeftHeader: (state, value) => {
      writePart(state, 'oddHeader', 'Left', requireText(value));
    },
    CenterHeader: (state, value) => {
      writePart(state, 'oddHeader', 'Center', requireText(value));
    },
    RightHeader: (state, value) => {
      writePart(state, 'oddHeader', 'Right', requireText(value));
    },
    LeftFooter: (state, value) => {
      writePart(state, 'oddFooter', 'Left', requireText(value));
    },
    CenterFooter: (state, value) => {
      writePart(state, 'oddFooter', 'Center', requireText(value));
    },
    RightFooter: (state, value) => {
      writePart(state, 'oddFooter', 'Right', requireText(value));
    },
  },
});

/** A line's three texts; text before any code belongs to the centre. */
function splitLine(line: string): Record<Place, string> {
  const parts: Record<Place, string> = { Left: '', Center: '', Right: '' };
  let place: Place = 'Center';
  // `&&` is an ampersand of the text and begins no code.
  for (const piece of line.match(/&&|&[LCR]|[^&]+|&/g) ?? []) {
    const begun = Object.entries(PLACES).find(([, code]) => piece === `&${code}`);
    if (begun)
      place = begun[0] as Place; // the entries' names are the table's keys
    else parts[place] += piece;
  }
  return parts;
}

function readPart({ sheet }: SheetState, line: Line, place: Place): string {
  return splitLine(sheet.pageSetup()[line])[place];
}

function writePart({ sheet }: SheetState, line: Line, place: Place, text: string): void {
  const parts = { ...splitLine(sheet.pageSetup()[line]), [place]: text };
  const filled = Object.entries(PLACES).filter(([name]) => parts[name as Place] !== ''); // names as above
  sheet.setPageSetup({ [line]: filled.map(([name, code]) => `&${code}${parts[name as Place]}`).join('') });
}
