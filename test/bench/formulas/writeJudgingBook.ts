import JSZip from 'jszip';
import { formatCell } from '../../../src/grid/address';
import type { CellContent, JudgingWorkbook } from './judgingSheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETS = ['Scheme', 'Register'] as const;

/** The judging workbook as an .xlsx file, its formulas not calculated yet. */
export function writeJudgingBook({ scheme, register }: JudgingWorkbook): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', contentTypes());
  zip.file('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  zip.file('xl/workbook.xml', workbookXml());
  zip.file(
    'xl/_rels/workbook.xml.rels',
    relationships(SHEETS.map((name) => ['worksheet', `worksheets/${name}.xml`])),
  );
  zip.file('xl/worksheets/Scheme.xml', sheetXml(scheme));
  zip.file('xl/worksheets/Register.xml', sheetXml(register));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function contentTypes(): string {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = [
    `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>`,
    ...SHEETS.map(
      (name) =>
        `<Override PartName="/xl/worksheets/${name}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
    ),
  ];
  const relations = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  return `<Types xmlns="${PACKAGE}/content-types">${relations}${parts.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="r${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function workbookXml(): string {
  const sheets = SHEETS.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function sheetXml(rows: readonly (readonly CellContent[])[]): string {
  const body = rows.map((cells, row) => {
    const own = cells.map((content, column) => cellXml(content, formatCell(row, column)));
    return `<row r="${row + 1}">${own.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${body.join('')}</sheetData></worksheet>`;
}

function cellXml(content: CellContent, address: string): string {
  if (content === null) return '';
  if (typeof content === 'number') return `<c r="${address}"><v>${content}</v></c>`;
  if (content.startsWith('=')) return `<c r="${address}"><f>${escapeXml(content.slice(1))}</f></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${escapeXml(content)}</t></is></c>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
