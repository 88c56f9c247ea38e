import type { Hyperlink } from '../file/model';
import { isMissing, requireRecord, requireText } from '../protocol/arguments';
import type { Json } from '../protocol/wire';
import { cellText, typeIntoCell } from './cellContent';
import { requireUnprotected } from './protectedCells';
import { cellsOf, type RangeState } from './rangeState';

/** The hyperlink of a range's first cell; null when it has none. */
export function readHyperlink({ book, sheet, rect }: RangeState): Json {
  const link = sheet.hyperlinks().find((item) => item.row === rect.row && item.column === rect.column);
  if (!link) return null;
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.documentReference === undefined ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === undefined ? {} : { screenTip: link.screenTip }),
    textToDisplay: cellText(book, sheet, rect.row, rect.column),
  };
}

/** Gives every cell of a range a hyperlink, its text, and Excel's look for links. */
export function writeHyperlink(range: RangeState, value: Json): void {
  requireUnprotected(range.sheet);
  const given = requireRecord(value);
  const link = readLink(given);
  for (const [row, column] of cellsOf(range.rect)) {
    range.sheet.setHyperlink(row, column, link);
    if (!isMissing(given.textToDisplay)) {
      typeIntoCell(range.book, range.sheet, row, column, requireText(given.textToDisplay));
    }
  }
  range.sheet.setStyle(range.rect, { font: { underline: 'single', color: '#0563C1' } });
}

function readLink(given: Readonly<Record<string, Json>>): Omit<Hyperlink, 'row' | 'column'> {
  const text = (name: string) => (isMissing(given[name]) ? undefined : requireText(given[name]));
  const [address, documentReference, screenTip] = [
    text('address'),
    text('documentReference'),
    text('screenTip'),
  ];
  return {
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
  };
}
