import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from './a1';

/** One end of a reference; a whole row has no column, a whole column no row. */
export interface RefEnd {
  readonly column: number | undefined;
  readonly columnFixed: boolean;
  readonly row: number | undefined;
  readonly rowFixed: boolean;
}

/** A reference found in a formula. */
export interface FormulaRef {
  /** Sheet part as written, with its `!`; `''` when there is none. */
  readonly prefix: string;
  readonly from: RefEnd;
  /** Undefined for a single cell. */
  readonly to: RefEnd | undefined;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[[^\[\]]*\])?[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[0-9]{1,7}`;
const ENDS = String.raw`(?![\p{L}\p{N}_.(!?\[])`;
/** Strings, references, names and table references (`Table1[[#All],[a]]`), in the order in which they must be tried. */
const TOKEN = new RegExp(
  String.raw`("(?:[^"]|"")*")|(${SHEET})?(?:(${CELL})(?::(${CELL}))?|(${COLUMN}):(${COLUMN})|(${ROW}):(${ROW}))${ENDS}|(${SHEET})|([\p{L}_\\][\p{L}\p{N}_.\\?]*)|([0-9]+(?:\.[0-9]*)?(?:[Ee][+-]?[0-9]+)?)|(\[)`,
  'gu',
);
const END = /^(\$?)([A-Za-z]{0,3})(\$?)([0-9]{0,7})$/;
const OUTSIDE_NAME = /![\p{L}\p{N}_.\\]*/uy;
/** Excel's own limit; what is longer is no formula that Excel wrote, and is left as it is. */
const MAX_LENGTH = 8_192;

/** Rewrites the references of a formula; `change` gives the new text of each, or undefined to keep it. */
export function mapRefs(formula: string, change: (ref: FormulaRef) => string | undefined): string {
  return mapTokens(formula, (ref, whole) => (ref ? (change(ref) ?? whole) : whole), undefined);
}

/** Rewrites the sheet parts (with their `!`) of a formula's references and sheet-level names. */
export function mapSheetPrefixes(formula: string, change: (prefix: string) => string): string {
  return mapTokens(
    formula,
    (ref, whole) => (ref?.prefix ? change(ref.prefix) + whole.slice(ref.prefix.length) : whole),
    change,
  );
}

function mapTokens(
  formula: string,
  onRef: (ref: FormulaRef | undefined, whole: string) => string,
  onBarePrefix: ((prefix: string) => string) | undefined,
): string {
  if (formula.length > MAX_LENGTH) return formula;
  let out = '';
  let at = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) {
    out += formula.slice(at, match.index);
    at = TOKEN.lastIndex;
    const [whole, , prefix, cell1, cell2, column1, column2, row1, row2, bare, , , bracket] = match;
    if (bracket !== undefined) {
      at = endOfBrackets(formula, match.index);
      out += formula.slice(match.index, at);
      TOKEN.lastIndex = at;
    } else if (bare !== undefined) out += onBarePrefix ? onBarePrefix(bare) : bare;
    else {
      const from = parseEnd(cell1 ?? column1 ?? row1);
      const to = parseEnd(cell2 ?? column2 ?? row2);
      out += from ? onRef({ prefix: prefix ?? '', from, to }, whole) : whole;
    }
  }
  return out + formula.slice(at);
}

/** Just after the bracket that closes the one at `start`; an apostrophe escapes a bracket in a table reference. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const letter = formula[at];
    if (letter === "'") at++;
    else if (letter === '[') depth++;
    else if (letter === ']' && --depth === 0) return endOfOutside(formula, at + 1);
  }
  return formula.length;
}

/** A name of another workbook (`[1]!Total`) has no sheet; it goes with its bracket. */
function endOfOutside(formula: string, at: number): number {
  if (formula[at] !== '!') return at;
  OUTSIDE_NAME.lastIndex = at;
  OUTSIDE_NAME.exec(formula);
  return OUTSIDE_NAME.lastIndex;
}

function parseEnd(text: string | undefined): RefEnd | undefined {
  const match = text === undefined ? null : END.exec(text);
  if (!match) return undefined;
  const [, dollar1 = '', letters = '', dollar2 = '', digits = ''] = match;
  const column = letters === '' ? undefined : columnIndex(letters);
  const row = digits === '' ? undefined : Number(digits) - 1;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS || row === -1) return undefined;
  return {
    column,
    columnFixed: column !== undefined && dollar1 === '$',
    row,
    rowFixed: column === undefined ? dollar1 === '$' : dollar2 === '$',
  };
}

/** A reference as text. */
export function writeRef(ref: FormulaRef): string {
  return ref.prefix + writeEnd(ref.from) + (ref.to ? `:${writeEnd(ref.to)}` : '');
}

function writeEnd(end: RefEnd): string {
  const column = end.column === undefined ? '' : (end.columnFixed ? '$' : '') + columnName(end.column);
  return column + (end.row === undefined ? '' : (end.rowFixed ? '$' : '') + String(end.row + 1));
}
