import type { Area } from '../../../grid/address';
import type { IsoDate } from '../../../grid/serialDate';
import { BLANK } from '../../sheets/columnPlan';
import type {
  RowRole,
  SheetCell,
  SheetColumn,
  SheetPlan,
  SheetRow,
  SheetValidation,
} from '../../sheets/sheetPlan';
import { describeDate } from '../../text';
import type { Scheme } from '../scheme';
import { valueAtPath } from './schemePath';
import { HEADINGS } from './schemeRow';
import type { RowContent } from './settingKind';
import type { Setting } from './setting';
import { SETTING_GROUPS } from './settings';

/** What the scheme sheet's tab is called. */
export const SCHEME_SHEET_NAME = 'Partnership scheme';

const NOTES = [
  'What the register is read and judged by. Change what is in the column Value: the next run goes by it.',
  'Rows may be moved, and rows added for another Council, Theme, Type or Consideration. Other names go under Also called and to the right, one in each cell.',
];

const LEFT_COLUMNS: readonly SheetColumn[] = [
  { widthPoints: 150, wrapsText: true },
  { widthPoints: 165, wrapsText: true },
  { widthPoints: 75 },
  { widthPoints: 270, wrapsText: true },
  { widthPoints: 110, wrapsText: true },
];
const NAME_COLUMN: SheetColumn = { widthPoints: 88, wrapsText: true };
const VALUE_COLUMN = Object.keys(HEADINGS).indexOf('value');
/** Columns for other names at the least, so that there is room for one more. */
const FEWEST_NAME_COLUMNS = 4;

/** A setting's row, or one of them when it is a list. */
export interface PlannedRow {
  readonly setting: Setting;
  readonly content: RowContent;
}

/** The scheme as a sheet that officers can read and change. */
export function planSchemeSheet(scheme: Scheme, builtOn: IsoDate): SheetPlan {
  const head = planHead();
  const body = SETTING_GROUPS.flatMap(({ heading, settings }) => [
    { heading },
    ...settings.flatMap((setting) => planRows(setting, scheme)),
  ]);
  const placed = body.flatMap((row, index) =>
    'heading' in row ? [] : [{ ...row, area: valueArea(head.length + index) }],
  );
  const longest = Math.max(...placed.map(({ content }) => content.further?.length ?? 0));
  return {
    key: 'Scheme',
    name: SCHEME_SHEET_NAME,
    columns: [
      ...LEFT_COLUMNS,
      ...Array<SheetColumn>(Math.max(FEWEST_NAME_COLUMNS, longest + 1)).fill(NAME_COLUMN),
    ],
    rows: [...head, ...body.map(planRow)],
    frozenRows: head.length,
    frozenColumns: VALUE_COLUMN + 1,
    numberFormats: placed.flatMap(({ setting: { kind }, area }) =>
      kind.numberFormat === undefined ? [] : [{ area, numberFormat: kind.numberFormat }],
    ),
    emphases: placed.map(({ area }) => ({ kind: 'input', area })),
    validations: placed.flatMap(offerChoices),
    print: {
      headingRows: { first: head.length - 1, count: 1 },
      built: `Written ${describeDate(builtOn)}`,
    },
  };
}

/** The rows of one setting: one, or one for each item of its list; an empty list has one blank row. */
export function planRows(setting: Setting, scheme: Scheme): PlannedRow[] {
  const value = valueAtPath(scheme, setting.path);
  if (setting.rows === 'one') return [{ setting, content: setting.kind.write(value) }];
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  if (items.length === 0) return [{ setting, content: { value: BLANK } }];
  return items.map((item) => ({ setting, content: setting.kind.write(item) }));
}

/** What stands in the column Setting of a row: `Type (service improvement)`. */
export function settingLabel({ setting, content: { detail = '' } }: PlannedRow): string {
  return detail === '' ? setting.label : `${setting.label} (${detail})`;
}

function planHead(): SheetRow[] {
  return [
    textRow('title', SCHEME_SHEET_NAME),
    ...NOTES.map((note) => textRow('note', note)),
    { role: 'heading', cells: Object.values(HEADINGS).map(textCell) },
  ];
}

function planRow(row: { readonly heading: string } | PlannedRow): SheetRow {
  if ('heading' in row) return textRow('theme', row.heading);
  const { setting, content } = row;
  const { unit } = setting.kind;
  const texts = [unit, setting.meaning, '', ...(content.further ?? [])];
  return { role: 'body', cells: [textCell(settingLabel(row)), content.value, ...texts.map(textCell)] };
}

function valueArea(row: number): Area {
  return { row, column: VALUE_COLUMN, rowCount: 1, columnCount: 1 };
}

function offerChoices({ setting: { label, kind }, area }: PlannedRow & { area: Area }): SheetValidation[] {
  if (!kind.choices) return [];
  return [
    {
      area,
      rule: { kind: 'list', items: kind.choices },
      refusal: { title: label, message: `This must be ${kind.form}.` },
    },
  ];
}

/** A text, or a blank for `''`. */
export function textCell(text: string): SheetCell {
  return text === '' ? BLANK : { kind: 'text', text };
}

function textRow(role: RowRole, text: string): SheetRow {
  return { role, cells: [textCell(text)] };
}
