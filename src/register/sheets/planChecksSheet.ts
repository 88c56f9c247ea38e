import type { IsoDate } from '../../grid/serialDate';
import { formatCell } from '../../grid/address';
import { describeFinding } from '../describeFinding';
import { describeKind } from '../describeKind';
import { severityOf, type Finding, type Severity } from '../finding';
import type { AssessedRegister } from '../partnership';
import { describeDate } from '../text';
import { describeSource } from './planHead';
import { finishTurns, mapInTurns, type Turns } from '../turns';
import { BLANK } from './columnPlan';
import type { SheetCell, SheetColumn, SheetPlan, SheetRow } from './sheetPlan';

const COLUMNS: readonly SheetColumn[] = [
  { widthPoints: 104 },
  { widthPoints: 46 },
  { widthPoints: 60 },
  { widthPoints: 150, wrapsText: true },
  { widthPoints: 150, wrapsText: true },
  { widthPoints: 260, wrapsText: true },
];
const HEADINGS = ['Tab', 'Cell', 'Severity', 'Partnership', 'What was found', 'What to do'];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const WORDS = { error: 'Error', warning: 'Warning', note: 'Note' } as const satisfies Record<
  Severity,
  string
>;
/** What was found is shown to recognise it, not to read it: its cell is a click away. */
const LONGEST_VALUE = 160;
/** Excel keeps 65,530 links on a sheet, each written by a call of its own; formulas that link are cells like others. */
const MOST_LINKS = 1_000;

const EMPTY_ROW: SheetRow = { role: 'blank', cells: [] };

/** The sheet of everything that wants attention: counts by tab and by kind, then each finding, the worst first. */
export function planChecksSheet(register: AssessedRegister, builtOn: IsoDate): SheetPlan {
  return finishTurns(planChecksInTurns(register, builtOn));
}

/** As `planChecksSheet`, in turns. */
export function* planChecksInTurns(register: AssessedRegister, builtOn: IsoDate): Turns<SheetPlan> {
  const top = [
    ...titleRows(register),
    ...countTabs(register),
    EMPTY_ROW,
    ...countKinds(register.findings),
    EMPTY_ROW,
    { role: 'theme', cells: [text('Every finding')] } as const,
  ];
  const rows = yield* listFindings(register);
  const hasRows = rows.length > 0;
  return {
    key: 'Checks',
    name: 'Checks',
    columns: COLUMNS,
    rows: hasRows ? [...top, headings(HEADINGS), ...rows] : titleRows(register),
    frozenRows: 0,
    ...(hasRows && {
      filter: { row: top.length, column: 0, rowCount: rows.length + 1, columnCount: COLUMNS.length },
    }),
    print: {
      built: `Built ${describeDate(builtOn)}`,
      ...(hasRows && { headingRows: { first: top.length, count: 1 } }),
    },
  };
}

function titleRows(register: AssessedRegister): SheetRow[] {
  const found =
    register.findings.length === 0
      ? 'Nothing wants attention.'
      : 'An error keeps a row from being judged or reported, a warning wants a decision, a note is worth knowing. On the tabs, cells with errors and warnings are coloured.';
  return [{ role: 'title', cells: [text('Checks')] }, note(describeSource(register)), note(found), EMPTY_ROW];
}

function countTabs({ findings }: AssessedRegister): SheetRow[] {
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
  const countIn = (own: readonly Finding[]) => [
    number(own.length),
    ...SEVERITIES.map((severity) => number(own.filter((finding) => severityOf(finding) === severity).length)),
  ];
  return [
    { role: 'theme', cells: [text('By tab')] },
    headings(['Tab', 'All', 'Errors', 'Warnings', 'Notes']),
    ...sheets.map((sheet): SheetRow => ({
      role: 'body',
      cells: [
        text(sheet ?? 'The whole register'),
        ...countIn(findings.filter((finding) => finding.sheet === sheet)),
      ],
    })),
    { role: 'total', cells: [text('All'), ...countIn(findings)] },
  ];
}

function countKinds(findings: readonly Finding[]): SheetRow[] {
  const kinds = new Map<string, { severity: Severity; label: string; size: number }>();
  for (const finding of findings) {
    const [severity, label] = [severityOf(finding), describeKind(finding.code)];
    const key = `${severity} ${label}`;
    kinds.set(key, { severity, label, size: (kinds.get(key)?.size ?? 0) + 1 });
  }
  const sorted = SEVERITIES.flatMap((wanted) =>
    [...kinds.values()]
      .filter(({ severity }) => severity === wanted)
      .sort((one, other) => other.size - one.size || one.label.localeCompare(other.label)),
  );
  return [
    { role: 'theme', cells: [text('By kind of finding')] },
    headings(['Severity', 'All', 'Kind']),
    ...sorted.map(({ severity, label, size }): SheetRow => ({
      role: 'body',
      cells: [text(WORDS[severity]), number(size), text(label)],
    })),
  ];
}

function* listFindings(register: AssessedRegister): Turns<SheetRow[]> {
  const names = namesByRow(register);
  const isFormula = register.findings.length > MOST_LINKS;
  const sorted = SEVERITIES.flatMap((severity) =>
    register.findings.filter((finding) => severityOf(finding) === severity),
  );
  return yield* mapInTurns(sorted, (finding): SheetRow => {
    const name = names.get(`${finding.row}:${finding.sheet}`) ?? '';
    return {
      role: 'body',
      cells: [
        text(finding.sheet ?? ''),
        linkTo(finding, isFormula),
        text(WORDS[severityOf(finding)]),
        text(name),
        text(describeValue(finding, name)),
        text(describeFinding(finding)),
      ],
    };
  });
}

/** Partnerships' names by row and tab, the further rows of a merged name too. */
function namesByRow({ partnerships }: AssessedRegister): Map<string, string> {
  return new Map(
    partnerships.flatMap(({ row }) =>
      [row, ...row.furtherRows].map((each): [string, string] => [`${each.row}:${row.sheet}`, row.name]),
    ),
  );
}

/** The finding's cell, or the beginning of its tab. */
function linkTo({ sheet, row, column }: Finding, isFormula: boolean): SheetCell {
  if (sheet === undefined) return BLANK;
  if (row === undefined || column === undefined) {
    return { kind: 'link', text: 'Tab', to: { sheet, row: 0, column: 0 }, ...(isFormula && { isFormula }) };
  }
  return {
    kind: 'link',
    text: formatCell(row, column),
    to: { sheet, row, column },
    ...(isFormula && { isFormula }),
  };
}

/** What the cell shows, in short; nothing when that is the partnership's name over again. */
function describeValue({ value, column }: Finding, name: string): string {
  if (value === '') return column === undefined ? '' : '(blank)';
  if (value.trim() === name) return '';
  return value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE - 1).trimEnd()}…`;
}

function headings(words: readonly string[]): SheetRow {
  return { role: 'heading', cells: words.map(text) };
}

function note(words: string): SheetRow {
  return { role: 'note', cells: [text(words)] };
}

function text(words: string): SheetCell {
  return words === '' ? BLANK : { kind: 'text', text: words };
}

function number(size: number): SheetCell {
  return { kind: 'number', number: size };
}
