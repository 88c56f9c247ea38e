import type { Finding } from '../../finding';
import type { AssessedRegister } from '../../partnership';
import type { Scheme } from '../../scheme/scheme';
import { NOTHING } from '../../interval';
import { describePounds, listWords } from '../../judge/describeAmounts';
import { textCell } from '../../sheets/makeCells';
import type { PaperOptions } from '../../sheets/paperOptions';
import { describeListing } from '../../describeListing';
import { planHead } from '../../sheets/planHead';
import { createRedact, PUBLIC_NOTE } from '../../sheets/redact';
import type { Emphasis, SheetPlan, SheetRow, SheetValidation } from '../../sheets/sheetPlan';
import { describeDate } from '../../text';
import { finishTurns, type Turns } from '../../turns';
import { describeInflation, rollForward } from '../rollForward';
import { inSentence } from '../../inSentence';
import { compareBuilt, takeSnapshot, type PaperSnapshot } from '../snapshot';
import { paperColumns, type PaperColumn, type PaperLook } from './columns';
import { matchKeptWords } from './matchKeptWords';
import { officerFields, type OfficerField } from './officerFields';
import { planFront, type ChangesToTell } from './planFront';
import { planKept } from './planKept';
import { layOutThemes, planThemes } from './planThemes';
import { preparePaperRows } from './preparePaperRows';
import { NOTHING_KEPT, type KeptWords } from './readAppendix4';
import { columnOf, placeThemes, type ThemePlace } from './sheetLayout';

const NAME = 'Appendix 4';
const TITLE = 'Appendix 4: Summary and recommendations';

export interface Appendix4Options extends PaperOptions {
  readonly scheme: Scheme;
  /** What officers typed on the sheet as it stands in the workbook. */
  readonly kept?: KeptWords;
  /** What the papers that were last taken to committee were built from. */
  readonly taken?: PaperSnapshot;
}

/** The paper for committee: what each partnership is, costs and needs, what is recommended, and who decides. */
export function planAppendix4(register: AssessedRegister, options: Appendix4Options): SheetPlan {
  return finishTurns(planAppendix4InTurns(register, options));
}

/** As `planAppendix4`, in turns. */
export function* planAppendix4InTurns(
  register: AssessedRegister,
  options: Appendix4Options,
): Turns<SheetPlan> {
  const { scheme, kept = NOTHING_KEPT, isPublic } = options;
  const match = yield* matchKeptWords(kept, register, fieldsOf(scheme));
  const redact = createRedact(register.tabs, isPublic);
  const councils = scheme.councils.map(({ name }) => name);
  const columns = paperColumns({
    councils,
    hasTypes: scheme.types.length > 0,
    isPublic,
    ...fitMoney(register, scheme),
  });
  yield;
  const prepared = yield* preparePaperRows(register, scheme, match, redact);
  const themes = yield* layOutThemes(prepared, columns);
  const head = [...planHead(TITLE, register, columns, listNotes(register, options)), headingRow(columns)];
  const changes = findChanges(register, options.taken);
  const front = yield* planFront(themes, columns, { classes: register.classes, changes });
  // Sums are told before they are made, so the front is laid out once to know how far down they will be.
  const start = head.length + front(placeThemes(themes, 0)).length;
  const places = placeThemes(themes, start);
  const tables = planThemes(themes, places, columns);
  const block = planKept(match.rest, columns);
  // A blank row and a heading come first.
  const blockStart = start + tables.length + 2;
  return {
    key: 'Appendix4',
    name: NAME,
    columns,
    rows: [...head, ...front(places), ...tables, ...block],
    frozenRows: head.length,
    frozenColumns: columnOf(columns, 'name') + 1,
    ...inviteOfficers(columns, [
      ...places,
      ...(block.length > 0 ? [{ first: blockStart, count: block.length - 2 }] : []),
    ]),
    print: {
      headingRows: { first: head.length - 1, count: 1 },
      built: `Built ${describeDate(options.builtOn)}`,
    },
  };
}

/** What was typed for partnerships that are gone, as findings of the sheet. */
export function* reportKept(
  register: AssessedRegister,
  kept: KeptWords,
  { scheme, sheet }: { readonly scheme: Scheme; readonly sheet: string },
): Turns<Finding[]> {
  const { rest } = yield* matchKeptWords(kept, register, fieldsOf(scheme));
  return rest.map(({ name }) => ({
    code: 'summary/edited-row-gone',
    sheet,
    value: name,
    facts: { name },
  }));
}

