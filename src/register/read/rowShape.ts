import type { SheetCells } from '../../grid/sheetCells';
import { kindOf } from '../columnKind';
import type { RegisterCell, RowCells } from '../registerTab';
import type { Scheme } from '../scheme/scheme';
import { columnsOf, shownAt, tidyText, valueAt } from './cellText';
import type { Header } from './findHeader';
import { createHeadingMatcher } from './matchHeading';
import {
  isListLabel,
  isNote,
  isNoteLabel,
  isTotalLabel,
  listWordsOf,
  mentionsTotal,
  type ListWords,
} from './rowLabels';
import type { RowContent } from './readCells';
import { headingTextsOf, type HeadingContext, repeatsHeader, repeatsLowerHeading } from './repeatedHeadings';

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
export interface ShapeContext extends HeadingContext {
  readonly cells: SheetCells;
  readonly listWords: ListWords;
}

/** Prepares what the rows of a tab are judged by. */
export function createShapeContext(cells: SheetCells, header: Header, scheme: Scheme): ShapeContext {
  return {
    cells,
    header,
    match: createHeadingMatcher(scheme),
    listWords: listWordsOf(scheme),
    headingTexts: headingTextsOf(header),
  };
}

const NUMBER = /^[(-]?\s*£?\s*\d[\d,]*(?:\.\d+)?\s*%?\)?$/;

/** Sees what kind a row is from what it holds. */
export function shapeRow(context: ShapeContext, row: number, content: RowContent): RowShape {
  const name = tidyText(content.cells.text('name'));
  const others = content.cells.size + content.errors.size - (name === '' ? 0 : 1);
  const kind =
    name === '' ? namelessKind(context, row, content) : namedKind(context, row, name, content, others);
  return { cells: content.cells, errors: content.errors, row, name, kind };
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
  if (hasOnlyFigures(context, cells) && mentionsTotal(name)) return 'total';
  // "Strategic | 3" under a register counts its rows; "Note | Figures exclude VAT" and "S | Significant" explain them.
  if ((others === 1 || hasOnlyFigures(context, cells)) && isListLabel(name, context.listWords))
    return 'aside';
  return others === 1 && isNoteLabel(name) ? 'aside' : 'details';
}

function namelessKind(context: ShapeContext, row: number, { cells, errors }: RowContent): ShapeKind {
  // Formulas drawn down past the last partnership show errors: no details yet.
  if (cells.size === 0) return errors.has('name') ? 'aside' : 'blank';
  if (repeatsLowerHeading(context, row, cells)) return 'repeated heading';
  if (hasTotalLabel(context, row)) return 'total';
  const hasDate = [...cells].some(([id]) => kindOf(id) === 'date');
  if (errors.size === 0 && !hasDate && hasOnlyFigures(context, cells)) return 'numbers';
  const [[, only] = []] = cells.size === 1 ? cells : [];
  const isAside = only && (isLeftOfName(context, only) || isNote(tidyText(only.text)));
  return isAside ? 'aside' : 'nameless';
}

function hasOnlyFigures({ header }: ShapeContext, cells: RowCells): boolean {
  for (const { id } of header.columns) {
    const cell = id === 'name' ? undefined : cells.get(id);
    if (cell && !isFigure(cell)) return false;
  }
  return true;
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
