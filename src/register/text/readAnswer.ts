import type { CellScalar } from '../../grid/sheetCells';
import { exactly, type Interval } from '../interval';
import type { Reading } from '../reading';
import type { OwnTest } from '../scheme/schemeTests';
import { readChoice } from './readChoice';
import { readYesNo } from './readYesNo';
import { saysNothing } from './saysNothing';

/** A test of a scheme's own that has a column. */
export type ColumnTest = Extract<OwnTest, { readonly column: unknown }>;

const YES = exactly(1);
const NO = exactly(0);

/**
 * Reads a cell of the column of a scheme's own test, as a figure to hold against its threshold: yes and no, and words that
 * do or do not meet it, are 1 and 0.
 * @returns null without a problem for a blank cell and "tbc", else null with what stands in the way
 */
export function readAnswer(test: ColumnTest, value: CellScalar, text: string): Reading<Interval> {
  switch (test.kind) {
    case 'yes-no': {
      const reading = readYesNo(text);
      if (reading.certainty === 'ambiguous') return { ...reading, value: null };
      return { ...reading, value: reading.value === null ? null : reading.value ? YES : NO };
    }
    case 'words': {
      const choices = [...test.metBy, ...test.notMetBy].map((name) => ({ name, aliases: [] }));
      const reading = readChoice(text, choices);
      if (reading.value === null) return { ...reading, value: null };
      return { ...reading, value: test.metBy.includes(reading.value) ? YES : NO };
    }
    case 'figure':
      return readFigure(value, text);
  }
}

/** A number as Excel keeps it, or digits typed as text; nothing else is guessed at. */
function readFigure(value: CellScalar, text: string): Reading<Interval> {
  const figure = typeof value === 'number' ? value : /^\s*\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : -1;
  if (figure >= 0) return { value: exactly(figure), certainty: 'stated', problems: [] };
  if (saysNothing(text)) return { value: null, certainty: 'stated', problems: [] };
  return { value: null, certainty: 'unreadable', problems: [{ kind: 'unreadable', text: text.trim() }] };
}

/** What a cell of the test's column may say, for a sentence that ends with it. */
export function listAnswers(test: ColumnTest): readonly string[] {
  switch (test.kind) {
    case 'yes-no':
      return ['Yes', 'No'];
    case 'words':
      return [...test.metBy, ...test.notMetBy];
    case 'figure':
      return ['a number in figures'];
  }
}

/** The test that has a column of some name; undefined where the scheme has none such. */
export function findColumnTest(own: readonly OwnTest[], name: string | undefined): ColumnTest | undefined {
  return own.find((test): test is ColumnTest => 'column' in test && test.name === name);
}
