import type { SheetCells } from '../../grid/sheetCells';
import type { ColumnId } from '../columns';
import type { RegisterCell } from '../registerTab';
import { columnsOf, shownAt, squashText, tidyText, valueAt } from './cellText';
import type { Header } from './findHeader';
import type { HeadingMatcher } from './matchHeading';
import { isListLabel, isNote, isTotalLabel, mentionsTotal, type ListWords } from './rowLabels';
import { kindOf, type RowContent } from './readCells';

/**
 * What a row is, going by the row alone. `lone`: a name and nothing else; `numbers`: figures without a name;
 * `nameless`: details without a name; `aside`: a heading of rows, a note or a key.
 */
export type ShapeKind =
  'blank' | 'repeated heading' | 'total' | 'details' | 'lone' | 'numbers' | 'nameless' | 'aside';

export interface RowShape extends RowContent {
  readonly row: number;
  /** The name, tidied; `''` when there is none. */
  readonly name: string;
  readonly kind: ShapeKind;
}

/** What all rows of a tab are judged by. */
export interface ShapeContext {
  readonly cells: SheetCells;
  readonly header: Header;
  readonly match: HeadingMatcher;
  readonly listWords: ListWords;
}

const NUMBER = /^[(-]?\s*£?\s*\d[\d,]*(?:\.\d+)?\s*%?\)?$/;
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[a-z])\)?$/i;
/** Excel's own headings, which it puts above cells that had none. */
const GENERATED_HEADING = /^Column\d+$/;

/** Sees what kind a row is from what it holds. */
export function shapeRow(context: ShapeContext, row: number, content: RowContent): RowShape {
  const name = tidyText(content.cells.get('name')?.text ?? '');
  const others = content.cells.size + content.errors.size - (name === '' ? 0 : 1);
  const kind =
    name === '' ? namelessKind(context, row, content) : namedKind(context, row, name, content, others);
  return { ...content, row, name, kind };
}

function namedKind(
  context: ShapeContext,
  row: number,
  name: string,
  { cells }: RowContent,
  others: number,
): ShapeKind {
  if (repeatsHeader(context, row, name, cells)) return 'repeated heading';
  if (isTotalLabel(name)) return 'total';
  if (others === 0) return hasOtherContent(context, row) ? 'details' : 'lone';
  const figuresOnly = otherCells(cells).every(isFigure);
  if (figuresOnly && mentionsTotal(name)) return 'total';
  // "Strategic | 3" under a register counts its rows; "Note | Figures exclude VAT" and "S | Significant" explain them.
  if (isListLabel(name, context.listWords) && (others === 1 || figuresOnly)) return 'aside';
  return others === 1 && /^(?:notes?|n\.?b\.?|key|source)\W*$/i.test(name) ? 'aside' : 'details';
}

function namelessKind(context: ShapeContext, row: number, { cells, errors }: RowContent): ShapeKind {
  // Formulas drawn down past the last partnership show errors: no details yet.
  if (cells.size === 0) return errors.has('name') ? 'aside' : 'blank';
  if (repeatsLowerHeading(context, row, cells)) return 'repeated heading';
  if (hasTotalLabel(context, row)) return 'total';
  const filled = [...cells.values()];
  if (errors.size === 0 && [...cells].every(([id, cell]) => isFigure(cell) && kindOf(id) !== 'date'))
    return 'numbers';
  const [first] = filled;
  const isAside =
    filled.length === 1 && first && (isLeftOfName(context, first) || isNote(tidyText(first.text)));
  return isAside ? 'aside' : 'nameless';
}

function otherCells(cells: ReadonlyMap<ColumnId, RegisterCell>): RegisterCell[] {
  return [...cells].flatMap(([id, cell]) => (id === 'name' ? [] : [cell]));
}

function isFigure({ value, text }: RegisterCell): boolean {
  return typeof value === 'number' || NUMBER.test(text);
}

/** Content under a heading that the register does not know, such as a reference: the row is more than a lone name. */
function hasOtherContent({ cells, header }: ShapeContext, row: number): boolean {
  return header.headings.some(({ column, match }) => !match && shownAt(cells, row, column) !== '');
}

function isLeftOfName({ header }: ShapeContext, { column }: RegisterCell): boolean {
  return header.columns.some(({ id, column: nameColumn }) => id === 'name' && column < nameColumn);
}

function hasTotalLabel({ cells }: ShapeContext, row: number): boolean {
  return columnsOf(cells).some((column) => {
    const value = valueAt(cells, row, column);
    return typeof value === 'string' && isTotalLabel(tidyText(value));
  });
}

function repeatsHeader(
  context: ShapeContext,
  row: number,
  name: string,
  cells: ReadonlyMap<ColumnId, RegisterCell>,
): boolean {
  const texts = [...cells.values()].map(({ text }) => text);
  if (GENERATED_HEADING.test(name)) return true;
  // Registers number their columns below the headings.
  const isFirst = row === context.header.row + 1;
  if (isFirst && texts.length > 2 && texts.every((text) => COLUMN_NUMBER.test(text))) return true;
  if (!isOwnHeading(context.header, 'name', name)) return false;
  const repeated = [...cells].filter(([id, { text }]) => isOwnHeading(context.header, id, text)).length;
  return repeated > 1 && repeated * 2 >= cells.size;
}

/** The lower row of split headings ("SH", "WD"), repeated, or left below a header that was understood without it. */
function repeatsLowerHeading(
  { header, match }: ShapeContext,
  row: number,
  cells: ReadonlyMap<ColumnId, RegisterCell>,
): boolean {
  const texts = [...cells];
  if (texts.every(([id, { text }]) => isOwnHeading(header, id, text))) return true;
  return row === header.row + 1 && texts.every(([, { text }]) => match(text) !== undefined);
}

function isOwnHeading({ columns, headings }: Header, id: ColumnId, text: string): boolean {
  const column = columns.find((matched) => matched.id === id)?.column;
  const headed = headings.find((heading) => heading.column === column);
  const wanted = squashText(text);
  return [headed?.heading ?? '', ...(headed?.texts ?? [])].some((heading) => squashText(heading) === wanted);
}
