import type { AssessedRegister, Partnership } from '../../partnership';
import type { Scheme } from '../../scheme/scheme';
import { BLANK_ROW, textCell } from '../../sheets/makeCells';
import type { PaperOptions } from '../../sheets/paperOptions';
import { count, planHead } from '../../sheets/planHead';
import { createRedact, PUBLIC_NOTE, type Redact } from '../../sheets/redact';
import { ROW_LINKS, rowLinkCell } from '../../sheets/rowLinks';
import type { SheetCell, SheetColumn, SheetPlan, SheetRow } from '../../sheets/sheetPlan';
import { typedText } from '../../sheets/typedTexts';
import { describeDate, nameKey } from '../../text';
import { themeRow } from '../appendix4/planThemes';
import { findSteps, listRungs, said, type Rung, type Step } from './buildLadder';

const TITLE = 'Governance';
/** What a step down moves a name to the right by. */
const INDENT = '\u2003';

interface LadderColumn extends SheetColumn {
  readonly heading: string;
  readonly isPersonal?: boolean;
  readonly cell: (rung: Rung, redact: Redact) => SheetCell;
}

const words = (heading: string, widthPoints: number, text: (rung: Rung) => string): LadderColumn => ({
  heading,
  widthPoints,
  wrapsText: true,
  cell: (rung, redact) => textCell(redact(text(rung))),
});

const COLUMNS: readonly LadderColumn[] = [
  { ...ROW_LINKS, cell: ({ partnership: { row } }) => rowLinkCell(row) },
  words('Partnership', 230, ({ partnership: { row }, level }) => `${INDENT.repeat(2 * level)}${row.name}`),
  words('Role', 90, ({ partnership }) => said(partnership, 'governance role')),
  words('Accountable to', 150, ({ partnership }) => said(partnership, 'parent')),
  words('Block', 110, ({ block }) => block),
  words('Scrutiny panel', 130, ({ panel }) => panel),
  words('Lead member', 110, ({ partnership: { row } }) => typedText(row, 'leadMember')),
  {
    ...words('Lead officer', 110, ({ partnership: { row } }) => typedText(row, 'leadOfficer')),
    isPersonal: true,
  },
];

/** The ladder of accountability, from the Board down, with the scrutiny panel of each rung and of each block. */
export function planGovernance(
  register: AssessedRegister,
  _: Scheme,
  { builtOn, isPublic }: PaperOptions,
): SheetPlan {
  const columns = COLUMNS.filter(({ isPersonal }) => !(isPublic && isPersonal));
  const steps = findSteps(register.partnerships);
  const rungs = listRungs(register.partnerships, steps);
  const circles = listCircles(register.partnerships, rungs, steps);
  const redact = createRedact(register.tabs, isPublic);
  const headings: SheetRow = { role: 'heading', cells: columns.map(({ heading }) => textCell(heading)) };
  const head = [
    ...planHead(TITLE, register, columns, [
      describeLadder(rungs, circles, steps),
      'A blank scrutiny panel or block is that of the partnership above.',
      ...(isPublic ? [PUBLIC_NOTE] : []),
    ]),
    headings,
  ];
  const planRung = (rung: Rung): SheetRow => ({
    role: 'body',
    cells: columns.map(({ cell }) => cell(rung, redact)),
  });
  const isOff = ({ partnership }: Rung) => steps.get(partnership)?.kind === 'orphan';
  const [on, off] = splitLadders(rungs, isOff);
  return {
    key: 'Governance',
    name: TITLE,
    columns: columns.map(({ widthPoints, horizontal, wrapsText }) => ({
      widthPoints,
      ...(horizontal !== undefined && { horizontal }),
      ...(wrapsText !== undefined && { wrapsText }),
    })),
    rows: [
      ...head,
      ...on.map(planRung),
      ...section('Below a partnership that is not in the register', off.map(planRung)),
      ...section(
        'Accountable to each other in a circle, or below one that is',
        circles.map((partnership) => planRung({ partnership, level: 0, ...ownPlace(partnership) })),
      ),
      ...section('Scrutiny panel of each block', planBlocks(rungs, redact)),
    ],
    frozenRows: head.length,
    frozenColumns: 2,
    print: {
      headingRows: { first: head.length - 1, count: 1 },
      built: `Built ${describeDate(builtOn)}`,
    },
  };
}

/** Those of a circle, and those below it: no ladder leads to them. */
function listCircles(
  partnerships: readonly Partnership[],
  rungs: readonly Rung[],
  steps: ReadonlyMap<Partnership, Step>,
): Partnership[] {
  const placed = new Set(rungs.map(({ partnership }) => partnership));
  return partnerships.filter((each) => !placed.has(each) && steps.get(each)?.kind !== 'top');
}

function ownPlace(partnership: Partnership): Pick<Rung, 'panel' | 'block'> {
  return { panel: said(partnership, 'scrutiny panel'), block: said(partnership, 'block') };
}

/** Whole ladders, by whether their head is one of some. */
function splitLadders(rungs: readonly Rung[], isOff: (rung: Rung) => boolean): [Rung[], Rung[]] {
  const [on, off]: [Rung[], Rung[]] = [[], []];
  let own = on;
  for (const rung of rungs) {
    if (rung.level === 0) own = isOff(rung) ? off : on;
    own.push(rung);
  }
  return [on, off];
}

function section(heading: string, rows: readonly SheetRow[]): SheetRow[] {
  return rows.length === 0 ? [] : [BLANK_ROW, themeRow(heading), ...rows];
}

function describeLadder(
  rungs: readonly Rung[],
  circles: readonly Partnership[],
  steps: ReadonlyMap<Partnership, Step>,
): string {
  const heads = rungs.filter(({ level }) => level === 0);
  const orphans = heads.filter(({ partnership }) => steps.get(partnership)?.kind === 'orphan');
  const [on, off] = splitLadders(rungs, (rung) => orphans.includes(rung));
  const left = steps.size - rungs.length - circles.length;
  return [
    `${count(on.length, 'partnership')} on the ladder`,
    ...(off.length > 0 ? [`${off.length} below one that is not in the register`] : []),
    ...(circles.length > 0 ? [`${circles.length} in a circle or below one`] : []),
    ...(left > 0 ? [`${count(left, 'row')} without a role or a parent left out`] : []),
  ]
    .join('; ')
    .concat('.');
}

/** A row for each block: its partnerships, and every panel that they name; two panels are a question. */
function planBlocks(rungs: readonly Rung[], redact: Redact): SheetRow[] {
  const blocks = new Map<string, { name: string; rungs: Rung[] }>();
  for (const rung of rungs) {
    if (rung.block === '') continue;
    const key = nameKey(rung.block) || rung.block;
    const known = blocks.get(key) ?? { name: rung.block, rungs: [] };
    known.rungs.push(rung);
    blocks.set(key, known);
  }
  return [...blocks.values()].map(({ name, rungs: own }): SheetRow => {
    const panels = [...new Set(own.map(({ panel }) => panel).filter((panel) => panel !== ''))];
    const told = panels.length === 0 ? 'None is named' : panels.join('\n');
    const cells = ['', count(own.length, 'partnership'), '', '', name, told];
    return { role: 'body', cells: cells.map((text) => textCell(redact(text))) };
  });
}
