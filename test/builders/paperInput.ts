import type { PaperInput } from '../../src/register/papers/paperInput';
import { checkInput } from './checkInput';

type Given = Parameters<typeof checkInput>[0] &
  Partial<Pick<PaperInput, 'payments'>> & {
    /** How many other rows of the register have the name. */
    readonly namesakeCount?: number;
    readonly asOf?: string;
  };

/** What papers need of one partnership judged on literal facts, for the financial year after August 2016. */
export function paperInput({ payments, namesakeCount = 0, asOf, ...given }: Given = {}): PaperInput {
  const input = checkInput(given);
  const context = { ...input.context, ...(asOf !== undefined && { asOf }) };
  return {
    ...input,
    context,
    nextYear: { start: '2017-04-01', label: '2017/18' },
    payments: payments ?? { pounds: 0, most: 0, rows: [input.partnership.row] },
    namesakes: Array.from({ length: namesakeCount }, () => input.partnership),
  };
}
