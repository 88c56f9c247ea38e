import { columnLetters, formatCell } from '../../../grid/address';
import type { DropDown, Filter, FormatRule, PlacedCell, Sheet } from './sheet';
import type { StyleBook } from './StyleBook';
import type { TextTable } from './TextTable';
import { countedList, DECLARATION, element, escapeXml } from './xml';

/** The relationship ids of what a sheet names in other parts. */
export interface SheetParts {
  readonly links: readonly (string | undefined)[];
  readonly drawing?: string;
  readonly legacyDrawing?: string;
  readonly table?: string;
}

export interface Shared {
  readonly styles: StyleBook;
  readonly texts: TextTable;
}

function cellXml(cell: PlacedCell, { styles, texts }: Shared): string {
  const at = { r: formatCell(cell.row, cell.column), s: styles.indexOf(cell.look) };
  const { value } = cell;
  const formula = cell.formula === undefined ? '' : element('f', {}, escapeXml(cell.formula));
  if (value === null && !cell.runs) return element('c', at, formula);
  if (typeof value === 'number') return element('c', at, formula, element('v', {}, String(value)));
  if (typeof value === 'boolean')
    return element('c', { ...at, t: 'b' }, formula, element('v', {}, value ? '1' : '0'));
  if (cell.isError === true) return element('c', { ...at, t: 'e' }, formula, element('v', {}, String(value)));
  if (formula !== '')
    return element('c', { ...at, t: 'str' }, formula, element('v', {}, escapeXml(String(value))));
  return element('c', { ...at, t: 's' }, element('v', {}, String(texts.indexOf(cell))));
}

function rowsXml(sheet: Sheet, shared: Shared): string {
  const rows = new Map<number, PlacedCell[]>();
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  for (const row of sheet.rows.keys()) if (!rows.has(row)) rows.set(row, []);
  const inOrder = [...rows].sort(([first], [second]) => first - second);
  const written = inOrder.map(([row, cells]) => {
    const { height, isHidden } = sheet.rows.get(row) ?? {};
    const sorted = cells.sort((first, second) => first.column - second.column);
    return element(
      'row',
      { r: row + 1, ht: height, hidden: isHidden === true ? 1 : undefined },
      ...sorted.map((cell) => cellXml(cell, shared)),
    );
  });
  return element('sheetData', {}, ...written);
}

function dimension(cells: readonly PlacedCell[]): string {
  if (cells.length === 0) return 'A1';
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const first = formatCell(Math.min(...rows), Math.min(...columns));
  return `${first}:${formatCell(Math.max(...rows), Math.max(...columns))}`;
}

function viewXml({ frozenAt, hasGridlines }: Sheet, isSelected: boolean): string {
  const pane = frozenAt && {
    xSplit: frozenAt.column > 0 ? frozenAt.column : undefined,
    ySplit: frozenAt.row > 0 ? frozenAt.row : undefined,
    topLeftCell: formatCell(frozenAt.row, frozenAt.column),
    activePane: frozenAt.column > 0 ? 'bottomRight' : 'bottomLeft',
    state: 'frozen',
  };
  const attributes = {
    showGridLines: hasGridlines === false ? 0 : undefined,
    tabSelected: isSelected ? 1 : undefined,
    workbookViewId: 0,
  };
  const panes = pane
    ? [element('pane', pane), element('selection', { pane: pane.activePane })]
    : [element('selection', { activeCell: 'A1', sqref: 'A1' })];
  return element('sheetViews', {}, element('sheetView', attributes, ...panes));
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, at) =>
    element('col', { min: at + 1, max: at + 1, width, customWidth: 1 }),
  );
  return columns.length === 0 ? '' : element('cols', {}, ...columns);
}

function filterXml({ area, column, shown }: Filter): string {
  const filters = element('filters', {}, ...shown.map((val) => element('filter', { val })));
  return element('autoFilter', { ref: area }, element('filterColumn', { colId: column }, filters));
}

