import { COLUMNS, type ColumnKey } from '../../columns';
import type { AssessedRegister } from '../../partnership';
import type { RegisterRow } from '../../registerTab';
import type { Scheme } from '../../scheme/scheme';
import { describeDate } from '../../text';
import { BLANK } from '../columnPlan';
import { lettersOfLine } from '../fitRows';
import { textCell, textRow } from '../makeCells';
import type { PaperOptions } from '../paperOptions';
import { count, planHead } from '../planHead';
import { createRedact, PUBLIC_NOTE, type Redact } from '../redact';
import { ROW_LINKS, rowLinkCell } from '../rowLinks';
import type { SheetColumn, SheetPlan, SheetRow } from '../sheetPlan';
import { typedText } from '../typedTexts';
import { listRows, type ThemeRows } from './listRows';
import { splitTallRow } from './splitTallRow';

/** Widths in points; for the public version those of the columns that have room to gain. */
const WIDTHS: Partial<Record<ColumnKey, readonly [officers: number, open: number]>> = {
  name: [124, 130],
  leadMember: [84, 90],
  leadOfficer: [84, 0],
  significance: [72, 72],
  area: [68, 70],
  purpose: [176, 210],
  partners: [160, 190],
  agreementDates: [100, 110],
  financialArrangements: [136, 160],
  type: [88, 90],
  contact: [142, 0],
};
const PERSONAL: readonly ColumnKey[] = ['leadOfficer', 'contact'];
const NO_NAME = '(no name)';
/** What Excel's tallest row holds at the size of the body. */
const MOST_LINES = 30;

/** All theme tabs as one register to be printed, in its eleven columns and in the words that officers typed. */
export function planAppendix3(register: AssessedRegister, scheme: Scheme, options: PaperOptions): SheetPlan {
  const { isPublic, builtOn } = options;
  const printed = COLUMNS.filter(({ key, isCore }) => isCore && !(isPublic && PERSONAL.includes(key)));
  const widths = printed.map(({ key }) => WIDTHS[key]?.[isPublic ? 1 : 0] ?? 100);
  const { heading, ...links } = ROW_LINKS;
  const columns: SheetColumn[] = [links, ...widths.map((widthPoints) => ({ widthPoints, wrapsText: true }))];
  const themes = listRows(register.tabs, scheme);
  const title = isPublic
    ? 'Appendix 3 – Partnership register (public version)'
    : 'Appendix 3 – Partnership register';
  const head = [
    ...planHead(title, register, columns, describeRest(themes, isPublic)),
    { role: 'heading' as const, cells: [heading, ...printed.map((column) => column.heading)].map(textCell) },
  ];
  const layout = {
    keys: printed.map(({ key }) => key),
    widths: widths.map((points) => lettersOfLine('body', points)),
    redact: createRedact(register.tabs, isPublic),
  };
  return {
    key: 'Appendix3',
    name: 'Appendix 3 register',
    columns,
    rows: [...head, ...themes.flatMap((theme) => planTheme(theme, layout))],
    frozenRows: head.length,
    frozenColumns: 2,
    print: {
      headingRows: { first: head.length - 1, count: 1 },
      built: `Built ${describeDate(builtOn)}`,
    },
  };
}

/** What is printed of every row. */
interface Layout {
  readonly keys: readonly ColumnKey[];
  /** Letters in a line of each column. */
  readonly widths: readonly number[];
  readonly redact: Redact;
}

function planTheme({ theme, rows }: ThemeRows, layout: Layout): SheetRow[] {
  return [textRow('theme', `${theme} (${rows.length})`), ...rows.flatMap((row) => planRow(row, layout))];
}

function planRow(row: RegisterRow, { keys, widths, redact }: Layout): SheetRow[] {
  const texts = keys.map((key) => redact(key === 'name' ? nameOf(row) : typedText(row, key)));
  return splitTallRow(texts, widths, MOST_LINES).map((parts, index): SheetRow => {
    const link = index === 0 ? rowLinkCell(row) : BLANK;
    return { role: 'body', cells: [link, ...parts.map(textCell)] };
  });
}

function nameOf(row: RegisterRow): string {
  const typed = row.cells.get('name')?.text ?? row.name;
  return typed === '' ? NO_NAME : typed;
}

function describeRest(themes: readonly ThemeRows[], isPublic: boolean): string[] {
  const nameless = themes.flatMap(({ rows }) => rows).filter(({ name }) => name === '').length;
  return [
    ...(nameless > 0 ? [`In addition, ${count(nameless, 'row')} without a name.`] : []),
    ...(isPublic ? [PUBLIC_NOTE] : []),
  ];
}
