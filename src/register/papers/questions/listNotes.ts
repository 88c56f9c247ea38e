import type { IsoDate } from '../../../grid/serialDate';
import { amountOn } from '../../compliance/amountOn';
import type { Scheme } from '../../scheme/scheme';
import { count } from '../../sheets/planHead';
import type { ThemeQuestions } from './questionRow';
import { QUESTION_PLACES } from './questionTable';

const PROMPTS =
  'These are prompts for officers, not findings that anything is wrong. Type answers in the column Answer: they are kept when the sheet is built again.';
const PROCEDURE =
  'Minimal financial assistance: notify the recipient of what is to be paid, have it confirm in writing what it has had, pay, then confirm the payment.';

/** What stands above the questions: how many there are, for whom, and what to know of them. */
export function listNotes(themes: readonly ThemeQuestions[], asOf: IsoDate, scheme: Scheme): string[] {
  const rows = themes.flatMap((theme) => theme.rows);
  const partnerships = new Set(rows.map(({ input }) => input)).size;
  const limit = amountOn(asOf, scheme.papers.subsidy.limits);
  const asksOfSubsidy = rows.some(({ id }) => id === 'subsidy');
  return [
    rows.length === 0
      ? 'Nothing is to be resolved.'
      : `${count(rows.length, 'question')} on ${count(partnerships, 'partnership')}. By whom: ${describeBy(themes, scheme)}.`,
    PROMPTS,
    // The procedure is that of the Act of 2022, whose limits are in pounds.
    ...(asksOfSubsidy && limit && 'pounds' in limit ? [PROCEDURE] : []),
  ];
}

function describeBy(themes: readonly ThemeQuestions[], scheme: Scheme): string {
  const counts = new Map<string, number>();
  for (const { rows } of themes)
    for (const { id } of rows) {
      const by = QUESTION_PLACES[id].by(scheme);
      counts.set(by, (counts.get(by) ?? 0) + 1);
    }
  return [...counts].map(([by, size]) => `${by} ${size}`).join('; ');
}
