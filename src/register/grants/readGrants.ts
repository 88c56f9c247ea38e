import type { SheetCells } from '../../grid/sheetCells';
import { describePounds } from '../judge/describeAmounts';
import { lastRowOf, shownAt, squashText, valueAt } from '../read/cellText';
import { findGrantHeader, type GrantHeader } from './findGrantHeader';
import type { GrantColumnKey } from './grantColumns';
import type { GrantCell, GrantLine, Grants, GrantStream } from './grantStream';
import { parsePence } from './parsePence';

/** Sums and balances that officers put beneath the lines are no allocations. */
const TOTAL = /^(?:sub|grand)?total/;
const BALANCE = /^(?:balance|remain|unallocated|left|stilltoallocate)/;

/** A stream while its rows are read. */
interface Draft extends GrantStream {
  readonly amounts: GrantCell[];
  readonly lines: GrantLine[];
  readonly stated: GrantCell[];
  readonly totals: GrantCell[];
}

/** Reads the tabs of grants among some sheets; the others are left out. A blank grant is that of the row above. */
export function readGrants(sheets: readonly SheetCells[]): Grants {
  const read = sheets.flatMap((cells) => {
    const header = findGrantHeader(cells);
    return header ? [{ sheet: cells.name, streams: readStreams(cells, header) }] : [];
  });
  return { sheets: read.map(({ sheet }) => sheet), streams: read.flatMap(({ streams }) => streams) };
}

function readStreams(cells: SheetCells, header: GrantHeader): GrantStream[] {
  const streams: Draft[] = [];
  for (let row = header.row + 1; row <= lastRowOf(cells); row += 1) {
    const read = rowReader(cells, header, row);
    if ([...header.columns.keys()].every((key) => read.text(key) === '')) continue;
    const kind = kindOfRow(read);
    const stream =
      kind === 'line' ? openStream(streams, read) : (streams.at(-1) ?? openStream(streams, read));
    addRow(stream, read, kind);
  }
  // A remark beneath the lines names a grant of which nothing is told.
  return streams.filter(({ amounts, lines, stated }) => amounts.length + lines.length + stated.length > 0);
}

interface RowReader {
  readonly sheet: string;
  readonly row: number;
  readonly text: (key: GrantColumnKey) => string;
  /** Undefined for a blank cell, and where the tab has no such column. */
  readonly money: (key: GrantColumnKey) => GrantCell | undefined;
  /** In the officer's words; a bare number is pounds. */
  readonly leverage: () => string;
}

function rowReader(cells: SheetCells, { columns }: GrantHeader, row: number): RowReader {
  const text = (key: GrantColumnKey) => {
    const place = columns.get(key);
    return place ? shownAt(cells, row, place.column) : '';
  };
  const money = (key: GrantColumnKey): GrantCell | undefined => {
    const place = columns.get(key);
    if (!place || text(key) === '') return undefined;
    const pence = parsePence(valueAt(cells, row, place.column));
    return { sheet: cells.name, row, ...place, text: text(key), pence };
  };
  const leverage = () => {
    const place = columns.get('leverage');
    const value = place ? valueAt(cells, row, place.column) : '';
    return typeof value === 'number' ? describePounds(value) : text('leverage');
  };
  return { sheet: cells.name, row, text, money, leverage };
}

type RowKind = 'line' | 'total' | 'balance';

function kindOfRow({ text }: RowReader): RowKind {
  const label = squashText(text('line') || text('grant'));
  if (TOTAL.test(label)) return 'total';
  return BALANCE.test(label) ? 'balance' : 'line';
}

/** The stream that a row belongs to: a new one where it names another grant, or the other kind of the same. */
function openStream(streams: Draft[], { sheet, row, text }: RowReader): Draft {
  const last = streams.at(-1);
  const grant = text('grant') || (last?.grant ?? '');
  const kind = parseKind(text('kind')) || (isSame(grant, last?.grant) ? (last?.kind ?? '') : '');
  const known = streams.find((stream) => isSame(stream.grant, grant) && isSame(stream.kind, kind));
  if (known) return known;
  const fresh: Draft = { sheet, row, grant, kind, amounts: [], lines: [], stated: [], totals: [] };
  streams.push(fresh);
  return fresh;
}

function isSame(one: string, other: string | undefined): boolean {
  return other !== undefined && squashText(one) === squashText(other);
}

function parseKind(text: string): string {
  if (/^rev/i.test(text)) return 'Revenue';
  return /^cap/i.test(text) ? 'Capital' : text;
}

function addRow(stream: Draft, { row, text, money, leverage }: RowReader, kind: RowKind): void {
  const [amount, allocation, stated] = [money('amount'), money('allocation'), money('stated')];
  if (stated) stream.stated.push(stated);
  switch (kind) {
    case 'total':
      if (allocation) stream.totals.push(allocation);
      return;
    case 'balance':
      if (allocation && !stated) stream.stated.push(allocation);
      return;
    case 'line':
      if (amount) stream.amounts.push(amount);
      // A row may say no more than how much the grant is.
      if (text('line') !== '' || allocation)
        stream.lines.push({
          row,
          allocatedTo: text('line'),
          allocation,
          outcomes: text('outcomes'),
          leverage: leverage(),
        });
  }
}
