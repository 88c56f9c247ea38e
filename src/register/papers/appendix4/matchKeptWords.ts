import type { AssessedRegister, Partnership } from '../../partnership';
import { finishTurns, flatMapInTurns, mapInTurns, type Turns } from '../../turns';
import { findRenamed } from './findRenamed';
import { compared, ownerKey } from './ownerKeys';
import { proposedHeading } from './headings';
import { holdSame, type OfficerField, type TypedCell, type TypedWords } from './officerFields';
import type { KeptRow, KeptWords } from './readAppendix4';
import type { RowOwner } from './rowRecord';

/** The typed words of one partnership of the register. */
export interface MatchedWords {
  readonly words: TypedWords;
  /** The name that some of them were typed for, when the partnership was called differently then. */
  readonly oldName?: string;
}

/** Where every typed word belongs. Nothing is in neither. */
export interface KeptMatch {
  readonly matched: ReadonlyMap<Partnership, MatchedWords>;
  /** Words without a partnership, or for a cell that other typed words have. */
  readonly rest: readonly KeptRow[];
}

/**
 * Gives typed words to the partnerships of the register, by tab, theme and compared name, never by position. Of two
 * texts for one cell the later row's is left over; so are the words of a partnership that is gone or that might be one
 * of several.
 * @param fields the officer's cells that the sheet has; words for others are left over
 */
export function* matchKeptWords(
  { rows, owners }: KeptWords,
  register: AssessedRegister,
  fields: readonly OfficerField[],
): Turns<KeptMatch> {
  if (rows.length + owners.length === 0) return { matched: new Map(), rest: [] };
  const find = yield* indexPartnerships(register);
  const gone = yield* flatMapInTurns(owners, (owner) => (find(owner) ? [] : [owner]));
  const renamed = findRenamed(gone, owners, register);
  yield;
  const matched = new Map<Partnership, MatchedWords>();
  const fitting = rows.flatMap((row) => splitRow(row, fields));
  const ordered = [false, true].flatMap((wanted) => fitting.filter((row) => row.isFromBlock === wanted));
  const rest = ordered.flatMap((row) => {
    const same = find(row);
    const partnership = same ?? (row.isFromBlock ? undefined : renamed.get(ownerKey(row)));
    if (!partnership) return [row];
    const { words, oldName } = matched.get(partnership) ?? { words: new Map<OfficerField, TypedCell>() };
    const { merged, left } = mergeWords(words, row.words);
    const was = same ? oldName : row.name;
    matched.set(partnership, { words: merged, ...(was !== undefined && { oldName: was }) });
    return left.size > 0 ? [{ ...row, words: left }] : [];
  });
  return { matched, rest };
}

function mergeWords(words: TypedWords, further: TypedWords): { merged: TypedWords; left: TypedWords } {
  const merged = new Map(words);
  const left = new Map<OfficerField, TypedCell>();
  for (const [field, cell] of further) {
    const other = merged.get(field);
    if (!other) merged.set(field, cell);
    else if (!holdSame(other, cell)) left.set(field, cell);
  }
  return { merged, left };
}

/** Words that have no cell on the sheet any more, such as a council's that has left, make rows of their own. */
function splitRow(row: KeptRow, fields: readonly OfficerField[]): KeptRow[] {
  const [fitting, others] = [true, false].map((wanted) =>
    [...row.words].filter(([field]) => fields.includes(field) === wanted),
  );
  return [
    ...(fitting && fitting.length > 0 ? [{ ...row, words: new Map(fitting) }] : []),
    ...(others ?? []).map(([field, cell]): KeptRow => ({
      ...row,
      name: `${row.name}: ${proposedHeading(field.slice('proposed:'.length))}`,
      words: new Map<OfficerField, TypedCell>([['recommendation', cell]]),
    })),
  ];
}

type FindPartnership = (owner: RowOwner) => Partnership | undefined;

/** Whose row it is: by tab and name, then by theme and name, then by name alone where only one partnership has it. */
export function findPartnerships(register: AssessedRegister): FindPartnership {
  return finishTurns(indexPartnerships(register));
}

function* indexPartnerships({ partnerships }: AssessedRegister): Turns<FindPartnership> {
  const index = new Map<string, Partnership[]>();
  yield* mapInTurns(partnerships, (partnership) => {
    const { sheet, theme, name } = partnership.row;
    for (const key of keysOf({ sheet, theme, name })) {
      const same = index.get(key);
      if (same) same.push(partnership);
      else index.set(key, [partnership]);
    }
  });
  return (owner) => {
    const [inTab = [], inTheme = [], anywhere = []] = keysOf(owner).map((key) => index.get(key) ?? []);
    const found = [
      inTab[owner.nth],
      ...[inTab, inTheme, anywhere].map((all) => (all.length === 1 ? all[0] : undefined)),
    ];
    return found.find((partnership) => partnership !== undefined);
  };
}

function keysOf({ sheet, theme, name }: Pick<RowOwner, 'sheet' | 'theme' | 'name'>): string[] {
  const key = compared(name);
  return [
    JSON.stringify(['tab', sheet, key]),
    JSON.stringify(['theme', theme, key]),
    JSON.stringify(['any', key]),
  ];
}
