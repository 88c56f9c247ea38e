import { COLUMNS, type ColumnKey } from '../../columns';
import { hasCell } from '../../judge/facts/rowParts';
import type { AssessedRegister } from '../../partnership';
import type { RegisterRow, RegisterTab } from '../../registerTab';
import { coreHeadings, type CoreHeading } from '../../scheme/coreHeadings';
import type { Scheme } from '../../scheme/scheme';
import { describeDate } from '../../text';
import { finishTurns, flatMapInTurns, type Turns } from '../../turns';
import { BLANK } from '../columnPlan';
import { lettersOfLine } from '../fitRows';
import { textCell, textRow } from '../makeCells';
import type { PaperOptions } from '../paperOptions';
import { count, planHead } from '../planHead';
import { createRedact, PUBLIC_NOTE, type Redact } from '../redact';
import { ROW_LINKS, rowLinkCell } from '../rowLinks';
import type { SheetColumn, SheetPlan, SheetRow } from '../sheetPlan';
import { listRows, type TabRows } from './listRows';
import { printedText } from './printedText';
import { splitTallRow } from '../splitTallRow';

/** Widths in points; for the public version those of the columns that have room to gain. */
const WIDTHS: Partial<Record<ColumnKey, readonly [officers: number, open: number]>> = {
  name: [120, 130],
  leadMember: [84, 90],
  leadOfficer: [84, 0],
  significance: [72, 72],
  area: [68, 70],
  purpose: [176, 210],
  partners: [150, 190],
  agreementDates: [100, 110],
  financialArrangements: [136, 160],
  type: [88, 90],
  contact: [156, 0],
};
const PERSONAL: readonly ColumnKey[] = ['leadOfficer', 'contact'];

/**
 * All theme tabs as one register to be printed, in its eleven columns and in the words that officers typed. Without a
 * column of types where the scheme has none and no row names one.
 */
export function planAppendix3(register: AssessedRegister, scheme: Scheme, options: PaperOptions): SheetPlan {
  return finishTurns(planAppendix3InTurns(register, scheme, options));
}

/** As `planAppendix3`, in turns. */
export function* planAppendix3InTurns(
  register: AssessedRegister,
  scheme: Scheme,
  options: PaperOptions,
): Turns<SheetPlan> {
  const { isPublic, builtOn } = options;
  const tabs = listRows(register.tabs, scheme);
  const printed = listPrinted(tabs, scheme).filter(({ key }) => !(isPublic && PERSONAL.includes(key)));
  const widths = printed.map(({ key }) => WIDTHS[key]?.[isPublic ? 1 : 0] ?? 100);
  const { heading, ...links } = ROW_LINKS;
  const columns: SheetColumn[] = [links, ...widths.map((widthPoints) => ({ widthPoints, wrapsText: true }))];
  const title = isPublic
    ? 'Appendix 3 – Partnership register (public version)'
    : 'Appendix 3 – Partnership register';
  const head = [
    ...planHead(title, register, columns, describeRest(tabs, isPublic)),
    {
      role: 'heading' as const,
      cells: [heading, ...printed.map((column) => column.heading)].map(textCell),
    },
  ];
  const layout = {
    keys: printed.map(({ key }) => key),
    widths: widths.map((points) => lettersOfLine('body', points)),
    redact: createRedact(register.tabs, isPublic),
  };
  const rows: SheetRow[] = [];
  for (const tab of tabs) for (const row of yield* planTab(tab, layout)) rows.push(row);
  return {
    key: 'Appendix3',
    name: 'Appendix 3 register',
    columns,
    rows: [...head, ...rows],
    frozenRows: head.length,
    frozenColumns: 2,
    print: {
      headingRows: { first: head.length - 1, count: 1 },
      built: `Built ${describeDate(builtOn)}`,
    },
  };
}

/** The scheme's columns; types that officers typed are printed where the scheme has none, too. */
function listPrinted(tabs: readonly TabRows[], scheme: Scheme): CoreHeading[] {
  const columns = coreHeadings(scheme);
  const hasType = tabs.some(({ rows }) => rows.some((row) => hasCell(row, 'type')));
  if (!hasType || scheme.types.length > 0) return columns;
  const typed = COLUMNS.filter(({ key }) => key === 'type');
  const at = columns.findIndex(({ key }) => key === 'contact');
  return [...columns.slice(0, at), ...typed, ...columns.slice(at)];
}

/** What is printed of every row. */
interface Layout {
  readonly keys: readonly ColumnKey[];
  /** Letters in a line of each column. */
  readonly widths: readonly number[];
  readonly redact: Redact;
}

function* planTab({ heading, tab, rows }: TabRows, layout: Layout): Turns<SheetRow[]> {
  const printed = yield* flatMapInTurns(rows, (row) => planRow(row, tab, layout));
  return [textRow('theme', `${heading} (${rows.length})`), ...printed];
}

function planRow(row: RegisterRow, tab: RegisterTab, { keys, widths, redact }: Layout): SheetRow[] {
  const texts = keys.map((key) => redact(printedText(row, key, tab)));
  return splitTallRow(texts, widths).map((parts, index): SheetRow => {
    const link = index === 0 ? rowLinkCell(row) : BLANK;
    return { role: 'body', cells: [link, ...parts.map((part) => textCell(part.trim()))] };
  });
}

function describeRest(tabs: readonly TabRows[], isPublic: boolean): string[] {
  const nameless = tabs.flatMap(({ rows }) => rows).filter(({ name }) => name === '').length;
  return [
    ...(nameless > 0 ? [`In addition, ${count(nameless, 'row')} without a name.`] : []),
    ...(isPublic ? [PUBLIC_NOTE] : []),
  ];
}
