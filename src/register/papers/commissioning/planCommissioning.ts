import type { AssessedRegister } from '../../partnership';
import type { Scheme } from '../../scheme/scheme';
import { BLANK } from '../../sheets/columnPlan';
import { lettersOfLine } from '../../sheets/fitRows';
import { textCell, textRow } from '../../sheets/makeCells';
import type { PaperOptions } from '../../sheets/paperOptions';
import { breakNote, count, planHead } from '../../sheets/planHead';
import { createRedact, PUBLIC_NOTE } from '../../sheets/redact';
import type { SheetCell, SheetPlan, SheetRow } from '../../sheets/sheetPlan';
import { splitTallRow } from '../../sheets/splitTallRow';
import { describeDate } from '../../text';
import { CHOICE, UPDATE_COLUMNS, type Service, type UpdateContext } from './columns';
import { planTotals } from './totals';
import { compareUpdate, type UpdateSnapshot } from './updateSnapshot';

const TITLE = 'Commissioning update';

/**
 * The update on commissioned services for scrutiny: what each cost before and costs after, and the difference; how it
 * stands and why; and what has changed since an earlier update was taken to committee.
 */
export function planCommissioning(
  register: AssessedRegister,
  scheme: Scheme,
  { builtOn, isPublic }: PaperOptions,
  earlier?: UpdateSnapshot,
): SheetPlan {
  const compared = earlier && compareUpdate(earlier, register, scheme);
  const services = listServices(register, compared?.changes ?? []);
  const notes = [
    describeStanding(services),
    earlier
      ? `What has changed is told since the update as of ${describeDate(earlier.asOf)}, which was taken to committee.`
      : 'No earlier update is marked as taken to committee, so nothing is said of changes since then.',
    ...describeLeftOut(register.partnerships.length - services.length),
    ...(isPublic ? [PUBLIC_NOTE] : []),
  ];
  const head: SheetRow[] = [
    ...planHead(TITLE, register, UPDATE_COLUMNS, notes),
    { role: 'heading', cells: UPDATE_COLUMNS.map(({ heading }) => textCell(heading)) },
  ];
  const context = { redact: createRedact(register.tabs, isPublic) };
  const body = planServices(services, context, head.length);
  return {
    key: 'Commissioning',
    name: TITLE,
    columns: UPDATE_COLUMNS.map(({ widthPoints, numberFormat, horizontal, wrapsText }) => ({
      widthPoints,
      ...(numberFormat !== undefined && { numberFormat }),
      ...(horizontal !== undefined && { horizontal }),
      ...(wrapsText !== undefined && { wrapsText }),
    })),
    rows: [
      ...head,
      ...body,
      ...planTotals(services, { first: head.length, count: body.length }),
      ...(compared?.gone ?? []).flatMap((name) => {
        const line = `No longer in the register: ${name.replace(/\s+/g, ' ').trim()}.`;
        return breakNote(context.redact(line), UPDATE_COLUMNS).map((part) => textRow('note', part));
      }),
    ],
    frozenRows: head.length,
    frozenColumns: 2,
    print: {
      headingRows: { first: head.length - 1, count: 1 },
      built: `Built ${describeDate(builtOn)}`,
    },
  };
}

/** The rows that say something in the scheme's columns. */
function listServices(
  { partnerships }: AssessedRegister,
  changes: readonly (readonly string[])[],
): Service[] {
  return partnerships.flatMap((partnership, index) => {
    const added = partnership.facts.added ?? {};
    if (Object.keys(added).length === 0) return [];
    return [{ partnership, added, changes: changes[index] ?? [] }];
  });
}

/** `6 services: 1 Red, 2 Amber, 3 without a RAG.` */
function describeStanding(services: readonly Service[]): string {
  const tally = new Map<string, number>();
  for (const { added } of services) {
    const value = added[CHOICE];
    const said = value?.kind === 'choice' ? value.choice : 'without a RAG';
    tally.set(said, (tally.get(said) ?? 0) + 1);
  }
  const parts = [...tally].map(([said, size]) => `${size} ${said}`);
  return `${count(services.length, 'service')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}

function describeLeftOut(size: number): string[] {
  if (size === 0) return [];
  const [say, are] = size === 1 ? ['says', 'is'] : ['say', 'are'];
  return [`${count(size, 'row')} of the register that ${say} nothing of commissioning ${are} left out.`];
}

function planServices(services: readonly Service[], context: UpdateContext, top: number): SheetRow[] {
  const rows: SheetRow[] = [];
  for (const service of services) {
    const row = top + rows.length;
    rows.push(...splitCells(UPDATE_COLUMNS.map(({ cell }) => cell(service, context, row))));
  }
  return rows;
}

const WIDTHS = UPDATE_COLUMNS.map(({ widthPoints }) => lettersOfLine('body', widthPoints));

/** Texts that Excel's tallest row does not hold go on in rows below; figures and links stand in the first. */
function splitCells(cells: readonly SheetCell[]): SheetRow[] {
  const texts = cells.map((cell) => (cell.kind === 'text' ? cell.text : ''));
  return splitTallRow(texts, WIDTHS).map((parts, index): SheetRow => ({
    role: 'body',
    cells: cells.map((cell, column) => {
      if (cell.kind === 'text') return textCell((parts[column] ?? '').trim());
      return index === 0 ? cell : BLANK;
    }),
  }));
}
