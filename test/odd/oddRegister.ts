import JSZip from 'jszip';
import { workbookFile, type FileSpec } from '../host/file/workbookFile';

/** What is odd about a register, as pieces of the file's XML; everything has a plain default. */
export interface Oddity {
  /** Before the cells of the tab Economy: `<sheetPr>`, `<sheetViews>`, `<cols>` … */
  readonly before?: string;
  /** After them: `<sheetProtection>`, `<autoFilter>`, `<mergeCells>` … */
  readonly after?: string;
  /** Attributes of its rows, by number from 1. */
  readonly rows?: Readonly<Record<number, string>>;
  /** Cells of it in the place of what is there, or beside it, by address. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Further rows below its last. */
  readonly moreRows?: string;
  /** A further tab. */
  readonly sheet?: FileSpec['sheets'][number];
  readonly relationships?: readonly (readonly string[])[];
  readonly workbookBefore?: string;
  readonly workbookAfter?: string;
  readonly parts?: FileSpec['parts'];
  /** Tabs that are not shown. */
  readonly states?: Readonly<Record<string, 'hidden' | 'veryHidden'>>;
  /** Days that serial numbers of dates are lower by. */
  readonly daysLower?: number;
}

/** Styles 1, 2 and 3 show a date, the headings and nothing. */
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode=";;;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>';

/** The tab in front, as it is written once somebody has looked at it. */
const SHEET_VIEW = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>';

const HEADINGS = [
  'Name',
  'Lead Officer',
  'Area covered',
  'Financial arrangements',
  'Significant/Desirable',
  'Last annual review',
];
const ROWS: readonly (readonly (string | number)[])[] = [
  ['Economy partnerships'],
  [],
  HEADINGS,
  ['Devon Enterprise Board', 'A Officer', 'Both', 'SHDC £12,000 / WDBC £4,000', 'D', 41_771],
  ['Market Towns Forum', 'B Officer', 'SH', '£2,000 pa', 'D', 42_370],
  ['Rural Skills Group', 'C Officer', 'WD', 'None', 'D', 42_005],
  ['Tourism Network', 'D Officer', 'Both', 'tbc', 'S', ''],
];

/** A cell's XML: an inline text or a number. */
export function cellXml(address: string, content: string | number, style = 0): string {
  return typeof content === 'number'
    ? `<c r="${address}" s="${style}"><v>${content}</v></c>`
    : `<c r="${address}" s="${style}" t="inlineStr"><is><t>${content}</t></is></c>`;
}

/** A register of one theme tab, four partnerships from row 4 on, and a tab that is no theme's: as a file. */
export async function oddRegister(odd: Oddity = {}): Promise<Uint8Array> {
  const economy = `${odd.before ?? SHEET_VIEW}<sheetData>${rowsXml(odd)}${odd.moreRows ?? ''}</sheetData>${odd.after ?? ''}`;
  const notes = `<sheetData><row r="1">${cellXml('A1', 'Typed by many hands')}</row></sheetData>`;
  const bytes = await workbookFile({
    sheets: [
      { name: 'Economy', xml: economy, ...(odd.relationships && { relationships: odd.relationships }) },
      { name: 'Notes', xml: notes },
      ...(odd.sheet ? [odd.sheet] : []),
    ],
    styles: STYLES,
    strings: '',
    beforeSheets: `${odd.workbookBefore ?? ''}<bookViews><workbookView/></bookViews>`,
    afterSheets: odd.workbookAfter ?? '<calcPr fullCalcOnLoad="1"/>',
    ...(odd.parts && { parts: odd.parts }),
  });
  return odd.states ? withStates(bytes, odd.states) : bytes;
}

async function withStates(bytes: Uint8Array, states: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const path = 'xl/workbook.xml';
  const xml = (await zip.file(path)?.async('string')) ?? '';
  const hidden = Object.entries(states).reduce(
    (text, [name, state]) => text.replace(`name="${name}"`, `name="${name}" state="${state}"`),
    xml,
  );
  zip.file(path, hidden);
  return zip.generateAsync({ type: 'uint8array' });
}

function rowsXml({ rows = {}, cells = {}, daysLower = 0 }: Oddity): string {
  return ROWS.map((contents, index) => {
    const number = index + 1;
    const own = new Map<string, string>();
    contents.forEach((content, column) => {
      const address = `${String.fromCharCode(65 + column)}${number}`;
      const value = typeof content === 'number' ? content - daysLower : content;
      if (value !== '') own.set(address, cellXml(address, value, styleOf(value, number)));
    });
    for (const [address, xml] of Object.entries(cells))
      if (address.replace(/^[A-Z]+/, '') === String(number)) own.set(address, xml);
    const inOrder = [...own].sort(([one], [other]) => one.length - other.length || (one < other ? -1 : 1));
    return `<row r="${number}" ${rows[number] ?? ''}>${inOrder.map(([, xml]) => xml).join('')}</row>`;
  }).join('');
}

function styleOf(value: string | number, row: number): number {
  if (typeof value === 'number') return 1;
  return row === 3 ? 2 : 0;
}
