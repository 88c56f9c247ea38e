import type { NameInfo } from '../file/BookFile';
import type { SheetFile } from '../file/model';
import { isMissing, requireFlag, requireText } from '../protocol/arguments';
import { HostError, invalidArgument } from '../protocol/hostError';
import { defineClass, NULL_OBJECT, type Argument, type HostObject } from '../protocol/hostObject';
import type { Book } from './book';
import { isFormula } from './formulaSyntax';
import { parseRangeAddress, formatAbsolute } from './rangeAddress';
import { rangeObject } from './range';
import { requireRange } from './rangeWalks';
import { rangeOfFormula } from './sheetState';
import { worksheetObject } from './worksheet';

/** Names of the workbook, or of one of its sheets. */
export interface NamesState {
  readonly book: Book;
  readonly sheet?: SheetFile;
}

interface NameState extends NamesState {
  readonly name: string;
}

/** Names that Excel itself keeps, such as print areas; Office.js does not list them. */
const BUILT_IN = /^_xlnm[._]/i;

/** The names of a workbook or sheet. */
export const namedItemCollection = defineClass<NamesState>(() => ({
  name: 'NamedItemCollection',
  items: (state) => namesIn(state).map(({ name }) => namedItemObject({ ...state, name })),
  item: (state, key) => findName(state, key),
  ask: {
    GetCount: (state) => namesIn(state).length,
    GetItemOrNullObject: (state, key) => findName(state, key) ?? NULL_OBJECT,
  },
  act: {
    Add: (state, name, reference, comment) => addName(state, name, writeReference(reference), comment),
    AddFormulaLocal: (state, name, formula, comment) =>
      addName(state, name, requireFormulaText(formula), comment),
  },
}));

const namedItemObject = defineClass<NameState>(() => ({
  name: 'NamedItem',
  identity: { _Id: ({ name }) => name },
  read: {
    Name: ({ name }) => name,
    Type: (state) => (rangeOfFormula(state.book, requireInfo(state).formula) ? 'Range' : constantType(state)),
    Value: (state) => {
      const { formula } = requireInfo(state);
      return rangeOfFormula(state.book, formula)?.address ?? formula.replace(/^"(.*)"$/, '$1');
    },
    Formula: (state) => `=${requireInfo(state).formula}`,
    Visible: (state) => requireInfo(state).visible,
    Comment: (state) => requireInfo(state).comment,
    Scope: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook'),
  },
  write: {
    Visible: (state, value) => {
      state.book.file.setName({ ...requireInfo(state), visible: requireFlag(value) });
    },
    Comment: (state, value) => {
      state.book.file.setName({ ...requireInfo(state), comment: requireText(value) });
    },
    Formula: (state, value) => {
      state.book.file.setName({ ...requireInfo(state), formula: requireFormulaText(value) });
    },
  },
  navigate: {
    Worksheet: ({ book, sheet }) => {
      if (!sheet) throw new HostError('InvalidOperation');
      return worksheetObject({ book, sheet });
    },
    WorksheetOrNullObject: ({ book, sheet }) => (sheet ? worksheetObject({ book, sheet }) : NULL_OBJECT),
  },
  ask: {
    GetRange: (state) => {
      const range = rangeOfFormula(state.book, requireInfo(state).formula);
      if (!range) throw new HostError('InvalidOperation');
      return rangeObject(range);
    },
    GetRangeOrNullObject: (state) => {
      const range = rangeOfFormula(state.book, requireInfo(state).formula);
      return range ? rangeObject(range) : NULL_OBJECT;
    },
  },
  act: {
    Delete: (state) => {
      requireInfo(state);
      state.book.file.removeName(state.name, state.sheet?.id);
      return undefined;
    },
  },
}));

function namesIn({ book, sheet }: NamesState): readonly NameInfo[] {
  return book.file.names().filter((info) => info.sheetId === sheet?.id && !BUILT_IN.test(info.name));
}

function findName(state: NamesState, key: Argument | undefined): HostObject | undefined {
  const wanted = requireText(key).toLowerCase();
  const found = namesIn(state).find(({ name }) => name.toLowerCase() === wanted);
  return found && namedItemObject({ ...state, name: found.name });
}

function requireInfo(state: NameState): NameInfo {
  const found = namesIn(state).find(({ name }) => name === state.name);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

/** Letters, digits, dots and underscores; not the address of a cell (support.microsoft.com, "Names in formulas"). */
function requireName(state: NamesState, given: Argument | undefined): string {
  const name = requireText(given);
  const isAllowed =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !parseRangeAddress(name) && !/^[rc]$/i.test(name);
  if (!isAllowed) throw invalidArgument();
  if (findName(state, name)) throw new HostError('ItemAlreadyExists');
  return name;
}

function addName(
  state: NamesState,
  given: Argument | undefined,
  formula: string,
  comment: Argument | undefined,
): HostObject {
  const name = requireName(state, given);
  state.book.file.setName({
    name,
    formula,
    visible: true,
    comment: isMissing(comment) ? '' : requireText(comment),
    ...(state.sheet ? { sheetId: state.sheet.id } : {}),
  });
  return namedItemObject({ ...state, name });
}

/** The stored form of what a name stands for: a range, a formula, or a constant. */
function writeReference(reference: Argument | undefined): string {
  if (typeof reference === 'number') return String(reference);
  if (typeof reference === 'boolean') return reference ? 'TRUE' : 'FALSE';
  if (typeof reference === 'string') {
    return reference.startsWith('=') ? requireFormulaText(reference) : `"${reference.replaceAll('"', '""')}"`;
  }
  const range = requireRange(reference);
  return formatAbsolute(range.sheet.name, range.rect);
}

function requireFormulaText(given: Argument | undefined): string {
  const text = requireText(given).replace(/^=/, '');
  if (!isFormula(text)) throw invalidArgument();
  return text;
}

function constantType(state: NameState): string {
  const { formula } = requireInfo(state);
  if (formula.startsWith('"')) return 'String';
  if (formula.startsWith('#') || formula.includes('#REF!')) return 'Error';
  if (/^(?:TRUE|FALSE)$/i.test(formula)) return 'Boolean';
  return Number.isInteger(Number(formula)) ? 'Integer' : 'Double';
}
