import type { Finding } from '../finding';
import { listWords } from '../judge/describeAmounts';
import type { AssessedRegister } from '../partnership';
import type { Scheme } from '../scheme/scheme';
import { textCell, textRow } from '../sheets/makeCells';
import type { PaperOptions } from '../sheets/paperOptions';
import { count, planHead } from '../sheets/planHead';
import { createRedact, PUBLIC_NOTE } from '../sheets/redact';
import { ROW_LINKS, rowLinkCell } from '../sheets/rowLinks';
import type { SheetKey, SheetPlan, SheetRow } from '../sheets/sheetPlan';
import { describeDate } from '../text';
import { makePublishedList, type PublishedList, type PublishedListName } from './publishedList';

const KEYS: Readonly<Record<PublishedListName, SheetKey>> = {
  grants: 'TransparencyGrants',
  contracts: 'TransparencyContracts',
};

/** A list of the Transparency Code as a sheet; below it what has still to be decided. */
export function planTransparency(
  name: PublishedListName,
  register: AssessedRegister,
  scheme: Scheme,
  { builtOn, isPublic }: PaperOptions,
): SheetPlan {
  const list = makePublishedList(name, register, scheme);
  const redact = createRedact(register.tabs, isPublic);
  const columns = [
    ...list.fields.map(({ widthPoints, numberFormat, horizontal, wrapsText }) => ({
      widthPoints,
      ...(numberFormat !== undefined && { numberFormat }),
      ...(horizontal !== undefined && { horizontal }),
      ...(wrapsText !== undefined && { wrapsText }),
    })),
    { widthPoints: ROW_LINKS.widthPoints, horizontal: ROW_LINKS.horizontal },
  ];
  const head: SheetRow[] = [
    ...planHead(list.title, register, columns, [
      ...listNotes(name, list, isPublic),
      ...describeStart(register, scheme),
    ]),
    {
      role: 'heading',
      cells: [...list.fields.map(({ heading }) => heading), ROW_LINKS.heading].map(textCell),
    },
  ];
  const rows = list.entries.map((entry): SheetRow => ({
    role: 'body',
    cells: [...list.fields.map(({ cell }) => cell(entry, redact)), rowLinkCell(entry.partnership.row)],
  }));
  return {
    key: KEYS[name],
    name: list.title,
    columns,
    rows: [...head, ...rows, ...listUndecided(list, redact)],
    frozenRows: head.length,
    filter: { row: head.length - 1, column: 0, rowCount: rows.length + 1, columnCount: columns.length },
    print: { headingRows: { first: head.length - 1, count: 1 }, built: `Built ${describeDate(builtOn)}` },
  };
}

/**
 * What the register lacks for a list: one finding for each field, and one for all that is undecided. Nothing is asked for
 * before there was anything to publish.
 */
export function reportTransparency(
  names: readonly PublishedListName[],
  register: AssessedRegister,
  scheme: Scheme,
): Finding[] {
  if (describeStart(register, scheme).length > 0) return [];
  const lists = names.map((name) => makePublishedList(name, register, scheme));
  const undecided = lists[0]?.undecided.length ?? 0;
  return [
    ...lists.flatMap(({ title, missing }) =>
      missing.map(({ heading, column }): Finding => ({
        code: 'transparency/no-field',
        value: '',
        facts: { list: title, field: heading, column },
      })),
    ),
    ...(undecided === 0
      ? []
      : [
          {
            code: 'transparency/undecided',
            value: '',
            facts: { partnerships: count(undecided, 'partnership') },
          } as const,
        ]),
  ];
}

const WHAT: Readonly<Record<PublishedListName, string>> = {
  grants:
    'For the Local Government Transparency Code 2015: grants to voluntary, community and social enterprise bodies. Take out rows whose beneficiary is none of these, or is a private person.',
  contracts:
    'For the Local Government Transparency Code 2015: contracts and what looks like one, whatever it is called. Sums are of the whole term, without extensions, where it is known.',
};

/** From when on contracts are published, where the register is judged as of an earlier day. */
function describeStart({ asOf }: AssessedRegister, { papers: { transparency } }: Scheme): string[] {
  const [first] = transparency.contractsAbove.map(({ from }) => from).toSorted();
  if (first === undefined || asOf >= first) return [];
  return [`The Code holds from ${describeDate(first)}, after the day that the register is judged on.`];
}

function listNotes(
  name: PublishedListName,
  { missing, undecided }: PublishedList,
  isPublic: boolean,
): string[] {
  const fields = listWords(missing.map(({ heading }) => heading));
  return [
    WHAT[name],
    ...(missing.length === 0 ? [] : [`Not in the register, and left empty: ${fields}.`]),
    ...(undecided.length === 0
      ? []
      : [`${count(undecided.length, 'partnership')} paid and not listed: see below the list.`]),
    isPublic
      ? PUBLIC_NOTE
      : 'Not the public version: texts may name officers. Build the public version before you publish.',
  ];
}

function listUndecided({ undecided }: PublishedList, redact: (text: string) => string): SheetRow[] {
  if (undecided.length === 0) return [];
  return [
    textRow('blank', ''),
    textRow(
      'theme',
      'Paid, and the register does not say whether it is a grant or a contract: enter the agreement kind',
    ),
    ...undecided.map(({ row }) =>
      textRow('note', `${row.sheet}, row ${row.row + 1}: ${redact(row.name).replace(/\s+/g, ' ')}`),
    ),
  ];
}
