import type { ColumnKey } from '../columns';
import { findingIn, isFilled, listColumns, NO_FINDINGS, type Check, type CheckInput } from './check';
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
export const checkRequired: Check = (input) => {
  let missing: ColumnKey[] | undefined;
  for (const { key, isWanted } of REQUIRED) {
    const isMissing = !isFilled(input, key) && listColumns(input.tab, key).length > 0 && isWanted(input);
    if (isMissing) missing = [...(missing ?? []), key];
  }
  return missing?.map((key) => findingIn(input, 'row/required', [key])) ?? NO_FINDINGS;
};

function needsLeadMember(input: CheckInput): boolean {
  const { facts, judgement } = input.partnership;
  const isSignificant = judgement.overall === 'Significant' || facts.recorded.value === 'Significant';
  return isSignificant || recordedTypeKey(input) === 'strategic';
}
