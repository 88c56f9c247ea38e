import type { AssessedRegister, Partnership } from '../../partnership';
import { wantsReports } from '../../reviews/duties';
import { listThemes, themeOf } from '../../newThemes';
import type { Scheme } from '../../scheme/scheme';
import { linkToTheme } from '../rowLinks';
import type { FigureRow, FigureTable } from './figureTable';

interface Count {
  readonly heading: string;
  readonly isIn: (partnership: Partnership) => boolean;
}

const REPORTING = ['Annual', 'Quarterly'] as const;

/** What partnerships are counted by, from left to right. */
function listCounts({ classes }: AssessedRegister, scheme: Scheme): Count[] {
  return [
    { heading: 'Partnerships', isIn: () => true },
    ...classes.map((name) => ({
      heading: name,
      isIn: ({ judgement }: Partnership) => judgement.className === name,
    })),
    ...(wantsReports(scheme) ? REPORTING : []).map((name) => ({
      heading: `${name}\nreports`,
      isIn: ({ reporting }: Partnership) => reporting === name,
    })),
    ...(['Overdue', 'Due soon', 'On track', 'No date'] as const).map((name) => ({
      heading: `Review:\n${name.toLowerCase()}`,
      isIn: ({ reviewStatus }: Partnership) => reviewStatus === name,
    })),
  ];
}

/** Partnerships by class, reporting and review status: for each theme, and for each type. */
export function planCountTables(register: AssessedRegister, scheme: Scheme): FigureTable[] {
  const themes = listThemes(scheme).map((name) => ({
    label: name,
    to: linkToTheme(name, register.tabs),
    isIn: (partnership: Partnership) => themeOf(partnership, scheme) === name,
  }));
  const counts = listCounts(register, scheme);
  return [
    planCounts('Partnerships by theme', 'Theme', themes, counts, register),
    ...(hasTypes(register, scheme)
      ? [planCounts('Partnerships by type', 'Type', listTypes(register, scheme), counts, register)]
      : []),
  ];
}

/** Whether there is anything to count by type: a scheme may have none. */
export function hasTypes({ partnerships }: AssessedRegister, { types }: Scheme): boolean {
  return types.length > 0 || partnerships.some(({ type }) => type.value !== null);
}

interface CountedRow extends Pick<FigureRow, 'label' | 'to'> {
  readonly isIn: (partnership: Partnership) => boolean;
}

function planCounts(
  title: string,
  heading: string,
  rows: readonly CountedRow[],
  counts: readonly Count[],
  register: AssessedRegister,
): FigureTable {
  const counted = rows.map(({ label, to, isIn }): FigureRow => {
    const own = register.partnerships.filter(isIn);
    return { role: 'body', label, to, figures: counts.map((column) => own.filter(column.isIn).length) };
  });
  const sum = { sumOf: counted };
  return {
    title,
    headings: [heading, ...counts.map((column) => column.heading)],
    rows: [...counted, { role: 'total', label: 'Total', figures: counts.map(() => sum) }],
    bars: { columns: [0], rowCount: counted.length },
  };
}

/** The scheme's types as recorded, then what is not recorded, by the type that is suggested. */
function listTypes({ partnerships }: AssessedRegister, scheme: Scheme): CountedRow[] {
  const names = scheme.types.map(({ name }) => name);
  const recorded = names.map((name) => ({ label: name, isIn: isOfType('recorded', name) }));
  const open = [...names, null]
    .map((name) => ({
      label: name === null ? 'Not recorded' : `Not recorded (${name} suggested)`,
      isIn: isOfType('suggested', name),
    }))
    .filter(({ isIn }) => partnerships.some(isIn));
  return [...recorded, ...open];
}

function isOfType(source: Partnership['type']['source'], name: string | null) {
  return ({ type }: Partnership) => type.source === source && type.value === name;
}
