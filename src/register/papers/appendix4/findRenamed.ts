import type { AssessedRegister, Partnership } from '../../partnership';
import { compareNames } from '../../text';
import { compared, ownerKey } from './ownerKeys';
import type { RowRecord } from './rowRecord';

/** A row that is gone from the register under its name, or one that is new under its name, and what stands around it. */
interface Place<Thing> {
  readonly thing: Thing;
  readonly name: string;
  readonly theme: string;
  /** The nearest names before and after it that are there both in the register and on the sheet. */
  readonly around: string;
}

/**
 * The partnerships that have another name now than the sheet's rows that are gone: each stands alone between the same
 * neighbours as before, or is the only one of the theme whose name is similar. Where two might be meant, none is taken.
 * @param gone rows of the sheet whose names the register no longer has
 * @param owners all rows of the sheet
 */
export function findRenamed(
  gone: readonly RowRecord[],
  owners: readonly RowRecord[],
  { partnerships }: AssessedRegister,
): Map<string, Partnership> {
  if (gone.length === 0) return new Map();
  const now = partnerships.map((partnership) => ({ ...partnership.row, thing: partnership }));
  const before = owners
    .map((owner) => ({ ...owner, thing: owner }))
    .sort((one, other) => placeInTheme(one) - placeInTheme(other));
  const stayed = namesInBoth(now, before);
  const isGone = new Set(gone);
  const lost = placesOf<RowRecord, (typeof before)[number]>(before, stayed, ({ thing }) => isGone.has(thing));
  const fresh = placesOf<Partnership, (typeof now)[number]>(now, stayed, (row) => !stayed.has(themeKey(row)));
  return new Map(
    lost.flatMap((old): [string, Partnership][] => {
      const match =
        pairOf(old, lost, fresh, (one, other) => one.around === other.around) ??
        pairOf(old, lost, fresh, (one, other) => compareNames(one.name, other.name) === 'similar');
      return match ? [[ownerKey(old.thing), match.thing]] : [];
    }),
  );
}

/** The one fresh place that fits the old one, when no other old one fits it. */
function pairOf(
  old: Place<RowRecord>,
  lost: readonly Place<RowRecord>[],
  fresh: readonly Place<Partnership>[],
  fits: (one: Place<unknown>, other: Place<unknown>) => boolean,
): Place<Partnership> | undefined {
  const [only, ...others] = fresh.filter((place) => place.theme === old.theme && fits(old, place));
  if (!only || others.length > 0) return undefined;
  const rivals = lost.filter((place) => place.theme === old.theme && fits(place, only));
  return rivals.length === 1 ? only : undefined;
}

interface Named {
  readonly theme: string;
  readonly name: string;
}

function themeKey({ theme, name }: Named): string {
  return JSON.stringify([theme, compared(name)]);
}

function namesInBoth(now: readonly Named[], before: readonly Named[]): Set<string> {
  const names = new Set(now.map(themeKey));
  return new Set(before.map(themeKey).filter((key) => names.has(key)));
}

function placesOf<Thing, Row extends Named & { readonly thing: Thing }>(
  rows: readonly Row[],
  stayed: ReadonlySet<string>,
  isWanted: (row: Row) => boolean,
): Place<Thing>[] {
  const previous = lastStayed(rows, stayed);
  const next = lastStayed(rows.toReversed(), stayed).reverse();
  return rows.flatMap((row, index): Place<Thing>[] => {
    if (!isWanted(row)) return [];
    const { thing, theme, name } = row;
    return [{ thing, theme, name, around: JSON.stringify([previous[index], next[index]]) }];
  });
}

/** For each row: the key of the last row of its theme before it that stayed. */
function lastStayed(rows: readonly Named[], stayed: ReadonlySet<string>): (string | undefined)[] {
  const last = new Map<string, string>();
  return rows.map((row) => {
    const before = last.get(row.theme);
    const key = themeKey(row);
    if (stayed.has(key)) last.set(row.theme, key);
    return before;
  });
}

/** References count the rows of a theme: `EC 3` is the third, wherever the row was sorted to. */
function placeInTheme({ ref }: RowRecord): number {
  return Number(/\d+$/.exec(ref)?.[0] ?? 0);
}
