import type { IsoDate } from '../../grid/serialDate';
import { BLANK_ROW, textRow } from '../sheets/makeCells';
import { breakNote, count } from '../sheets/planHead';
import type { SheetColumn, SheetPlan, SheetRow } from '../sheets/sheetPlan';
import { stackTables } from '../sheets/summary/figureTable';
import { FIGURES, KNOWN_AND_RANGES, LABELS } from '../sheets/summary/planRegisterSummary';
import { describeDate } from '../text';
import { describeNotRead, describeRepeats } from './describeParts';
import type { RollUp } from './rollUp';
import { planRollUpTables } from './rollUpTables';

const COUNTING =
  'A dash is none. A partnership is counted once for each register that lists it, under the councils that its Area covered names. Themes and councils of one name are one, whichever register they stand in.';

/** Many registers in figures: by class, council and theme, then each register, then what was not read. */
export function planRollUp(rollUp: RollUp, builtOn: IsoDate): SheetPlan {
  const tables = planRollUpTables(rollUp.registers);
  const width = Math.max(...tables.map(({ headings }) => headings.length));
  const columns = [LABELS, ...Array<SheetColumn>(width - 1).fill(FIGURES)];
  const toNotes = (texts: readonly string[]) =>
    texts.flatMap((text) => breakNote(text, columns)).map((line) => textRow('note', line));
  const head = [
    textRow('title', 'Roll-up of partnership registers'),
    ...toNotes([...describeBasis(rollUp), COUNTING, KNOWN_AND_RANGES]),
  ];
  const { rows, dataBars, numberFormats } = stackTables(head.length, tables);
  return {
    key: 'RollUp',
    name: 'Roll-up',
    columns,
    rows: [
      ...head,
      ...rows,
      ...planList('Not read', toNotes(describeNotRead(rollUp))),
      ...planList('Same or like each other', toNotes(describeRepeats(rollUp))),
    ],
    frozenRows: 1,
    frozenColumns: 1,
    dataBars,
    numberFormats,
    print: { built: `Built ${describeDate(builtOn)}` },
  };
}

function planList(title: string, notes: readonly SheetRow[]): SheetRow[] {
  return notes.length === 0 ? [] : [BLANK_ROW, textRow('theme', title), ...notes];
}

function describeBasis({ registers, failures, repeats }: RollUp): string[] {
  const dates = registers.map(({ asOf }) => asOf).toSorted();
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const when =
    first === last
      ? `as of ${describeDate(first)}`
      : `as of dates from ${describeDate(first)} to ${describeDate(last)}, which the list of registers gives`;
  const judged = registers.length === 1 ? 'judged by its scheme' : 'each judged by its own scheme';
  return [
    `Built from ${count(registers.length, 'register')}, ${judged}, ${when}.`,
    ...(failures.length > 0
      ? [`Not read, and in no figure: ${count(failures.length, 'file')}, named at the foot of the sheet.`]
      : []),
    ...(repeats.length > 0
      ? [`Given more than once, and counted once: ${count(repeats.length, 'file')}, named at the foot.`]
      : []),
  ];
}
