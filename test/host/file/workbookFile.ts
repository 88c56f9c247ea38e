import JSZip from 'jszip';
import { openBook, type BookFile, type SheetFile } from '../../../src/host/file';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

export interface SheetSpec {
  name: string;
  /** Inside of `<worksheet>`. */
  xml: string;
  /** `[type, target]` or `[type, target, 'External']`; ids are rId1, rId2 … */
  relationships?: readonly (readonly string[])[];
  path?: string;
  /** The whole part, instead of `xml`. */
  whole?: string;
}

export interface FileSpec {
  sheets: readonly SheetSpec[];
  /** Inside of `<sst>`. */
  strings?: string;
  /** Inside of `<styleSheet>`. */
  styles?: string;
  /** After `<sheets>` in the workbook part. */
  afterSheets?: string;
  beforeSheets?: string;
  /** Further parts, with their content type when it has to be named. */
  parts?: Readonly<Record<string, { text: string; type?: string }>>;
  workbookRelationships?: readonly (readonly string[])[];
}

const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

function relationships(list: readonly (readonly string[])[]): string {
  const items = list.map(([type = '', target = '', mode], i) => {
    const uri = type.includes('/') ? type : `${OFFICE}/${type}`;
    const suffix = mode ? ` TargetMode="${mode}"` : '';
    return `<Relationship Id="rId${i + 1}" Type="${uri}" Target="${target}"${suffix}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** A small but real workbook file from XML literals. */
export async function workbookFile(spec: FileSpec): Promise<Uint8Array> {
  const zip = new JSZip();
  const paths = spec.sheets.map((sheet, i) => sheet.path ?? `xl/worksheets/sheet${i + 1}.xml`);
  const overrides = [
    ['xl/workbook.xml', `${SHEET_TYPE}sheet.main+xml`],
    ['xl/styles.xml', `${SHEET_TYPE}styles+xml`],
    ...paths.map((path) => [path, `${SHEET_TYPE}worksheet+xml`]),
    ...(spec.strings === undefined ? [] : [['xl/sharedStrings.xml', `${SHEET_TYPE}sharedStrings+xml`]]),
    ...Object.entries(spec.parts ?? {}).flatMap(([path, { type }]) => (type ? [[path, type]] : [])),
  ];
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.map(([path = '', type = '']) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('')}</Types>`,
  );
  zip.file('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${spec.beforeSheets ?? ''}<sheets>${spec.sheets.map((sheet, i) => `<sheet name="${sheet.name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets>${spec.afterSheets ?? ''}</workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...paths.map((path) => ['worksheet', path.replace('xl/', '')]),
      ['styles', 'styles.xml'],
      ...(spec.strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml']]),
      ...(spec.workbookRelationships ?? []),
    ]),
  );
  zip.file('xl/styles.xml', `<styleSheet xmlns="${MAIN}">${spec.styles ?? STYLES}</styleSheet>`);
  if (spec.strings !== undefined)
    zip.file('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${spec.strings}</sst>`);
  spec.sheets.forEach((sheet, i) => {
    const path = paths[i] ?? '';
    zip.file(path, sheet.whole ?? `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet.xml}</worksheet>`);
    if (sheet.relationships) {
      zip.file(path.replace(/([^/]+)$/, '_rels/$1.rels'), relationships(sheet.relationships));
    }
  });
  for (const [path, { text }] of Object.entries(spec.parts ?? {})) zip.file(path, text);
  return zip.generateAsync({ type: 'uint8array' });
}

/** A workbook of one sheet `S` with that XML inside. */
export async function bookOf(xml: string, more: Partial<FileSpec> = {}): Promise<BookFile> {
  return openBook(await workbookFile({ sheets: [{ name: 'S', xml }], ...more }));
}

/** The first sheet, which every workbook has. */
export function firstSheet(book: BookFile): SheetFile {
  return sheetAt(book, 0);
}

export function sheetAt(book: BookFile, index: number): SheetFile {
  const sheet = book.sheets[index];
  if (!sheet) throw new Error(`the workbook has no sheet ${index}`);
  return sheet;
}

/** Saved and opened again. */
export async function reopened(book: BookFile): Promise<BookFile> {
  return openBook(await book.save());
}

/** The text of one part of a file; undefined when there is none. */
export async function partText(bytes: Uint8Array, path: string): Promise<string | undefined> {
  const zip = await JSZip.loadAsync(bytes);
  return zip.file(path)?.async('string');
}
