import { BLANK } from '../../sheets/columnPlan';
import { lettersOfLine } from '../../sheets/fitRows';
import { textCell } from '../../sheets/makeCells';
import { splitTallRow } from '../../sheets/splitTallRow';
import type { QuestionCells, QuestionColumn } from './questionColumns';

/** Parts so short that pages are filled well. */
const LINES_OF_PART = 12;
const SPLIT = ['name', 'question', 'answer'] as const;
const CONTINUED = '(continued)';

/** The cells of one question on as many lines as its texts need: Excel's tallest row would cut them off. */
export function splitAnswer(cells: QuestionCells, columns: readonly QuestionColumn[]): QuestionCells[] {
  const texts = SPLIT.map((key) => {
    const cell = cells[key];
    return cell?.kind === 'text' ? cell.text : '';
  });
  const widths = SPLIT.map((key) =>
    lettersOfLine('body', columns.find((column) => column.key === key)?.widthPoints ?? 0),
  );
  const whole = splitTallRow(texts, widths);
  const [first = [], ...further] = whole.length === 1 ? whole : splitTallRow(texts, widths, LINES_OF_PART);
  const part = (parts: readonly string[], index: number) => {
    const text = parts[index] ?? '';
    return text === '' ? BLANK : textCell(text);
  };
  return [
    {
      ...cells,
      ...Object.fromEntries(
        SPLIT.flatMap((key, index) => (texts[index] === '' ? [] : [[key, part(first, index)]])),
      ),
    },
    ...further.map((parts) => ({
      name: textCell(CONTINUED),
      question: part(parts, SPLIT.indexOf('question')),
      answer: part(parts, SPLIT.indexOf('answer')),
    })),
  ];
}
