import type { ColumnKey } from '../columns';
import { findCell, findingIn, type Check, type CheckInput } from './check';
import { recordedTypeKey } from './recordedTypeKey';

interface RequiredRule {
  readonly key: ColumnKey;
  readonly isWanted: (input: CheckInput) => boolean;
}

/** What every partnership needs, and the lead member that Strategic and Significant ones need (§3.1, §3.3). */
const REQUIRED: readonly RequiredRule[] = [
  { key: 'leadMember', isWanted: needsLeadMember },
  { key: 'leadOfficer', isWanted: () => true },
  { key: 'area', isWanted: () => true },
  { key: 'purpose', isWanted: () => true },
  { key: 'contact', isWanted: () => true },
];

/** Reports blank cells of columns that a partnership needs. A column that the tab lacks is reported once, as the tab's. */
export const checkRequired: Check = (input) =>
  REQUIRED.filter(
    ({ key, isWanted }) =>
      !findCell(input, key) && input.tab.columns.some(({ id }) => id === key) && isWanted(input),
  ).map(({ key }) => findingIn(input, 'row/required', [key]));

function needsLeadMember(input: CheckInput): boolean {
  const { facts, judgement } = input.partnership;
  const isSignificant = judgement.overall === 'Significant' || facts.recorded.value === 'Significant';
  return isSignificant || recordedTypeKey(input) === 'strategic';
}
