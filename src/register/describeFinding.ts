import type { Finding, FindingCode } from './finding';
import { ADDED_SENTENCES } from './sentences/addedSentences';
import { COMPLIANCE_SENTENCES } from './sentences/complianceSentences';
import { DATE_SENTENCES } from './sentences/dateSentences';
import { GRANT_SENTENCES } from './sentences/grantSentences';
import { JUDGING_SENTENCES } from './sentences/judgingSentences';
import { OPTION_SENTENCES } from './sentences/optionSentences';
import { MONEY_SENTENCES } from './sentences/moneySentences';
import { ROW_SENTENCES } from './sentences/rowSentences';
import { SCHEME_SENTENCES } from './sentences/schemeSentences';
import type { Sentence } from './sentences/sentence';
import { TAB_SENTENCES } from './sentences/tabSentences';

const SENTENCES: Record<FindingCode, Sentence> = {
  ...SCHEME_SENTENCES,
  ...TAB_SENTENCES,
  ...ROW_SENTENCES,
  ...JUDGING_SENTENCES,
  ...MONEY_SENTENCES,
  ...DATE_SENTENCES,
  ...ADDED_SENTENCES,
  ...COMPLIANCE_SENTENCES,
  ...GRANT_SENTENCES,
  ...OPTION_SENTENCES,
};

/** What a finding asks of the officer, the same words on every surface: `Enter the lead officer.` */
export function describeFinding(finding: Finding): string {
  return SENTENCES[finding.code](finding);
}
