import { ADDED_KEYS, isAddedKey } from '../../addedKeys';
import { COLUMNS, columnId, type ColumnId, type ColumnKey } from '../../columns';
import type { Correction } from '../../correction';
import type { Scheme } from '../../scheme/scheme';
import { nameOf } from '../../columnKind';
import { findColumnTest } from '../../text';
import type { HeadingMatch } from '../matchHeading';
import type { HeadedColumn } from '../readHeadings';
import { isSameSheet, squashHeading } from './sameTarget';

/** What is said of one heading: a column of the register, or undefined for none. */
interface SaidMatch {
  readonly match: HeadingMatch | undefined;
}

/** The corrections of one tab's headings, by heading. */
export type HeadingCorrections = ReadonlyMap<string, SaidMatch>;

/** What officers say of the headings of a tab; what names a council that has left the scheme is left out. */
export function headingCorrections(
  sheetName: string,
  scheme: Scheme,
  corrections: readonly Correction[],
): HeadingCorrections {
  const said = new Map<string, SaidMatch>();
  for (const correction of corrections) {
    if (correction.about !== 'heading' || !isSameSheet(correction.sheet, sheetName)) continue;
    if (correction.column === null) said.set(squashHeading(correction.heading), { match: undefined });
    else {
      const match = matchOf(correction.column, scheme);
      if (match) said.set(squashHeading(correction.heading), { match });
    }
  }
  return said;
}

/**
 * The headings of a row with what officers say of them. A column that they name is taken away from other headings, which
 * stand for nothing then.
 */
export function correctHeadings(
  headings: readonly HeadedColumn[],
  said: HeadingCorrections,
): readonly HeadedColumn[] {
  if (said.size === 0) return headings;
  const correctionOf = ({ heading }: HeadedColumn) => said.get(squashHeading(heading));
  const taken = new Set(headings.map((headed) => correctionOf(headed)?.match?.id));
  return headings.map((headed) => {
    const correction = correctionOf(headed);
    if (correction) return withMatch(headed, correction.match);
    return headed.match && taken.has(headed.match.id) ? withMatch(headed, undefined) : headed;
  });
}

function withMatch(headed: HeadedColumn, match: HeadingMatch | undefined): HeadedColumn {
  return { ...headed, match, names: match ? [match.key] : [] };
}

function matchOf(id: ColumnId, scheme: Scheme): HeadingMatch | undefined {
  const [key, council] = id.split(':', 2);
  if (isAddedKey(key ?? '')) return matchAdded(id, scheme);
  if (key === 'answer') return matchAnswer(id, scheme);
  const spec = COLUMNS.find((column) => column.key === key);
  if (!spec || !hasCouncil(scheme, spec.perCouncil, council)) return undefined;
  return { id: columnId(spec.key, council), key: spec.key satisfies ColumnKey };
}

/** A column that the scheme still adds, holding what it held. */
function matchAdded(id: ColumnId, { columns }: Scheme): HeadingMatch | undefined {
  const column = columns.find(({ kind, key }) => columnId(ADDED_KEYS[kind], key) === id);
  return column && { id, key: ADDED_KEYS[column.kind] };
}

/** The column of a test that the scheme still has. */
function matchAnswer(id: ColumnId, { tests }: Scheme): HeadingMatch | undefined {
  const test = findColumnTest(tests.own, nameOf(id));
  return test && { id, key: 'answer' };
}

function hasCouncil(scheme: Scheme, perCouncil: string, council: string | undefined): boolean {
  if (council === undefined) return true;
  return perCouncil !== 'no' && scheme.councils.some(({ name }) => name === council);
}
