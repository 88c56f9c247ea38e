import { formatArea, formatCell, type Area } from '../../../grid/address';
import type { AssessedRegister } from '../../partnership';
import type { Scheme } from '../../scheme/scheme';
import { BLANK } from '../../sheets/columnPlan';
import { numberCell, textCell } from '../../sheets/makeCells';
import type { PaperOptions } from '../../sheets/paperOptions';
import { count, planHead } from '../../sheets/planHead';
import type { SheetCell, SheetColumn, SheetPlan, SheetRow, SheetValidation } from '../../sheets/sheetPlan';
import { describeDate } from '../../text';
import { arrangeOptions, type ArrangedOption } from './arrangeOptions';
import { costNow, draftOptions } from './draftOptions';
import { isOptionField, OPTION_COLUMNS, optionColumn, type OptionColumnKey } from './optionFields';
import { writeOptionRecord } from './optionRecord';
import { NO_OPTIONS, type KeptOptions } from './readOptions';

const WORDS = { widthPoints: 168, wrapsText: true } as const;
const MONEY = { widthPoints: 78, numberFormat: '£#,##0.00', horizontal: 'Right', wrapsText: true } as const;
const WIDTHS: Readonly<Record<OptionColumnKey, SheetColumn>> = {
  number: { widthPoints: 44, horizontal: 'Center' },
  title: { widthPoints: 150, wrapsText: true },
  pounds: MONEY,
  change: { ...MONEY, numberFormat: '+£#,##0.00;-£#,##0.00;£0.00' },
  advantages: WORDS,
  disadvantages: WORDS,
  risks: WORDS,
  preferred: { widthPoints: 60, horizontal: 'Center' },
  // Without a width the column is hidden: what the add-in remembers is not for readers.
  record: { widthPoints: 0 },
};
const COLUMNS = OPTION_COLUMNS.map(({ key }) => WIDTHS[key]);

const PROMPT = {
  title: 'Yours to write',
  message:
    'What you type here is kept when the sheet is built again. Write a further option in the last row, or insert rows. Clear a drafted cell to have the draft back.',
};

/** Options with their advantages, disadvantages and risks, for the officer to write, and the one that is preferred. */
export function planOptions(
  register: AssessedRegister,
  scheme: Scheme,
  { builtOn }: Pick<PaperOptions, 'builtOn'>,
  kept: KeptOptions = NO_OPTIONS,
): SheetPlan {
  const options = arrangeOptions(kept, draftOptions(register, scheme));
  const now = costNow(register);
  const head = planHead('Options appraisal', register, COLUMNS, [
    'Advantages, disadvantages and risks are the officer’s to write, as is the option that is preferred: choose Yes beside it.',
    ...(now.unknownCount === 0
      ? []
      : [`£ now leaves out ${count(now.unknownCount, 'partnership')} whose amount is a range or not known.`]),
  ]);
  // The preferred option, the headings and £ now come between.
  const first = head.length + 3;
  const area = { row: first, rowCount: options.length };
  return {
    key: 'Options',
    name: 'Options appraisal',
    columns: COLUMNS,
    rows: [
      ...head,
      { role: 'note', cells: [tellPreferred(area)] },
      { role: 'heading', cells: OPTION_COLUMNS.map(({ heading }) => textCell(heading)) },
      planNow(now.pounds, options),
      ...options.map((option, index) => planOption(option, index, first)),
    ],
    frozenRows: head.length + 2,
    frozenColumns: optionColumn('title') + 1,
    ...inviteOfficer(area),
    print: {
      headingRows: { first: head.length + 1, count: 1 },
      built: `Built ${describeDate(builtOn)}`,
    },
  };
}

type Rows = Pick<Area, 'row' | 'rowCount'>;

function columnArea(key: OptionColumnKey, rows: Rows): string {
  return formatArea({ ...rows, column: optionColumn(key), columnCount: 1 });
}

function tellPreferred(rows: Rows): SheetCell {
  const [marks, titles] = [columnArea('preferred', rows), columnArea('title', rows)];
  return {
    kind: 'formula',
    formula: `=IF(COUNTIF(${marks},"Yes")=1,"Preferred option: "&INDEX(${titles},MATCH("Yes",${marks},0)),IF(COUNTIF(${marks},"Yes")=0,"No option is marked as preferred yet.","More than one option is marked as preferred: keep one."))`,
  };
}

function planNow(pounds: number, [any]: readonly ArrangedOption[]): SheetRow {
  const cells: Partial<Record<OptionColumnKey, SheetCell>> = {
    title: textCell('Now'),
    pounds: numberCell(pounds),
    record: textCell(writeOptionRecord({ of: 'now', drafted: any?.record.drafted ?? [], written: {} })),
  };
  return { role: 'subtotal', cells: OPTION_COLUMNS.map(({ key }) => cells[key] ?? BLANK) };
}

function planOption({ cells, record, isBlank }: ArrangedOption, index: number, first: number): SheetRow {
  const pounds = optionColumn('pounds');
  const [own, now] = [formatCell(first + index, pounds), formatCell(first - 1, pounds)];
  const special: Partial<Record<OptionColumnKey, SheetCell>> = {
    number: isBlank ? BLANK : numberCell(index + 1),
    change: { kind: 'formula', formula: `=IF(COUNT(${own},${now})=2,ROUND(${own}-${now},2),"")` },
    record: textCell(writeOptionRecord(record)),
  };
  return {
    role: 'body',
    cells: OPTION_COLUMNS.map(({ key }) => (isOptionField(key) ? cells.get(key) : special[key]) ?? BLANK),
  };
}

function inviteOfficer(rows: Rows): Pick<SheetPlan, 'emphases' | 'validations'> {
  // Each column within lines of its own, so that texts beside each other are told apart.
  const areaOf = (key: OptionColumnKey): Area => ({ ...rows, column: optionColumn(key), columnCount: 1 });
  const areas = (['title', 'pounds', 'advantages', 'disadvantages', 'risks'] as const).map(areaOf);
  const preferred = areaOf('preferred');
  const validations: SheetValidation[] = [
    ...areas.map((area) => ({ area, prompt: PROMPT })),
    {
      area: preferred,
      rule: { kind: 'list', items: ['Yes'] },
      prompt: { title: 'Preferred', message: 'Choose Yes beside the option that you prefer.' },
    },
  ];
  return { emphases: [...areas, preferred].map((area) => ({ kind: 'input', area })), validations };
}
