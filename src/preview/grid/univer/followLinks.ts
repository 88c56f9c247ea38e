import { parseArea } from '../../../grid/address';
import { HostError, type ConnectedWorkbook, type SheetFile } from '../../../host';
import type { RunningUniver } from './startUniver';

/** Goes where a link leads when its cell is clicked, within the workbook only. Gives a function that ends it. */
export function followLinks(
  { api }: RunningUniver,
  workbook: ConnectedWorkbook,
  onStatus: (sentence: string) => void,
): () => void {
  const clicks = api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const sheet = workbook.file.sheets.find(({ id }) => id === worksheet.getSheetId());
    const target = sheet && linkOf(sheet, row, column);
    if (!target) return;
    if (target.startsWith('#')) goTo(workbook, target.slice(1), onStatus);
    else onStatus(`The preview opens nothing outside the workbook. The link leads to ${target}`);
  });
  return () => {
    clicks.dispose();
  };
}

/** Where a cell's link leads, places in the workbook with `#` in front; undefined for cells without one. */
export function linkOf(sheet: SheetFile, row: number, column: number): string | undefined {
  const link = sheet.hyperlinks().find((each) => each.row === row && each.column === column);
  if (link?.documentReference !== undefined) return `#${link.documentReference.replace(/^#/, '')}`;
  if (link?.address !== undefined) return link.address;
  const formula = sheet.cell(row, column)?.formula ?? '';
  return /^=HYPERLINK\("((?:[^"]|"")*)"/i.exec(formula)?.[1]?.replaceAll('""', '"');
}

/** The tab and cells of a reference such as `'Our Plan – Homes'!A4`; undefined for anything else. */
export function placeOf(reference: string): { readonly sheet: string; readonly address: string } | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return sheet === undefined ? undefined : { sheet, address: match?.[3] ?? '' };
}

function goTo(workbook: ConnectedWorkbook, reference: string, onStatus: (sentence: string) => void): void {
  const place = placeOf(reference);
  const area = place && parseArea(place.address);
  try {
    if (!place || !area) throw new HostError('InvalidArgument');
    workbook.select({ sheet: place.sheet, ...area });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    onStatus(`There is no such place in this workbook: ${reference}`);
  }
}
