import { quoteSheet } from '../../../grid/address';
import type { Book, Sheet } from './sheet';
import { absolute } from './worksheetXml';
import { DECLARATION, element, escapeXml, textElement } from './xml';

/** The names that Excel itself keeps for a sheet: its filter and the rows that print on every page. */
function builtInNames(sheet: Sheet, at: number): string[] {
  const own = `${quoteSheet(sheet.name)}!`;
  const names: string[] = [];
  if (sheet.filter) {
    const attributes = { name: '_xlnm._FilterDatabase', localSheetId: at, hidden: 1 };
    names.push(element('definedName', attributes, escapeXml(own + absolute(sheet.filter.area))));
  }
  if (sheet.printTitles) {
    const [first, last] = sheet.printTitles;
    const attributes = { name: '_xlnm.Print_Titles', localSheetId: at };
    names.push(element('definedName', attributes, escapeXml(`${own}$${first}:$${last}`)));
  }
  return names;
}

/** The workbook part; the sheet at position `at` is relationship `rId{at + 1}`. */
export function workbookXml(book: Book): string {
  const sheets = book.sheets.map(({ name, isHidden }, at) =>
    element('sheet', {
      name,
      sheetId: at + 1,
      state: isHidden === true ? 'hidden' : undefined,
      'r:id': `rId${at + 1}`,
    }),
  );
  const names = Object.entries(book.names).map(([name, formula]) =>
    element('definedName', { name }, escapeXml(formula)),
  );
  return (
    DECLARATION +
    element(
      'workbook',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      element('fileVersion', { appName: 'xl', lastEdited: 6, lowestEdited: 5, rupBuild: 14420 }),
      element('workbookPr', { defaultThemeVersion: 153222 }),
      element(
        'bookViews',
        {},
        element('workbookView', {
          xWindow: 0,
          yWindow: 0,
          windowWidth: 24000,
          windowHeight: 9600,
          tabRatio: 850,
        }),
      ),
      element('sheets', {}, ...sheets),
      element('definedNames', {}, ...book.sheets.flatMap(builtInNames).sort(), ...names),
      element('calcPr', { calcId: 152511 }),
    )
  );
}

/** The core properties part: title, authors and times. */
export function corePropertiesXml(book: Book): string {
  const time = (name: string, iso: string): string => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, iso);
  return (
    DECLARATION +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      textElement('dc:title', book.title),
      textElement('dc:creator', book.author),
      textElement('cp:lastModifiedBy', book.lastAuthor),
      time('dcterms:created', book.created),
      time('dcterms:modified', book.modified),
    )
  );
}

/** The application properties part. */
export function appPropertiesXml(): string {
  return (
    DECLARATION +
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      element('Application', {}, 'Microsoft Excel'),
      element('DocSecurity', {}, '0'),
      element('Company', {}, 'South Hams District Council and West Devon Borough Council'),
      element('AppVersion', {}, '15.0300'),
    )
  );
}
