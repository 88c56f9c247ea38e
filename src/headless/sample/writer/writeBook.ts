import JSZip from 'jszip';
import { chartXml, drawingXml } from './chartXml';
import { commentBoxesXml, commentsXml } from './commentsXml';
import { Parts } from './Parts';
import type { Book, Sheet } from './sheet';
import { StyleBook } from './StyleBook';
import { tableXml } from './tableXml';
import { TextTable } from './TextTable';
import { themeXml } from './themeXml';
import { appPropertiesXml, corePropertiesXml, workbookXml } from './workbookXml';
import { worksheetXml, type Shared, type SheetParts } from './worksheetXml';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument';
const WORKBOOK = 'xl/workbook.xml';

function addDrawing(parts: Parts, path: string, chart: Sheet['chart'], number: number): string | undefined {
  if (!chart) return undefined;
  const [drawing, chartPath] = [`xl/drawings/drawing${number}.xml`, `xl/charts/chart${number}.xml`];
  parts.add(
    drawing,
    drawingXml(chart, parts.relate(drawing, 'chart', chartPath)),
    `${DRAWING_TYPE}.drawing+xml`,
  );
  parts.add(chartPath, chartXml(chart), `${DRAWING_TYPE}.drawingml.chart+xml`);
  return parts.relate(path, 'drawing', drawing);
}

function addComments(parts: Parts, path: string, sheet: Sheet, number: number): string | undefined {
  if (!sheet.comments || sheet.comments.length === 0) return undefined;
  const [boxes, comments] = [`xl/drawings/vmlDrawing${number}.vml`, `xl/comments${number}.xml`];
  parts.add(boxes, commentBoxesXml(sheet.comments));
  parts.add(comments, commentsXml(sheet.comments), `${SHEET_TYPE}.comments+xml`);
  const id = parts.relate(path, 'vmlDrawing', boxes);
  parts.relate(path, 'comments', comments);
  return id;
}

function addTable(parts: Parts, path: string, table: Sheet['table'], number: number): string | undefined {
  if (!table) return undefined;
  const tablePath = `xl/tables/table${number}.xml`;
  parts.add(tablePath, tableXml(table, number), `${SHEET_TYPE}.table+xml`);
  return parts.relate(path, 'table', tablePath);
}

function addSheet(parts: Parts, sheet: Sheet, number: number, shared: Shared): void {
  const path = `xl/worksheets/sheet${number}.xml`;
  const named: SheetParts = {
    links: (sheet.links ?? []).map(({ to }) =>
      to.startsWith('#') ? undefined : parts.relate(path, 'hyperlink', to),
    ),
    drawing: addDrawing(parts, path, sheet.chart, number),
    legacyDrawing: addComments(parts, path, sheet, number),
    table: addTable(parts, path, sheet.table, number),
  };
  parts.add(path, worksheetXml(sheet, named, shared, number === 1), `${SHEET_TYPE}.worksheet+xml`);
  parts.relate(WORKBOOK, 'worksheet', path);
}

function addWorkbook(parts: Parts, book: Book): void {
  parts.relate('', 'officeDocument', WORKBOOK);
  parts.add(WORKBOOK, workbookXml(book), `${SHEET_TYPE}.sheet.main+xml`);
  const shared = { styles: new StyleBook(), texts: new TextTable() };
  book.sheets.forEach((sheet, at) => {
    addSheet(parts, sheet, at + 1, shared);
  });
  parts.add('xl/theme/theme1.xml', themeXml(), `${DRAWING_TYPE}.theme+xml`);
  parts.relate(WORKBOOK, 'theme', 'xl/theme/theme1.xml');
  parts.add('xl/styles.xml', shared.styles.toXml(), `${SHEET_TYPE}.styles+xml`);
  parts.relate(WORKBOOK, 'styles', 'xl/styles.xml');
  parts.add('xl/sharedStrings.xml', shared.texts.toXml(), `${SHEET_TYPE}.sharedStrings+xml`);
  parts.relate(WORKBOOK, 'sharedStrings', 'xl/sharedStrings.xml');
}

function addProperties(parts: Parts, book: Book): void {
  const core = 'application/vnd.openxmlformats-package.core-properties+xml';
  parts.add('docProps/core.xml', corePropertiesXml(book), core);
  parts.relate('', 'core-properties', 'docProps/core.xml');
  parts.add('docProps/app.xml', appPropertiesXml(), `${DRAWING_TYPE}.extended-properties+xml`);
  parts.relate('', 'extended-properties', 'docProps/app.xml');
}

/** A workbook as an .xlsx file: the same bytes for the same book, whenever and wherever it is written. */
export async function writeBook(book: Book): Promise<Uint8Array> {
  const parts = new Parts();
  addWorkbook(parts, book);
  addProperties(parts, book);
  const zip = new JSZip();
  const date = new Date(book.modified);
  for (const [path, xml] of parts.files()) zip.file(path, xml, { date, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}
