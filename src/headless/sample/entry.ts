import { serialOfDate, type IsoDate } from '../../grid/serialDate';
import type { CellContent, Run } from './writer/sheet';
import type { Look } from './writer/StyleBook';

/** One cell of the register beyond plain text: its content, its own look, its link and its note. */
export interface Entry extends CellContent {
  readonly look?: Look;
  /** `mailto:…`, or `#'Sheet'!A1`. */
  readonly link?: string;
  readonly note?: readonly [author: string, text: string];
}

/** What a row of data may say of a cell; `null` leaves it blank. */
export type Typed = string | number | boolean | null | Entry;

const LINK: Look = { color: '0563C1', underline: true };

/** Any typed cell as an entry. */
export function entryOf(typed: Typed): Entry {
  return typeof typed === 'object' && typed !== null ? typed : { value: typed };
}

/** A date as Excel keeps it, a serial number with a format. */
export function date(iso: IsoDate, format = 'dd/mm/yyyy'): Entry {
  return { value: serialOfDate(iso), look: { format, align: 'left' } };
}

/** An amount as a number with a format. */
export function pounds(amount: number, format = '"£"#,##0'): Entry {
  return { value: amount, look: { format } };
}

/** Whom to ask. Excel makes a link of an e-mail address only where it stands alone. */
export function contact(name: string, telephone: string, address: string): Entry {
  const value = [name, telephone, address].filter(Boolean).join('\n');
  return value === address ? { value, link: `mailto:${address}`, look: LINK } : { value };
}

/** A cell that somebody has put a note on. */
export function noted(typed: Typed, author: string, text: string): Entry {
  return { ...entryOf(typed), note: [author, text] };
}

/** Text of which some pieces look different. */
export function rich(...runs: readonly Run[]): Entry {
  return { value: runs.map(({ text }) => text).join(''), runs };
}

/** A formula with the result that Excel last gave. */
export function calculated(formula: string, value: string | number): Entry {
  return { value, formula };
}

/** A formula whose result is an error. */
export function failed(formula: string, error: '#N/A' | '#REF!'): Entry {
  return { value: error, formula, isError: true };
}

/** Text that somebody has marked with a colour. */
export function marked(typed: Typed, fill: string): Entry {
  const entry = entryOf(typed);
  return { ...entry, look: { ...entry.look, fill } };
}
