import { formatCell } from '../../grid/address';
import type { SheetCells } from '../../grid/sheetCells';
import type { ColumnId } from '../columns';
import { describeColumn } from '../describeCorrection';
import type { Finding } from '../finding';
import type { MatchedColumn, RegisterCell, RegisterTab, RowCells } from '../registerTab';
import { shownAt, tidyText } from './cellText';
import type { DuplicateHeading, Header } from './findHeader';
import type { RegisterBody } from './readBody';
import { coreHeadings } from '../scheme/coreHeadings';
import type { Scheme } from '../scheme/scheme';

/*
 * Facts by code:
 * tab/no-header         theme
 * tab/hidden            theme
 * tab/merges-unknown    theme
 * tab/missing-column    theme, column (heading of the register)
 * tab/duplicate-column  column, first, firstCell, second, secondCell (headings as typed, cells as A1)
 * row/no-name           detail (a text of the row), detailHeading
 * cell/error-value      name (the partnership's; '' where the name itself is the error)
 */

/** The finding for a theme tab whose headings were not found; a header that lacks only Name is told as that. */
export function reportNoHeader(sheet: string, theme: string, lacksName: boolean): Finding {
  return lacksName
    ? { code: 'tab/missing-column', sheet, value: '', facts: { theme, column: 'Name' } }
    : { code: 'tab/no-header', sheet, value: '', facts: { theme } };
}

/** The findings about a tab as a whole, its headings, its nameless rows and its errors, in that order. */
export function reportTab(
  tab: RegisterTab,
  header: Header,
  body: RegisterBody,
  cells: SheetCells,
  scheme: Scheme,
): Finding[] {
  const { sheet, theme } = tab;
  return [
    ...(tab.isHidden ? [{ code: 'tab/hidden', sheet, value: '', facts: { theme } } as const] : []),
    ...(cells.lacksMerges
      ? [{ code: 'tab/merges-unknown', sheet, value: '', facts: { theme } } as const]
      : []),
    ...listMissing(header, scheme).map(
      (column) => ({ code: 'tab/missing-column', sheet, value: '', facts: { theme, column } }) as const,
    ),
    ...header.duplicates.map((duplicate) => reportDuplicate(sheet, header.row, duplicate)),
    ...reportRows(tab, body, cells),
  ];
}

function listMissing({ columns, named }: Header, scheme: Scheme): string[] {
  const has = (id: ColumnId): boolean => columns.some((column) => column.id === id);
  return coreHeadings(scheme)
    .filter(({ key }) => {
      if (named.has(key)) return false;
      // A start and an end in columns of their own say what Agreement dates says.
      return !(key === 'agreementDates' && has('agreementStart') && has('agreementEnd'));
    })
    .map(({ heading }) => heading);
}

function reportDuplicate(sheet: string, row: number, { id, first, second }: DuplicateHeading): Finding {
  return {
    code: 'tab/duplicate-column',
    sheet,
    row,
    column: second.column,
    heading: second.heading,
    value: second.heading,
    facts: {
      column: describeColumn(id),
      first: first.heading,
      firstCell: formatCell(row, first.column),
      second: second.heading,
      secondCell: formatCell(row, second.column),
    },
  };
}

/** One finding a cell: a name that is an error is told as the error. */
function reportRows(tab: RegisterTab, { namelessRows, errors }: RegisterBody, cells: SheetCells): Finding[] {
  const headingOf = new Map(tab.columns.map(({ column, heading }) => [column, heading]));
  const name = tab.columns.find(({ id }) => id === 'name');
  const isError = (row: number): boolean =>
    errors.some((cell) => cell.row === row && cell.column === name?.column);
  const findings = [
    ...namelessRows
      .filter(({ row }) => !isError(row))
      .flatMap(({ row, cells: filled }) =>
        name ? [reportNoName(tab.sheet, row, name, filled, headingOf)] : [],
      ),
    ...errors.map((cell) => reportError(cell, headingOf, name, cells)),
  ];
  return findings.sort((a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function reportNoName(
  sheet: string,
  row: number,
  { column, heading }: MatchedColumn,
  filled: RowCells,
  headingOf: ReadonlyMap<number, string>,
): Finding {
  const [[, detail] = []] = filled;
  const facts = { detail: detail?.text ?? '', detailHeading: headingOf.get(detail?.column ?? -1) ?? '' };
  return { code: 'row/no-name', sheet, row, column, heading, value: '', facts };
}

function reportError(
  { sheet, row, column, text }: RegisterCell,
  headingOf: ReadonlyMap<number, string>,
  name: MatchedColumn | undefined,
  cells: SheetCells,
): Finding {
  const isName = name === undefined || name.column === column;
  return {
    code: 'cell/error-value',
    sheet,
    row,
    column,
    heading: headingOf.get(column) ?? '',
    value: text,
    facts: { name: isName ? '' : tidyText(shownAt(cells, row, name.column)) },
  };
}
