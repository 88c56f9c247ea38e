import type { Finding, FindingCode } from '../finding';
import { describePounds } from '../judge/describeAmounts';
import {
  allocatedPence,
  describeStream,
  grantPence,
  remainingPence,
  type GrantCell,
  type Grants,
  type GrantStream,
} from './grantStream';

/**
 * What is wrong with the grants' arithmetic. Facts of all: grant; beside it, of grant/no-allocation: line; of
 * grant/over-allocated: amount, allocated, over; of grant/remainder: amount, allocated, remaining; of
 * grant/two-amounts: first; of grant/total: sum.
 */
export function checkGrants({ streams }: Grants): Finding[] {
  return streams.flatMap((stream, index) => [
    ...checkAmounts(stream),
    ...checkLines(stream),
    ...checkOverAllocated(stream),
    ...checkStated(stream),
    ...checkTotals(stream, streams.slice(0, index + 1)),
  ]);
}

function checkAmounts(stream: GrantStream): Finding[] {
  const [first, ...others] = stream.amounts;
  if (!first) return [aboutRow(stream, 'grant/no-amount', stream.row)];
  const readable = others.filter(({ pence }) => pence !== undefined && pence !== first.pence);
  return [
    ...unreadable(stream, stream.amounts),
    ...(first.pence === undefined ? [] : readable).map((cell) =>
      aboutCell(stream, 'grant/two-amounts', cell, { first: pounds(first.pence ?? 0) }),
    ),
  ];
}

function checkLines(stream: GrantStream): Finding[] {
  const blank = stream.lines.filter(({ allocation }) => !allocation);
  return [
    ...blank.map(({ row, allocatedTo }) =>
      aboutRow(stream, 'grant/no-allocation', row, { line: allocatedTo }),
    ),
    ...unreadable(
      stream,
      stream.lines.flatMap(({ allocation }) => allocation ?? []),
    ),
  ];
}

/** Told at the first allocation that goes past the grant. */
function checkOverAllocated(stream: GrantStream): Finding[] {
  const amount = grantPence(stream);
  if (amount === undefined) return [];
  let allocated = 0;
  for (const { allocation } of stream.lines) {
    allocated += allocation?.pence ?? 0;
    if (allocation && allocated > amount) {
      const all = stream.lines.reduce((sum, line) => sum + (line.allocation?.pence ?? 0), 0);
      const facts = { amount: pounds(amount), allocated: pounds(all), over: pounds(all - amount) };
      return [aboutCell(stream, 'grant/over-allocated', allocation, facts)];
    }
  }
  return [];
}

/** Of a grant that is allocated past its amount only that is said. */
function checkStated(stream: GrantStream): Finding[] {
  const remaining = remainingPence(stream);
  const wrong = stream.stated.filter(({ pence }) => pence !== undefined && pence !== remaining);
  const facts = {
    amount: pounds(grantPence(stream) ?? 0),
    allocated: pounds(allocatedPence(stream) ?? 0),
    remaining: pounds(remaining ?? 0),
  };
  const isKnown = remaining !== undefined && remaining >= 0;
  return [
    ...unreadable(stream, stream.stated),
    ...(isKnown ? wrong : []).map((cell) => aboutCell(stream, 'grant/remainder', cell, facts)),
  ];
}

/** A sum may be of one stream or of all above it. */
function checkTotals(stream: GrantStream, above: readonly GrantStream[]): Finding[] {
  const own = allocatedPence(stream);
  const all = above.map(allocatedPence);
  if (own === undefined || all.includes(undefined)) return [];
  const sums = [own, all.reduce<number>((sum, pence) => sum + (pence ?? 0), 0)];
  return stream.totals
    .filter(({ pence }) => pence !== undefined && !sums.includes(pence))
    .map((cell) => aboutCell(stream, 'grant/total', cell, { sum: pounds(own) }));
}

function unreadable(stream: GrantStream, cells: readonly GrantCell[]): Finding[] {
  return cells
    .filter(({ pence }) => pence === undefined)
    .map((cell) => aboutCell(stream, 'grant/unreadable', cell));
}

type GrantCode = Extract<FindingCode, `grant/${string}`>;

function aboutCell(
  stream: GrantStream,
  code: GrantCode,
  { sheet, row, column, heading, text }: GrantCell,
  facts: Finding['facts'] = {},
): Finding {
  return {
    code,
    sheet,
    row,
    column,
    heading,
    value: text,
    facts: { grant: describeStream(stream), ...facts },
  };
}

function aboutRow(stream: GrantStream, code: GrantCode, row: number, facts: Finding['facts'] = {}): Finding {
  const grant = describeStream(stream);
  return { code, sheet: stream.sheet, row, column: 0, value: '', facts: { grant, ...facts } };
}

function pounds(pence: number): string {
  return describePounds(pence / 100);
}
