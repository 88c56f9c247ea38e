import type { FixRule } from './fixRule';

/** A cross is left alone: officers tick with it as well as cross out. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...['y', 'yes', '✓', '✔', '☑'].map((spelling) => [spelling, 'Yes'] as const),
  ...['n', 'no'].map((spelling) => [spelling, 'No'] as const),
]);

/** A certain spelling of yes or no becomes Yes or No; an answer with a remark or a question mark stays. */
export const fixYesNo: FixRule = ({ kind, text }) => {
  if (kind !== 'yes-no') return undefined;
  const answer = SPELLINGS.get(text.trim().toLowerCase().replace(/\.$/, ''));
  if (answer === undefined || answer === text) return undefined;
  return {
    kind: 'yes-no',
    after: { kind: 'text', text: answer },
    reason: `"${text}" is another spelling of ${answer}.`,
  };
};
