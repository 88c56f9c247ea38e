import type { AgreementStatus, ReviewStatus } from '../../partnership';
import { isReviewed } from '../../reviews/duties';
import { listWords } from '../../judge/describeAmounts';
import { textRow } from '../../sheets/makeCells';
import { breakNote, count } from '../../sheets/planHead';
import type { SheetCell, SheetRow } from '../../sheets/sheetPlan';
import { mapInTurns, type Turns } from '../../turns';
import { describeMissing } from '../describeMissing';
import { isFilled, listMissing, type MissingFigure } from '../standing';
import { describeNamedChange, type RegisterChange } from '../snapshot';
import type { PaperColumn, PaperColumnKey } from './columns';
import type { PaperInput } from '../paperInput';
import type { PaperRow } from './paperRow';
import type { ThemeRows } from './preparePaperRows';
import { sumRow, themeRow } from './planThemes';
import { isSummed, sameAs, type ThemePlace } from './sheetLayout';

/** The changes since the papers that an officer marked as taken to committee, and when those were built. */
export interface ChangesToTell {
  readonly since: string;
  readonly changes: readonly RegisterChange[];
}

/** What the front tells beside the rows. */
interface FrontMatter {
  /** What partnerships are counted by. */
  readonly classes: readonly string[];
  readonly changes: ChangesToTell | undefined;
}

/** For what takes more than two words to say; the columns are narrow. */
const SHORT_WORDS: Partial<Record<MissingFigure, string>> = {
  'the council whose officers give the time': 'council that gives time',
  'whether there is potential for significant risk': 'risk',
  'whether it is a statutory requirement': 'statutory or not',
};
const AGREEMENTS_TO_TELL: readonly AgreementStatus[] = ['none', 'expired', 'ending', 'draft', 'not known'];

const NOTHING_TO_ADD: SheetCell = { kind: 'formula', formula: '=0' };

/** The front once it is known where the themes stand. */
type PlaceFront = (places: readonly ThemePlace[]) => SheetRow[];

/**
 * What stands before the tables, under the same headings: themes in figures, what is undetermined, what has changed.
 * It takes as many rows wherever the themes stand.
 */
export function* planFront(
  themes: readonly ThemeRows[],
  columns: readonly PaperColumn[],
  { classes, changes }: FrontMatter,
): Turns<PlaceFront> {
  const all = themes.flatMap(({ rows }) => rows);
  const figures: RowFigures[] = [];
  for (const { rows } of themes) figures.push(yield* describeRows(rows, classes));
  const allFigures = yield* describeRows(all, classes);
  const rest = [
    ...(yield* tellUnadded(all, columns)),
    ...listUndetermined(all, columns),
    ...(changes ? listChanges(changes, columns) : []),
  ];
  return (places) => {
    const last = places.at(-1);
    // The total stands below the last subtotal. A figure among the officer's cells would be taken for theirs.
    const total = (column: number) => (last ? sameAs(last.subtotal + 1, column) : NOTHING_TO_ADD);
    const themeRows = themes.map(({ theme, rows }, index) => {
      const sum = (column: number) => sameAs(places[index]?.subtotal ?? 0, column);
      return sumRow('body', labelOf(theme, rows), columns, sum, figures[index]);
    });
    const totalRow = sumRow('total', labelOf('All themes', all), columns, total, allFigures);
    return [themeRow('Summary by theme'), ...themeRows, totalRow, ...rest];
  };
}

function labelOf(theme: string, rows: readonly PaperRow[]): string {
  return `${theme}\n${count(rows.length, 'partnership')}`;
}

/** The figures of some rows as lines, by the column that they stand in. */
type RowFigures = Partial<Record<PaperColumnKey, string>>;

