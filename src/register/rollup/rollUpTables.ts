import { describeDate } from '../text';
import type { FigureRow, FigureTable } from '../sheets/summary/figureTable';
import { repeatHeadings } from '../sheets/summary/figureTable';
import { RESOURCE_HEADINGS, resourceFormats } from '../sheets/summary/resourceShares';
import { addFigures } from './addFigures';
import { COUNT_HEADINGS, FIGURE_HEADINGS } from './figureHeadings';
import { listClassesOf } from './listClassesOf';
import type { FigureLine, LineKind, RegisterFigures } from './rollUp';

/** Sets a class's row in under what it is a class of. */
const INDENT = '    ';
const COUNT = COUNT_HEADINGS.length;
/** A page holds so many registers with their scheme, date and councils, and the headings above them. */
const REGISTERS_PER_PAGE = 10;
const ZEROS = FIGURE_HEADINGS.map(() => 0);

/** The roll-up's tables, one below the other. */
export function planRollUpTables(registers: readonly RegisterFigures[]): FigureTable[] {
  const lines = registers.flatMap((register) => register.lines);
  const classes = listClassesOf(registers);
  const councils = registers.flatMap((register) => register.councils);
  return [
    planClassTable(lines, classes),
    planCouncilTable(registers, lines, councils),
    planAreaTable(lines, classes),
    planThemeTable(registers, lines),
    planRegisterCounts(registers, classes),
    planRegisterAmounts(registers),
  ];
}

function sumLines(lines: readonly FigureLine[], by: LineKind, name?: string, className?: string): number[] {
  const own = lines.filter(
    (line) =>
      line.by === by &&
      (name === undefined || line.name === name) &&
      (className === undefined || line.className === className),
  );
  return addFigures(ZEROS, ...own.map(({ figures }) => figures));
}

function listNames(lines: readonly FigureLine[], by: LineKind): string[] {
  return [...new Set(lines.filter((line) => line.by === by).map(({ name }) => name))];
}

function totalOf(rows: readonly FigureRow[], label = 'Total'): FigureRow {
  const sum = { sumOf: rows };
  return { role: 'total', label, figures: rows[0]?.figures.map(() => sum) ?? [] };
}

function planClassTable(lines: readonly FigureLine[], classes: readonly string[]): FigureTable {
  const rows = classes.map((name): FigureRow => ({
    role: 'body',
    label: name,
    figures: sumLines(lines, 'theme', undefined, name),
  }));
  return {
    title: 'All partnerships by class',
    headings: ['Class', ...FIGURE_HEADINGS],
    rows: [...rows, totalOf(rows)],
    bars: { columns: [0], rowCount: rows.length },
    formats: resourceFormats(COUNT),
  };
}

function planCouncilTable(
  registers: readonly RegisterFigures[],
  lines: readonly FigureLine[],
  councils: readonly string[],
): FigureTable {
  const names = [...new Set([...councils, ...listNames(lines, 'council')])];
  const figuresOf = (name: string, className: string) =>
    sumLines(lines, 'council', name, className).slice(COUNT);
  return {
    title: 'Cash and officer time by council and class',
    headings: ['Council', ...RESOURCE_HEADINGS],
    rows: planGroups(registers, listGroups(registers, 'council', names), figuresOf, 'All councils'),
    formats: resourceFormats(0),
  };
}

function planThemeTable(registers: readonly RegisterFigures[], lines: readonly FigureLine[]): FigureTable {
  const figuresOf = (name: string, className: string) => sumLines(lines, 'theme', name, className);
  return {
    title: 'By theme and class',
    headings: ['Theme', ...FIGURE_HEADINGS],
    rows: planGroups(
      registers,
      listGroups(registers, 'theme', listNames(lines, 'theme')),
      figuresOf,
      'All themes',
    ),
    formats: resourceFormats(COUNT),
  };
}

/** A name with the classes that partnerships under it may have. */
interface Group {
  readonly name: string;
  readonly classes: readonly string[];
}

/** The classes of the schemes of those registers that have lines of a name: another scheme's say nothing of it. */
function listGroups(registers: readonly RegisterFigures[], by: LineKind, names: readonly string[]): Group[] {
  return names.map((name) => {
    const own = registers.filter(
      ({ councils, lines }) =>
        (by === 'council' && councils.includes(name)) ||
        lines.some((line) => line.by === by && line.name === name),
    );
    return { name, classes: listClassesOf(own) };
  });
}

