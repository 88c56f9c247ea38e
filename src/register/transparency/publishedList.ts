import type { AssessedRegister } from '../partnership';
import type { Scheme } from '../scheme/scheme';
import { keyOf } from '../columnKind';
import { oncePer } from '../once';
import { listSpendings, type PublishedEntry, type Spendings } from './publishedEntry';
import { CONTRACT_FIELDS, GRANT_FIELDS, type PublishedField } from './publishedFields';

/** What is published as one list: grants, or contracts. */
export type PublishedListName = 'grants' | 'contracts';
export const PUBLISHED_LISTS = ['grants', 'contracts'] as const satisfies readonly PublishedListName[];

/** A list with its fields, its entries, and what the register lacks for it. */
export interface PublishedList {
  readonly title: string;
  readonly fields: readonly PublishedField[];
  readonly entries: readonly PublishedEntry[];
  readonly missing: readonly PublishedField[];
  readonly undecided: Spendings['undecided'];
}

const LISTS: Readonly<Record<PublishedListName, { title: string; fields: readonly PublishedField[] }>> = {
  grants: { title: 'Transparency grants', fields: GRANT_FIELDS },
  contracts: { title: 'Transparency contracts', fields: CONTRACT_FIELDS },
};

/** Both lists, the findings about them and the paper states need the same. */
const spendingsOf = oncePer((register: AssessedRegister) =>
  oncePer((scheme: Scheme) => listSpendings(register, scheme)),
);

/** Makes one of the lists that the Local Government Transparency Code wants. */
export function makePublishedList(
  name: PublishedListName,
  register: AssessedRegister,
  scheme: Scheme,
): PublishedList {
  const { title, fields } = LISTS[name];
  const spendings = spendingsOf(register)(scheme);
  const columns = new Set(register.tabs.flatMap((tab) => tab.columns.map(({ id }) => keyOf(id))));
  return {
    title,
    fields,
    entries: spendings[name],
    missing: fields.filter(({ from }) => !from.some((key) => columns.has(key))),
    undecided: spendings.undecided,
  };
}