function* describeRows(rows: readonly PaperRow[], classes: readonly string[]): Turns<RowFigures> {
  const tally = (test: (row: PaperRow) => boolean) => rows.filter(test).length;
  const lines = (entries: readonly (readonly [number, string])[]) =>
    entries.flatMap(([size, label]) => (size === 0 ? [] : [`${size} ${label}`])).join('\n');
  return {
    class: classes
      .map((name) => `${tally(({ input }) => input.partnership.judgement.className === name)} ${name}`)
      .join('\n'),
    agreement: lines(
      AGREEMENTS_TO_TELL.map((status) => [
        tally(({ input }) => input.partnership.agreementStatus === status),
        status === 'none' ? 'without' : status,
      ]),
    ),
    reporting: lines(
      (['Overdue', 'Due soon', 'No date'] as const).map((status) => [
        tally(({ input }) => input.partnership.reviewStatus === status && isTold(input, status)),
        status.toLowerCase(),
      ]),
    ),
    questions: yield* describeGaps(rows),
  };
}

/** Nothing lacks a date where nothing is due at intervals. */
function isTold({ partnership, context }: PaperInput, status: ReviewStatus): boolean {
  return status !== 'No date' || isReviewed(partnership.facts, context.scheme);
}

/** `Not known: the amount (3), officer days (2)`: what rows lack, each with how many lack it. */
function* describeGaps(rows: readonly PaperRow[]): Turns<string> {
  const gaps = new Map<string, number>();
  yield* mapInTurns(rows, ({ input }) => {
    const missing = [
      ...listMissing(input).map((fact) => SHORT_WORDS[fact] ?? fact),
      ...(isFilled(input, 'leadOfficer') ? [] : ['lead officer']),
      ...(needsType(input) ? ['type'] : []),
    ];
    for (const gap of missing) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  });
  if (gaps.size === 0) return '';
  return `Not known: ${[...gaps].map(([gap, size]) => `${gap} (${size})`).join(', ')}`;
}

/** A scheme without types asks for none. */
function needsType({ partnership, context }: PaperRow['input']): boolean {
  return context.scheme.types.length > 0 && partnership.type.source !== 'recorded';
}

/** Amounts that are no figures are shown and not added: how many there are, so that nobody takes the sums for all. */
function* tellUnadded(rows: readonly PaperRow[], columns: readonly PaperColumn[]): Turns<SheetRow[]> {
  const left: string[] = [];
  for (const column of columns) {
    if (!isSummed(column) || !column.cell) continue;
    const { cell, heading } = column;
    const size = rows.filter((row) => cell(row).kind === 'text').length;
    if (size > 0) left.push(`${heading} in ${count(size, 'row')}`);
    yield;
  }
  const note =
    left.length === 0
      ? 'The sums are of all rows.'
      : `Ranges and what is not known are not in the sums: ${left.join('; ')}. The change is of rows where all amounts are figures.`;
  return [...breakNote(note, columns).map((line) => textRow('note', line)), textRow('blank', '')];
}

function listUndetermined(rows: readonly PaperRow[], columns: readonly PaperColumn[]): SheetRow[] {
  const own = rows.filter(({ input }) => input.partnership.judgement.overall === 'Undetermined');
  if (own.length === 0) return [];
  const open = own.filter(({ input }) => listMissing(input).length > 0);
  const lines = [
    // Nothing that officers could find out would tell their class.
    ...(open.length < own.length
      ? [
          `${count(own.length - open.length, 'partnership')} until the scheme says how classes are told apart.`,
        ]
      : []),
    ...open.map(
      ({ ref, input }) =>
        `${ref}  ${nameOf(input.partnership.row.name)}: needs ${listWords(listMissing(input).map(describeMissing))}.`,
    ),
  ];
  return listLines(`Undetermined: ${count(own.length, 'partnership')}, and what each needs`, lines, columns);
}

function listChanges({ since, changes }: ChangesToTell, columns: readonly PaperColumn[]): SheetRow[] {
  const lines = changes.map(describeNamedChange);
  return listLines(`Changes since the papers of ${since}`, lines.length > 0 ? lines : ['None.'], columns);
}

/** A heading, each line in the full width of the sheet, and a blank row. */
function listLines(heading: string, lines: readonly string[], columns: readonly PaperColumn[]): SheetRow[] {
  const notes = lines.flatMap((line) => breakNote(line, columns));
  return [themeRow(heading), ...notes.map((line) => textRow('note', line)), textRow('blank', '')];
}

/** A name within a line. */
function nameOf(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}
