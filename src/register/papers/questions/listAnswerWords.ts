import type { TypedWordsLine } from '../appendix4/listTypedWords';
import type { KeptAnswers } from './readAnswers';

/** Everything that officers answered on the sheet of questions, a line for each answer. */
export function listAnswerWords({ answers }: KeptAnswers): TypedWordsLine[] {
  return answers.map(({ sheet, name, asked, answer }) => ({
    Tab: sheet,
    Partnership: name,
    Column: asked === '' ? 'Answer' : `Answer to: ${asked}`,
    Text: answer.kind === 'text' ? answer.text : answer.kind === 'number' ? answer.number : answer.formula,
  }));
}
