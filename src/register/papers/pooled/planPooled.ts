import type { AssessedRegister } from '../../partnership';
import type { Scheme } from '../../scheme/scheme';
import { BLANK_ROW, textCell } from '../../sheets/makeCells';
import type { PaperOptions } from '../../sheets/paperOptions';
import { count, planHead } from '../../sheets/planHead';
import { createRedact, PUBLIC_NOTE } from '../../sheets/redact';
import type { SheetPlan, SheetRow } from '../../sheets/sheetPlan';
import { describeDate, nameKey } from '../../text';
import { themeRow } from '../appendix4/planThemes';
import { moneyColumns, NOT_GIVEN, type MoneyColumns } from './columns';
import { listContributions, resourceKinds, type Contribution } from './listContributions';

const TITLE = 'Pooled and aligned';
const NO_OUTCOME = 'No outcome is named';

/** Each body's money by kind: of each outcome, and of all of them. Only the council's own share counts elsewhere. */
export function planPooled(
  register: AssessedRegister,
  scheme: Scheme,
  { builtOn, isPublic }: PaperOptions,
): SheetPlan {
  const context = { scheme, asOf: register.asOf };
  const contributions = spellAlike(listContributions(register.partnerships, context));
  const redact = createRedact(register.tabs, isPublic);
  const isUnsorted = contributions.some(({ kind }) => kind === null);
  const kinds = [...resourceKinds(context), ...(isUnsorted ? [NOT_GIVEN] : [])];
  const layout = moneyColumns(kinds, register, redact);
  const outcomes = groupBy(contributions, ({ outcome }) => outcome, NO_OUTCOME);
  const head: SheetRow[] = [
    ...planHead(TITLE, register, layout.columns, [
      ...describeAmounts(contributions),
      ...(isPublic ? [PUBLIC_NOTE] : []),
    ]),
    { role: 'heading', cells: layout.headings.map(textCell) },
  ];
  const tables = planOutcomes(outcomes, layout, head.length);
  const bodies = groupBy(contributions, ({ body }) => body, '');
  return {
    key: 'Pooled',
    name: TITLE,
    columns: layout.columns,
    rows: [
      ...head,
      ...tables,
      ...(contributions.length === 0
        ? []
        : [
            layout.total(head.length, tables.length),
            BLANK_ROW,
            themeRow('Each body’s money by kind, over all outcomes'),
            ...bodies.map(({ name }, index) =>
              layout.bodyRow(
                redact(name),
                { first: head.length, count: tables.length },
                head.length + tables.length + 3 + index,
              ),
            ),
          ]),
    ],
    frozenRows: head.length,
    frozenColumns: 2,
    print: {
      headingRows: { first: head.length - 1, count: 1 },
      built: `Built ${describeDate(builtOn)}`,
    },
  };
}

/** The sums of a body look for its name, so it is spelled as it is the first time. */
function spellAlike(contributions: readonly Contribution[]): Contribution[] {
  const spellings = new Map<string, string>();
  return contributions.map((each) => {
    const key = nameKey(each.body) || each.body;
    const body = spellings.get(key) ?? each.body;
    spellings.set(key, body);
    return { ...each, body };
  });
}

interface Group {
  readonly name: string;
  readonly items: readonly Contribution[];
}

/** Under the first spelling of each name, in the register's order; what has none comes last. */
function groupBy(
  items: readonly Contribution[],
  nameOf: (item: Contribution) => string,
  without: string,
): Group[] {
  const groups = new Map<string, { name: string; items: Contribution[] }>();
  for (const item of items) {
    const name = nameOf(item);
    const key = nameKey(name) || name;
    const group = groups.get(key) ?? { name: name || without, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  const nameless = groups.get('');
  groups.delete('');
  return [...groups.values(), ...(nameless ? [nameless] : [])];
}

function planOutcomes(outcomes: readonly Group[], layout: MoneyColumns, top: number): SheetRow[] {
  const rows: SheetRow[] = [];
  for (const { name, items } of outcomes) {
    const first = top + rows.length + 1;
    const byBody = groupBy(items, ({ body }) => body, '').flatMap(({ items: own }) => own);
    rows.push(
      themeRow(layout.redact(name)),
      ...byBody.map((each, index) => layout.row(each, first + index)),
      layout.subtotal(`${name}, subtotal`, first, items.length),
    );
  }
  return rows;
}

function describeAmounts(contributions: readonly Contribution[]): string[] {
  const open = contributions.filter(({ amount }) => amount === null || amount.low !== amount.high).length;
  const unsorted = contributions.filter(({ kind }) => kind === null).length;
  return [
    `${count(contributions.length, 'contribution')}, £ a year. Only the council’s own share counts to its resource test.`,
    ...(open > 0
      ? [
          `${count(open, 'amount')} ${open === 1 ? 'is a range or is' : 'are ranges or are'} not known, and not in the sums.`,
        ]
      : []),
    ...(unsorted > 0
      ? [`${count(unsorted, 'contribution')} without a kind: see the column To attend to.`]
      : []),
  ];
}
