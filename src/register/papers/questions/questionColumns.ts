import type { SheetCell, SheetColumn } from '../../sheets/sheetPlan';
import { ANSWER_HEADING, NAME_HEADING, QUESTION_HEADING, REF_HEADING } from './headings';

export type QuestionColumnKey =
  'ref' | 'name' | 'question' | 'tab' | 'cell' | 'by' | 'leadOfficer' | 'answer' | 'record';

/** The cells of one question, by column. */
export type QuestionCells = Readonly<Partial<Record<QuestionColumnKey, SheetCell>>>;

export interface QuestionColumn extends SheetColumn {
  readonly key: QuestionColumnKey;
  readonly heading: string;
  /** Left out of the public version. */
  readonly isPersonal?: boolean;
}

const words = { wrapsText: true } as const;

/** From left to right. Without a width the last is hidden: what the add-in remembers is not for readers. */
export const QUESTION_COLUMNS: readonly QuestionColumn[] = [
  { ...words, key: 'ref', heading: REF_HEADING, widthPoints: 52 },
  { ...words, key: 'name', heading: NAME_HEADING, widthPoints: 140 },
  { ...words, key: 'question', heading: QUESTION_HEADING, widthPoints: 260 },
  { ...words, key: 'tab', heading: 'Tab', widthPoints: 84 },
  { key: 'cell', heading: 'Cell', widthPoints: 40 },
  { ...words, key: 'by', heading: 'By whom', widthPoints: 96 },
  { ...words, key: 'leadOfficer', heading: 'Lead officer', widthPoints: 90, isPersonal: true },
  { ...words, key: 'answer', heading: ANSWER_HEADING, widthPoints: 220 },
  { key: 'record', heading: '', widthPoints: 0 },
];