/** Each name's sum with its classes below it, then the sums over all names. */
function planGroups(
  registers: readonly RegisterFigures[],
  named: readonly Group[],
  figuresOf: (name: string, className: string) => readonly number[],
  totalLabel: string,
): FigureTable['rows'] {
  const groups = named.map(({ name, classes }) => {
    const parts = classes.map((className): FigureRow => ({
      role: 'body',
      label: `${INDENT}${className}`,
      figures: figuresOf(name, className),
    }));
    return { sum: { ...totalOf(parts, name), role: 'subtotal' as const }, parts };
  });
  const all = groups.map(({ sum }) => sum);
  const byClass = listClassesOf(registers).map((className) => {
    const label = `${INDENT}${className}`;
    return totalOf(
      groups.flatMap(({ parts }) => parts.filter((part) => part.label === label)),
      label,
    );
  });
  return [
    ...repeatHeadings(groups.map(({ sum, parts }) => [sum, ...parts])),
    totalOf(all, totalLabel),
    ...byClass,
  ];
}

function planAreaTable(lines: readonly FigureLine[], classes: readonly string[]): FigureTable {
  const rows = listNames(lines, 'area').map((name): FigureRow => ({
    role: 'body',
    label: name,
    figures: countClasses(lines, 'area', classes, name),
  }));
  return {
    title: 'Partnerships by council and class',
    headings: ['Councils of Area covered', 'Partnerships', ...classes, COUNT_HEADINGS[1]],
    rows: [...repeatHeadings(rows.map((row) => [row])), totalOf(rows)],
    bars: { columns: [0], rowCount: rows.length },
  };
}

/** How many partnerships, how many of each class, and how many reviews are overdue. */
function countClasses(
  lines: readonly FigureLine[],
  by: LineKind,
  classes: readonly string[],
  name?: string,
): number[] {
  const [count = 0, overdue = 0] = sumLines(lines, by, name);
  return [count, ...classes.map((className) => sumLines(lines, by, name, className)[0] ?? 0), overdue];
}

function planRegisterCounts(registers: readonly RegisterFigures[], classes: readonly string[]): FigureTable {
  const rows = registers.map((register, index): FigureRow => {
    const { scheme, asOf, councils, findings, lines } = register;
    return {
      role: 'body',
      label: [labelOf(register, index), `${scheme}, as of ${describeDate(asOf)}`, councils.join(', ')].join(
        '\n',
      ),
      figures: [...countClasses(lines, 'theme', classes), findings.error, findings.warning, findings.note],
    };
  });
  return {
    title: 'Registers: partnerships and findings',
    headings: [
      'File, scheme, date and councils',
      'Partnerships',
      ...classes,
      COUNT_HEADINGS[1],
      'Findings:\nerrors',
      'Findings:\nwarnings',
      'Findings:\nnotes',
    ],
    rows: [
      ...blocksOf(rows).flatMap((block, at) => (at > 0 ? ['headings' as const, ...block] : block)),
      totalOf(rows),
    ],
  };
}

function blocksOf(rows: readonly FigureRow[]): FigureRow[][] {
  return Array.from({ length: Math.ceil(rows.length / REGISTERS_PER_PAGE) }, (_, block) =>
    rows.slice(block * REGISTERS_PER_PAGE, (block + 1) * REGISTERS_PER_PAGE),
  );
}

function planRegisterAmounts(registers: readonly RegisterFigures[]): FigureTable {
  const rows = registers.map((register, index): FigureRow => ({
    role: 'body',
    label: labelOf(register, index),
    figures: sumLines(register.lines, 'theme').slice(COUNT),
  }));
  return {
    title: 'Registers: cash and officer time',
    headings: ['File', ...RESOURCE_HEADINGS],
    rows: [...repeatHeadings(rows.map((row) => [row])), totalOf(rows)],
    formats: resourceFormats(0),
  };
}

/** Numbered, for files of several folders may have one name. */
function labelOf({ file }: RegisterFigures, index: number): string {
  return `${index + 1}  ${file}`;
}
