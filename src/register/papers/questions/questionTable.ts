import type { ColumnKey } from '../../columns';
import type { Scheme } from '../../scheme/scheme';
import type { QuestionCode } from '../../sentences/questionSentences';

/** Who can answer a question, and where in the register it comes from: the first of the columns that the row fills. */
interface QuestionPlace {
  readonly by: (scheme: Scheme) => string;
  readonly columns: readonly ColumnKey[];
}

const AGREEMENT = ['agreementDates', 'agreementEnd', 'agreementStart', 'agreementKind'] as const;
const MONEY = ['financialArrangements', 'annualCash'] as const;

/** Where each question leads to, and who answers it. */
export const QUESTION_PLACES: Readonly<Record<QuestionCode, QuestionPlace>> = {
  agreement: { by: () => 'Lead officer and partner', columns: AGREEMENT },
  'service contract': { by: () => 'Lead officer and procurement', columns: MONEY },
  subsidy: { by: () => 'Lead officer and recipient', columns: MONEY },
  'subsidy database': { by: () => 'Lead officer and finance', columns: MONEY },
  delivery: { by: () => 'Lead officer', columns: ['purpose'] },
  information: { by: () => 'Lead officer', columns: MONEY },
  class: { by: () => 'Lead officer', columns: ['significance'] },
  'business plan': { by: ({ papers }) => papers.scrutiny, columns: ['purpose'] },
  streamline: { by: () => 'Lead officer and partners', columns: ['name'] },
  renamed: { by: () => 'Lead officer', columns: ['name'] },
};
