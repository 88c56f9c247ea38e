import { ADDED_KEYS } from '../addedKeys';
import { columnId, type ColumnId } from '../columns';
import { describeAdded } from '../describeAdded';
import type { Finding } from '../finding';
import { listWords } from '../judge/describeAmounts';
import { hasCell } from '../judge/facts/rowParts';
import type { Partnership } from '../partnership';
import { squashText } from '../read/cellText';
import type { AddedColumn } from '../scheme/addedColumns';
import type { Scheme } from '../scheme/scheme';
import { readChoice } from '../text';
import { findCell, findingAt, NO_FINDINGS, type Check, type CheckInput } from './check';

type Need = NonNullable<AddedColumn['neededWhen']>;

/** A column that what another says makes needed. */
interface Needed {
  readonly column: AddedColumn;
  readonly need: Need;
  readonly when: AddedColumn;
  /** What it says, in the scheme's words. */
  readonly says: string;
}

/**
 * Reports the scheme's columns that what a row says elsewhere makes needed, and that are blank or say something else:
 * an amber without its reason, pooled money without a safeguard. Facts: when, says, and answer or columns.
 */
export const checkNeeded: Check = (input) => {
  const { columns } = input.context.scheme;
  if (columns.length === 0) return NO_FINDINGS;
  const needed = columns.flatMap((column) => listNeeded(column, columns, input.partnership));
  if (needed.length === 0) return NO_FINDINGS;
  const missing = needed.filter(({ column }) => !hasColumn(input, column));
  return [
    ...reportMissing(input, missing),
    ...needed.filter((each) => !missing.includes(each)).flatMap((each) => reportNeeded(input, each)),
  ];
};

function listNeeded(column: AddedColumn, columns: Scheme['columns'], partnership: Partnership): Needed[] {
  const { neededWhen: need } = column;
  const when = need && columns.find(({ key }) => key === need.column);
  const says = when && listSaid(when, partnership).find((text) => isOneOf(text, need.says));
  return need && when && says !== undefined ? [{ column, need, when, says }] : [];
}

/** What a partnership says in a column; of choices, what each of its rows says. */
function listSaid(column: AddedColumn, { row, facts }: Partnership): string[] {
  const further = row.furtherRows.flatMap(({ cells }) => {
    const { value } = readChoice(cells.text(idOf(column)), column.choices);
    return value === null ? [] : [value];
  });
  return [describeAdded(facts.added?.[column.key]), ...further];
}

function isOneOf(text: string, words: readonly string[]): boolean {
  return text !== '' && words.some((word) => squashText(word) === squashText(text));
}

function hasColumn({ tab }: CheckInput, column: AddedColumn): boolean {
  return tab.columns.some(({ id }) => id === idOf(column));
}

function idOf({ kind, key }: AddedColumn): ColumnId {
  return columnId(ADDED_KEYS[kind], key);
}

/** One finding for all columns that a tab lacks, where what needs them stands. */
function reportMissing(input: CheckInput, missing: readonly Needed[]): readonly Finding[] {
  return [...new Set(missing.map(({ when }) => when))].flatMap((when) => {
    const own = missing.filter((each) => each.when === when);
    const cell = findCell(input, idOf(when));
    if (!cell) return [];
    const columns = listWords(own.map(({ column }) => column.name));
    const facts = { when: when.name, says: own[0]?.says ?? '', columns };
    return [findingAt(input, 'needed/no-column', idOf(when), cell, facts)];
  });
}

function reportNeeded(input: CheckInput, { column, need, when, says }: Needed): readonly Finding[] {
  const { row, facts } = input.partnership;
  const told = { when: when.name, says };
  const isBlank = !hasCell(row, idOf(column));
  if (need.answer === undefined) return isBlank ? [report(input, 'needed/blank', column, told)] : NO_FINDINGS;
  const said = facts.added?.[column.key];
  // What cannot be read is told as that.
  if (said === undefined && !isBlank) return NO_FINDINGS;
  if (isOneOf(describeAdded(said), [need.answer])) return NO_FINDINGS;
  return [report(input, 'needed/answer', column, { ...told, answer: need.answer })];
}

/** At the cell, also where it is blank: that is where the officer is to type. */
function report(
  input: CheckInput,
  code: 'needed/blank' | 'needed/answer',
  column: AddedColumn,
  facts: Finding['facts'],
): Finding {
  const { tab, partnership } = input;
  const cell = findCell(input, idOf(column));
  if (cell) return findingAt(input, code, idOf(column), cell, facts);
  const matched = tab.columns.find(({ id }) => id === idOf(column));
  return {
    code,
    sheet: tab.sheet,
    row: partnership.row.row,
    column: matched?.column ?? 0,
    heading: matched?.heading ?? column.name,
    value: '',
    facts,
  };
}
