/** How bad a finding is: the row can't be judged or reported; probably wrong or needs a decision; worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** Every kind of finding with its severity. The code is stable: other programs read it. */
export const SEVERITIES = {
  'register/no-theme-tabs': 'error',
  'register/corrections-unreadable': 'warning',
  'scheme/no-headings': 'error',
  'scheme/unknown-setting': 'error',
  'scheme/no-row': 'error',
  'scheme/blank': 'error',
  'scheme/unreadable': 'error',
  'scheme/repeated': 'error',
  'theme/missing-tab': 'warning',
  'tab/no-header': 'error',
  'tab/missing-column': 'warning',
  'tab/duplicate-column': 'warning',
  'tab/hidden': 'note',
  'tab/merges-unknown': 'warning',
  'row/no-name': 'error',
  'row/duplicate-name': 'warning',
  'row/similar-name': 'note',
  'row/required': 'warning',
  'row/dormant': 'warning',
  'row/no-new-theme': 'note',
  'cell/error-value': 'error',
  'cell/too-long': 'note',
  'significance/unreadable': 'warning',
  'significance/unsure': 'warning',
  'significance/mismatch': 'warning',
  'significance/undetermined': 'warning',
  'type/missing': 'warning',
  'type/unreadable': 'warning',
  'type/two-types': 'warning',
  'type/unusual-funding': 'note',
  'funding/unreadable': 'warning',
  'funding/ambiguous': 'warning',
  'funding/no-council': 'warning',
  'funding/conflict': 'warning',
  'funding/arithmetic': 'warning',
  'time/unreadable': 'warning',
  'time/ambiguous': 'warning',
  'time/not-costed': 'note',
  'date/impossible': 'error',
  'date/unreadable': 'warning',
  'date/ambiguous': 'warning',
  'date/order': 'error',
  'agreement/none': 'warning',
  'agreement/expired': 'warning',
  'agreement/ending': 'note',
  'review/overdue': 'warning',
  'review/due-soon': 'note',
  'review/no-date': 'note',
  'subsidy/near-limit': 'warning',
  'subsidy/database': 'note',
  'procurement/service-contract': 'note',
  'procurement/threshold': 'warning',
  'transparency/no-field': 'note',
  'transparency/undecided': 'note',
  'yes-no/unreadable': 'note',
  'contact/unreadable': 'note',
  'area/unknown': 'note',
  'choice/unreadable': 'warning',
  'choice/ambiguous': 'warning',
  'amount/unreadable': 'warning',
  'options/none-preferred': 'note',
  'options/several-preferred': 'warning',
  'options/incomplete': 'note',
  'grant/unreadable': 'error',
  'grant/no-amount': 'error',
  'grant/no-allocation': 'warning',
  'grant/over-allocated': 'error',
  'grant/remainder': 'warning',
  'grant/two-amounts': 'warning',
  'grant/total': 'warning',
  'needed/blank': 'warning',
  'needed/answer': 'warning',
  'needed/no-column': 'warning',
  'ladder/orphan': 'warning',
  'ladder/cycle': 'error',
  'summary/edited-row-gone': 'warning',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof SEVERITIES;

/**
 * One thing worth an officer's attention: a kind, a place and the facts that its sentence needs. The sentence itself
 * is `describeFinding`'s, so that every surface says the same words.
 */
export interface Finding {
  readonly code: FindingCode;
  /** Undefined for a finding about the register as a whole. */
  readonly sheet?: string;
  /** 0-based; undefined for a finding about a whole tab. */
  readonly row?: number;
  readonly column?: number;
  /** The heading of the cell's column as the tab has it. */
  readonly heading?: string;
  /** The cell's content as shown. */
  readonly value: string;
  /** What the sentence needs beside the value, by name. */
  readonly facts: Readonly<Record<string, string>>;
}

/** A finding's severity: its kind's, but a tab without the Name column is an error, for nothing on it can be reported. */
export function severityOf(finding: Finding): Severity {
  if (finding.code === 'tab/missing-column' && finding.facts.column === 'Name') return 'error';
  return SEVERITIES[finding.code];
}
