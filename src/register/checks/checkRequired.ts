import type { ColumnId } from '../columns';
import type { Finding } from '../finding';
import { oncePer } from '../once';
import { findNamedColumn } from '../scheme/namedColumn';
import type { Scheme } from '../scheme/scheme';
import { isFilled, NO_FINDINGS, type Check, type CheckInput } from './check';

const OF_ALL: readonly ColumnId[] = ['leadOfficer', 'area', 'purpose', 'contact'];
/** §3.3. */
const OF_SIGNIFICANT: readonly ColumnId[] = ['leadMember'];

/** The columns that a type's partnerships need, in the order in which they are reported. */
interface Required {
  readonly ofAny: readonly ColumnId[];
  readonly ofSignificant: readonly ColumnId[];
}

/** By the type's name; null for none. */
const requiredByType = oncePer(
  (scheme: Scheme): ReadonlyMap<string | null, Required> =>
    new Map([
      [null, combine([])],
      ...scheme.types.map(({ key, name }) => [name, combine(listOfType(key, scheme))] as const),
    ]),
);

function listOfType(key: string, scheme: Scheme): ColumnId[] {
  return scheme.typeRules.columns.flatMap(({ column, types }) => {
    const named = types.includes(key) ? findNamedColumn(column, scheme) : undefined;
    return named ? [named.id] : [];
  });
}

function combine(ofType: readonly ColumnId[]): Required {
  return {
    ofAny: [...new Set([...ofType, ...OF_ALL])],
    ofSignificant: [...new Set([...OF_SIGNIFICANT, ...ofType, ...OF_ALL])],
  };
}

/**
 * Reports blank cells of columns that a partnership needs: of all, of a significant one, or of its recorded type by the
 * scheme. A column that the tab lacks is reported once, as the tab's.
 */
export const checkRequired: Check = (input) => {
  const required = requiredByType(input.context.scheme).get(input.partnership.facts.type.value);
  const columns = isSignificant(input) ? required?.ofSignificant : required?.ofAny;
  let blank: ColumnId[] | undefined;
  for (const id of columns ?? []) if (!isFilled(input, id)) blank = [...(blank ?? []), id];
  return blank?.flatMap((id) => reportBlank(input, id)) ?? NO_FINDINGS;
};

function isSignificant({ partnership: { facts, judgement } }: CheckInput): boolean {
  return judgement.overall === 'Significant' || facts.recorded.value === 'Significant';
}

/** At the blank cell: that is where the officer is to type. */
function reportBlank({ tab, partnership }: CheckInput, id: ColumnId): Finding[] {
  const matched = tab.columns.find((column) => column.id === id);
  if (!matched) return [];
  const { column, heading } = matched;
  return [
    {
      code: 'row/required',
      sheet: tab.sheet,
      row: partnership.row.row,
      column,
      heading,
      value: '',
      facts: {},
    },
  ];
}