function fieldsOf(scheme: Scheme): OfficerField[] {
  return officerFields(scheme.councils.map(({ name }) => name));
}

function listNotes(register: AssessedRegister, { scheme, isPublic }: Appendix4Options): string[] {
  const { committeeDate, routes } = scheme.papers;
  const inflation = describeInflation(scheme);
  const paths = routes.map(({ council, committees }) => `${council} by ${listWords(committees)}`);
  return [
    ...(committeeDate === null ? [] : [`For the committee of ${describeDate(committeeDate)}.`]),
    ...(paths.length === 0 ? [] : [`These papers go for ${paths.join('; for ')}.`]),
    [...describeDecisions(scheme), 'Amounts are £ a year.'].join(' '),
    ...(inflation === undefined
      ? []
      : [
          `£ proposed continues £ now with an element of ${inflation} for inflation, unless an officer has proposed another amount.`,
        ]),
    ...describeListing(register),
    ...(isPublic ? [PUBLIC_NOTE] : []),
  ];
}

/** Who decides, as far as the scheme says. */
function describeDecisions({
  papers: { significantDecision, delegatedDecision },
  classes,
}: Scheme): string[] {
  const highest = withArticle(inSentence(classes.significant.name));
  return [
    ...(significantDecision === null
      ? []
      : [`Entering ${highest} partnership, overall policy and budget: ${significantDecision}.`]),
    ...(delegatedDecision === null
      ? []
      : [`Others, within policy and budget: delegated to ${delegatedDecision}.`]),
  ];
}

/** `a significant`, `an essential`. */
function withArticle(words: string): string {
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}

function headingRow(columns: readonly PaperColumn[]): SheetRow {
  return { role: 'heading', cells: columns.map(({ heading }) => textCell(heading)) };
}

function findChanges(
  register: AssessedRegister,
  taken: PaperSnapshot | undefined,
): ChangesToTell | undefined {
  if (!taken) return undefined;
  return { since: describeDate(taken.asOf), changes: compareBuilt(taken, takeSnapshot(register)) };
}

/** In points: a bold figure of 10 points, and what a cell keeps free at its edges. */
const WIDTH_OF_FIGURE = 5.2;
const EDGES = 10;

/** Pence are shown when any amount has some; the columns are as wide as the largest sum of a council, with its sign. */
function fitMoney(
  { partnerships }: AssessedRegister,
  scheme: Scheme,
): Pick<PaperLook, 'moneyFormat' | 'moneyWidth'> {
  const now = scheme.councils.map(({ name }) =>
    partnerships.map(({ facts }) => facts.cash.byCouncil[name] ?? NOTHING),
  );
  // £ proposed is never less than £ now unless an officer says so.
  const proposed = now.map((own) => own.map((amount) => rollForward(amount, scheme).low));
  const hasPence = [...now.flat().map(({ low }) => low), ...proposed.flat()].some(
    (figure) => Math.round(figure * 100) % 100 !== 0,
  );
  const sums = proposed.map((own) => Math.round(own.reduce((sum, figure) => sum + figure, 0)));
  const letters = Math.max(...sums.map((sum) => describePounds(sum).length)) + (hasPence ? 4 : 1);
  return {
    moneyFormat: hasPence ? '£#,##0.00' : '£#,##0',
    moneyWidth: Math.ceil(letters * WIDTH_OF_FIGURE + EDGES),
  };
}

const PROMPT = {
  title: 'Yours to write',
  message:
    'What you type here is kept when the sheet is built again, also when rows are sorted or moved. Clear the cell to have the draft back.',
};

/** The officer's cells look like it, and say that what is typed there is kept. */
function inviteOfficers(
  columns: readonly PaperColumn[],
  places: readonly Pick<ThemePlace, 'first' | 'count'>[],
): { emphases: Emphasis[]; validations: SheetValidation[] } {
  const outcome = columnOf(columns, 'outcome');
  const recommendation = columnOf(columns, 'recommendation');
  const spans = [
    { column: outcome, columnCount: 1 },
    { column: recommendation, columnCount: columnOf(columns, 'change') - recommendation },
  ];
  const areas = places.flatMap(({ first, count }) =>
    spans.map((span) => ({ row: first, rowCount: count, ...span })),
  );
  return {
    emphases: areas.map((area) => ({ kind: 'input', area })),
    validations: areas.map((area) => ({ area, prompt: PROMPT })),
  };
}