function ruleXml(format: FormatRule, priority: number, styles: StyleBook): string {
  const { rule, by, area } = format;
  const dxfId = format.look && styles.ruleIndexOf(format.look);
  const first = area.split(':')[0] ?? area;
  const formula = (text: string): string => element('formula', {}, escapeXml(text));
  switch (rule) {
    case 'expression':
      return element('cfRule', { type: rule, dxfId, priority }, formula(by));
    case 'lessThan':
      return element('cfRule', { type: 'cellIs', dxfId, priority, operator: rule }, formula(by));
    case 'containsText':
      return element(
        'cfRule',
        { type: rule, dxfId, priority, operator: rule, text: by },
        formula(`NOT(ISERROR(SEARCH("${by}",${first})))`),
      );
    case 'dataBar': {
      const ends = element('cfvo', { type: 'min' }) + element('cfvo', { type: 'max' });
      return element(
        'cfRule',
        { type: rule, priority },
        element('dataBar', {}, ends, element('color', { rgb: `FF${by}` })),
      );
    }
  }
}

function formatsXml(formats: readonly FormatRule[], styles: StyleBook): string {
  return formats
    .map((format, at) =>
      element('conditionalFormatting', { sqref: format.area }, ruleXml(format, at + 1, styles)),
    )
    .join('');
}

function dropDownXml({ area, list, prompt, isWarning }: DropDown): string {
  return element(
    'dataValidation',
    {
      type: 'list',
      errorStyle: isWarning === true ? 'warning' : undefined,
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      promptTitle: prompt?.[0],
      prompt: prompt?.[1],
      sqref: area,
    },
    element('formula1', {}, escapeXml(list)),
  );
}

function linksXml(sheet: Sheet, parts: SheetParts): string {
  const links = (sheet.links ?? []).map(({ cell, to }, at) =>
    to.startsWith('#')
      ? element('hyperlink', { ref: cell, location: to.slice(1), display: to.slice(1) })
      : element('hyperlink', { ref: cell, 'r:id': parts.links[at] }),
  );
  return links.length === 0 ? '' : element('hyperlinks', {}, ...links);
}

function pageXml(sheet: Sheet): string {
  const margins = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
  const setup = { paperSize: 9, orientation: 'landscape', fitToHeight: 0 };
  const footer = element('oddFooter', {}, escapeXml(`&L${sheet.name.replaceAll('&', '&&')}&RPage &P of &N`));
  return element('pageMargins', margins) + element('pageSetup', setup) + element('headerFooter', {}, footer);
}

function reference(name: string, id: string | undefined): string {
  return id === undefined ? '' : element(name, { 'r:id': id });
}

function propertiesXml({ tabColor, filter }: Sheet): string {
  return element(
    'sheetPr',
    { filterMode: filter ? 1 : undefined },
    tabColor === undefined ? '' : element('tabColor', { rgb: `FF${tabColor}` }),
    element('pageSetUpPr', { fitToPage: 1 }),
  );
}

/** A worksheet part; its children stand in the order that ECMA-376 18.3.1.99 gives. */
export function worksheetXml(sheet: Sheet, parts: SheetParts, shared: Shared, isSelected: boolean): string {
  const merges = (sheet.merges ?? []).map((ref) => element('mergeCell', { ref }));
  return (
    DECLARATION +
    element(
      'worksheet',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      propertiesXml(sheet),
      element('dimension', { ref: dimension(sheet.cells) }),
      viewXml(sheet, isSelected),
      element('sheetFormatPr', { defaultRowHeight: 15 }),
      columnsXml(sheet.widths),
      rowsXml(sheet, shared),
      sheet.filter ? filterXml(sheet.filter) : '',
      countedList('mergeCells', merges),
      formatsXml(sheet.formats ?? [], shared.styles),
      countedList('dataValidations', (sheet.dropDowns ?? []).map(dropDownXml)),
      linksXml(sheet, parts),
      pageXml(sheet),
      reference('drawing', parts.drawing),
      reference('legacyDrawing', parts.legacyDrawing),
      parts.table === undefined ? '' : countedList('tableParts', [reference('tablePart', parts.table)]),
    )
  );
}

/** An absolute A1 address of an area, as names and charts need it: `A4:C9` is `$A$4:$C$9`. */
export function absolute(area: string): string {
  return area.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** An area of one column, 0-based rows. */
export function columnArea(column: number, firstRow: number, lastRow: number): string {
  return `${columnLetters(column)}${firstRow + 1}:${columnLetters(column)}${lastRow + 1}`;
}
